#include <app/text.h>
#include <domain/measure/figure.h>

#include <QDateTime>
#include <QDir>
#include <QLocale>

namespace outturn::app {

namespace {

QLocale british()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

} // namespace

std::string toStdString(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).toStdString();
}

std::filesystem::path toPath(const QString& path)
{
    return {path.toStdU16String()};
}

QString toQString(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

QString displayPath(const QString& path)
{
    const QString home = QDir::homePath() + u'/';
    const bool isBelowHome = home.size() > 2 && path.startsWith(home);
    return QDir::toNativeSeparators(
        isBelowHome ? QStringLiteral("~/") + path.mid(home.size()) : path);
}

QString figureCell(const std::optional<Decimal>& value, int decimals)
{
    return value ? toQString(std::string_view(numberText(*value, decimals))) : QString();
}

QString signedCell(const std::optional<Decimal>& value, int decimals)
{
    return value ? toQString(std::string_view(signedText(*value, decimals))) : QString();
}

QString countText(std::int64_t count)
{
    return british().toString(static_cast<qlonglong>(count));
}

QString countText(std::size_t count)
{
    return british().toString(static_cast<qulonglong>(count));
}

QString countText(int count)
{
    return countText(std::int64_t{count});
}

QString dayText(const Date& day)
{
    return british().toString(
        QDate(day.year(), day.month(), day.day()), QStringLiteral("d MMM yyyy"));
}

std::optional<QDate> readDay(const QString& text, std::initializer_list<const char*> formats)
{
    for (const char* format : formats)
        if (const QDate day = british().toDate(text, QLatin1String(format)); day.isValid())
            return day;
    return std::nullopt;
}

QString momentText(const std::string& utc)
{
    const QString text = toQString(std::string_view(utc));
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate).toLocalTime();
    return moment.isValid() ? british().toString(moment, QStringLiteral("d MMM yyyy, HH:mm"))
                            : text;
}

QString asSentence(std::string_view message)
{
    QString sentence = toQString(message).trimmed();
    if (sentence.isEmpty())
        return sentence;
    sentence.front() = sentence.front().toUpper();
    if (!QStringView(u".?!”").contains(sentence.back()))
        sentence += u'.';
    return sentence;
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace outturn::app
