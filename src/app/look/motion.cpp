#include <app/look/motion.h>

#include <QProgressBar>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>

#ifdef OUTTURN_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

#include <optional>

namespace outturn::app {

namespace {

/// A value of one of the desktop's own files below the user's configuration; nothing where it has
/// none.
std::optional<QVariant> configured(const QString& file, const QString& key)
{
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
    if (path.isEmpty())
        return std::nullopt;
    const QVariant value = QSettings(path, QSettings::IniFormat).value(key);
    return value.isValid() ? std::optional(value) : std::nullopt;
}

/// What the desktop portal says of animations; nothing where there is none, or it takes longer than
/// a start may wait.
std::optional<bool> animationsByPortal()
{
#ifdef OUTTURN_HAS_DBUS
    constexpr int patience = 200; // milliseconds
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return std::nullopt; // looking for a bus would start one
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"),
        QStringLiteral("Read"));
    question << QStringLiteral("org.gnome.desktop.interface")
             << QStringLiteral("enable-animations");
    const QDBusMessage answer =
        QDBusConnection::sessionBus().call(question, QDBus::Block, patience);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return std::nullopt;
    // The portal wraps what it read in a variant of its own.
    QVariant value = answer.arguments().constFirst();
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (value.canConvert<bool>())
        return value.toBool();
#endif
    return std::nullopt;
}

} // namespace

bool doesDesktopReduceMotion()
{
    if (const auto isAnimated = animationsByPortal())
        return !*isAnimated;
    if (const auto factor =
            configured(QStringLiteral("kdeglobals"), QStringLiteral("KDE/AnimationDurationFactor")))
        return factor->toDouble() == 0;
    for (const char* file : {"gtk-4.0/settings.ini", "gtk-3.0/settings.ini"})
        if (const auto isAnimated = configured(
                QString::fromLatin1(file), QStringLiteral("Settings/gtk-enable-animations")))
            return !isAnimated->toBool();
    return false;
}

void showBusy(QProgressBar& bar)
{
    const bool isStill =
        bar.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &bar, nullptr) == 0;
    bar.setRange(0, isStill ? 1 : 0);
    bar.setValue(0);
}

} // namespace outturn::app
