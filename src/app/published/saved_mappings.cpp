#include <app/published/saved_mappings.h>
#include <app/text.h>
#include <domain/error.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace outturn::app {

namespace {

constexpr qint64 mostBytes = qint64{1024} * 1024;

QString fileOf(const QString& name)
{
    return QDir(mappingsFolder()).filePath(name + QStringLiteral(".csv"));
}

struct SavedMappingsWords
{
    Q_DECLARE_TR_FUNCTIONS(Mappings)
};

} // namespace

QString mappingsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
        QStringLiteral("/mappings");
}

QStringList savedMappings()
{
    QStringList names;
    for (const QFileInfo& file :
         QDir(mappingsFolder()).entryInfoList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
        names.append(file.completeBaseName());
    return names;
}

imports::ColumnMapping savedMapping(const QString& name)
{
    QFile file(fileOf(name));
    if (!file.open(QFile::ReadOnly))
        throw Error(
            ErrorKind::Input,
            toStdString(SavedMappingsWords::tr("the mapping '%1' cannot be read").arg(name)),
            toStdString(file.fileName()));
    return imports::ColumnMapping::parse(
        file.read(mostBytes).toStdString(), toStdString(name + QStringLiteral(".csv")));
}

void saveMapping(const QString& name, const imports::ColumnMapping& mapping)
{
    static const QRegularExpression allowed(QStringLiteral("^[\\w][\\w ()+-]{0,79}$"));
    if (!allowed.match(name).hasMatch())
        throw Error(
            ErrorKind::Input,
            toStdString(
                SavedMappingsWords::tr(
                    "a mapping's name has letters, figures, blanks, brackets, + and -; not '%1'")
                    .arg(name)));
    QSaveFile file(fileOf(name));
    const std::string text = mapping.text();
    if (!QDir().mkpath(mappingsFolder()) || !file.open(QFile::WriteOnly) ||
        file.write(text.data(), static_cast<qint64>(text.size())) < 0 || !file.commit())
        throw Error(
            ErrorKind::Store,
            toStdString(SavedMappingsWords::tr("the mapping cannot be written")),
            toStdString(file.fileName()));
}

} // namespace outturn::app
