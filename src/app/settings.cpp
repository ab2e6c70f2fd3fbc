#include <app/settings.h>
#include <app/text.h>
#include <domain/error.h>

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace outturn::app {

namespace {

// A path may hold what a settings key may not.
QString keyFor(const std::filesystem::path& file, const QString& what)
{
    const QByteArray name = toQString(std::filesystem::absolute(file)).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("files/%1/%2").arg(QString::fromLatin1(hash.left(16)), what);
}

} // namespace

Settings::Settings(std::unique_ptr<QSettings> store)
    : m_store(std::move(store))
{
}

Theme Settings::theme() const
{
    const auto code = toStdString(m_store->value(QStringLiteral("window/theme")).toString());
    return fromCode<Theme>(code).value_or(Theme::System);
}

void Settings::setTheme(Theme theme)
{
    write(QStringLiteral("window/theme"), toQString(toCode(theme)));
}

int Settings::textSize() const
{
    const int percent = m_store->value(QStringLiteral("window/textSize"), 100).toInt();
    return std::ranges::find(textSizes, percent) == textSizes.end() ? 100 : percent;
}

void Settings::setTextSize(int percent)
{
    write(QStringLiteral("window/textSize"), percent);
}

bool Settings::reducesMotion() const
{
    return m_store->value(QStringLiteral("window/reducesMotion"), false).toBool();
}

void Settings::setReducesMotion(bool isWanted)
{
    write(QStringLiteral("window/reducesMotion"), isWanted);
}

bool Settings::reopensLastPlan() const
{
    return m_store->value(QStringLiteral("start/reopensLastPlan"), true).toBool();
}

void Settings::setReopensLastPlan(bool isWanted)
{
    write(QStringLiteral("start/reopensLastPlan"), isWanted);
}

bool Settings::showsDue() const
{
    return m_store->value(QStringLiteral("start/showsDue"), false).toBool();
}

void Settings::setShowsDue(bool isWanted)
{
    write(QStringLiteral("start/showsDue"), isWanted);
}

QStringList Settings::recentFiles() const
{
    return m_store->value(QStringLiteral("recentFiles")).toStringList();
}

void Settings::addRecentFile(const QString& file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    while (files.size() > maxRecentFiles)
        files.removeLast();
    write(QStringLiteral("recentFiles"), files);
}

void Settings::removeRecentFile(const QString& file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    write(QStringLiteral("recentFiles"), files);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    write(QStringLiteral("window/geometry"), geometry);
}

QByteArray Settings::columns(const QString& name) const
{
    return m_store->value(QStringLiteral("columns/%1").arg(name)).toByteArray();
}

void Settings::setColumns(const QString& name, const QByteArray& state)
{
    write(QStringLiteral("columns/%1").arg(name), state);
}

QByteArray Settings::filters(const std::filesystem::path& file, const QString& page) const
{
    return kept(file, QStringLiteral("filters-%1").arg(page));
}

void Settings::setFilters(
    const std::filesystem::path& file, const QString& page, const QByteArray& filters)
{
    keep(file, QStringLiteral("filters-%1").arg(page), filters);
}

std::optional<AcademicYear> Settings::year(const std::filesystem::path& file) const
{
    try {
        const QString text = m_store->value(keyFor(file, QStringLiteral("year"))).toString();
        if (!text.isEmpty())
            return AcademicYear::parse(toStdString(text));
    } catch (const Error&) {
        // A year that cannot be read is as good as none.
    }
    return std::nullopt;
}

void Settings::setYear(const std::filesystem::path& file, AcademicYear year)
{
    write(keyFor(file, QStringLiteral("year")), QString::number(year.endYear()));
}

QByteArray Settings::drafts(const std::filesystem::path& file) const
{
    return kept(file, QStringLiteral("drafts"));
}

void Settings::setDrafts(const std::filesystem::path& file, const QByteArray& drafts)
{
    keep(file, QStringLiteral("drafts"), drafts);
}

QByteArray Settings::benchmarkDrafts(const std::filesystem::path& file) const
{
    return kept(file, QStringLiteral("benchmark-drafts"));
}

void Settings::setBenchmarkDrafts(const std::filesystem::path& file, const QByteArray& drafts)
{
    keep(file, QStringLiteral("benchmark-drafts"), drafts);
}

QString Settings::officer(const std::filesystem::path& file) const
{
    return m_store->value(keyFor(file, QLatin1String("officer"))).toString();
}

void Settings::setOfficer(const std::filesystem::path& file, const QString& officer)
{
    write(keyFor(file, QLatin1String("officer")), officer);
}

QByteArray Settings::frontMatter(const std::filesystem::path& file) const
{
    return kept(file, QLatin1String("front-matter"));
}

void Settings::setFrontMatter(const std::filesystem::path& file, const QByteArray& front)
{
    keep(file, QLatin1String("front-matter"), front);
}

QString Settings::openPlan() const
{
    return m_store->value(QStringLiteral("sitting/plan")).toString();
}

void Settings::setOpenPlan(const QString& file)
{
    write(QStringLiteral("sitting/plan"), file);
}

QString Settings::openPage() const
{
    return m_store->value(QStringLiteral("sitting/page")).toString();
}

void Settings::setOpenPage(const QString& page)
{
    write(QStringLiteral("sitting/page"), page);
}

bool Settings::isResuming() const
{
    return m_store->value(QStringLiteral("sitting/resuming")).toBool();
}

void Settings::setResuming(bool isResuming)
{
    if (this->isResuming() == isResuming)
        return;
    m_store->setValue(QStringLiteral("sitting/resuming"), isResuming);
    m_store->sync();
}

QByteArray Settings::kept(const std::filesystem::path& file, const QString& what) const
{
    return m_store->value(keyFor(file, what)).toByteArray();
}

void Settings::keep(const std::filesystem::path& file, const QString& what, const QByteArray& bytes)
{
    const QString key = keyFor(file, what);
    if (bytes.isEmpty())
        m_store->remove(key);
    else
        write(key, bytes);
    m_store->sync();
}

void Settings::write(const QString& key, const QVariant& value)
{
    // Every change is a file written and waited for; opening what was open last changes nothing.
    if (m_store->value(key) != value)
        m_store->setValue(key, value);
}

QString Settings::folder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_store->value(QStringLiteral("folder"), documents).toString();
    return QDir(folder).exists() ? folder : QDir::homePath();
}

void Settings::setFolder(const QString& folder)
{
    write(QStringLiteral("folder"), folder);
}

} // namespace outturn::app
