#include "story.h"

#include <app/look/motion.h>
#include <app/window/settings_dialog.h>

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProgressBar>
#include <QStyle>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace outturn::app;
using namespace outturn::app::test;

namespace {

int animationTime()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
}

/// A person's configuration in which a desktop wrote @p text into @p file, for the life of it.
class Configuration
{
public:
    Configuration(const QString& file, const QByteArray& text)
        : m_before(qgetenv("XDG_CONFIG_HOME"))
        , m_bus(qgetenv("DBUS_SESSION_BUS_ADDRESS"))
    {
        const QString path = m_folder.filePath(file);
        QDir().mkpath(QFileInfo(path).path());
        QFile written(path);
        REQUIRE(written.open(QFile::WriteOnly));
        written.write(text);
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no portal answers first
    }

    Configuration(const Configuration&) = delete;
    Configuration& operator=(const Configuration&) = delete;

    ~Configuration()
    {
        qputenv("XDG_CONFIG_HOME", m_before);
        if (!m_bus.isEmpty())
            qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus);
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
    QByteArray m_bus;
};

bool isBusyMoving(const QProgressBar& bar)
{
    return bar.minimum() == bar.maximum();
}

} // namespace

TEST_CASE("What the desktop is set to is followed: KDE's speed of zero, GTK without animations")
{
    const auto reduces = [](const char* file, const char* text) {
        const Configuration written(QString::fromLatin1(file), text);
        return doesDesktopReduceMotion();
    };
    CHECK(reduces("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n"));
    CHECK_FALSE(reduces("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n"));
    CHECK(reduces("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n"));
    CHECK(reduces("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n"));
    CHECK_FALSE(reduces("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n"));
    CHECK_FALSE(reduces("unrelated.ini", "[Settings]\n"));
}

TEST_CASE("With motion reduced nothing is animated and a busy bar holds still; else it moves")
{
    const Configuration silent(QStringLiteral("unrelated.ini"), "");
    Story story;
    QProgressBar bar;
    showBusy(bar);
    CHECK(isBusyMoving(bar));
    CHECK(animationTime() > 0);
    {
        const Configuration still(
            QStringLiteral("gtk-3.0/settings.ini"), "[Settings]\ngtk-enable-animations=0\n");
        Appearance appearance(*qApp);
        showBusy(bar);
        CHECK_FALSE(isBusyMoving(bar));
        CHECK(animationTime() == 0);
        appearance.setReducesMotion(true);
        CHECK_FALSE(QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    }
}

TEST_CASE("The user's own setting holds still what the desktop would move, and gives it back")
{
    const Configuration silent(QStringLiteral("unrelated.ini"), "");
    Story story;
    story.window().show();
    const auto choose = [&](bool isWanted) {
        SettingsDialog dialog(story.settings());
        dialog.findChild<QCheckBox*>("reducesMotion")->setChecked(isWanted);
        dialog.accept();
    };
    choose(true);
    CHECK(story.settings().reducesMotion());
    Appearance appearance(*qApp);
    appearance.setReducesMotion(story.settings().reducesMotion());
    CHECK(animationTime() == 0);
    choose(false);
    appearance.setReducesMotion(story.settings().reducesMotion());
    CHECK(animationTime() > 0);
}
