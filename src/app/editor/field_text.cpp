#include <app/editor/field_text.h>

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace outturn::app {

namespace {

[[noreturn]] void refuse(const QString& text, const QString& what)
{
    throw Error(
        ErrorKind::Input,
        toStdString(QCoreApplication::translate("FieldText", "“%1” is not %2").arg(text, what)));
}

} // namespace

QString fieldText(const Month& month)
{
    return toQString(std::string_view(month.label()));
}

QString fieldText(const Date& date)
{
    return toQString(std::string_view(date.label()));
}

QString fieldText(const AcademicYear& year)
{
    return toQString(std::string_view(year.label()));
}

QString fieldText(const PlanYear& year)
{
    return toQString(std::string_view(year.label()));
}

QString fieldText(const PriorityNumber& number)
{
    return QString::number(number.value());
}

QString fieldText(const Decimal& number)
{
    return toQString(std::string_view(number.text()));
}

QString fieldText(int number)
{
    return QString::number(number);
}

QString fieldText(const std::string& text)
{
    return toQString(std::string_view(text));
}

QString fieldText(const std::vector<std::string>& texts)
{
    QStringList lines;
    for (const std::string& text : texts)
        lines += fieldText(text);
    return lines.join(u'\n');
}

Month readField(const QString& text, As<Month>)
{
    const auto day =
        readDay(text.simplified(), {"yyyy-MM", "MMMM yyyy", "MMM yyyy", "MM/yyyy", "M/yyyy"});
    if (!day)
        refuse(text, QCoreApplication::translate("FieldText", "a month such as March 2014"));
    return {day->year(), day->month()};
}

Date readField(const QString& text, As<Date>)
{
    const auto day = readDay(
        text.simplified(), {"yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "dd/MM/yyyy", "d/M/yyyy"});
    if (!day)
        refuse(text, QCoreApplication::translate("FieldText", "a date such as 1 April 2013"));
    return {day->year(), day->month(), day->day()};
}

AcademicYear readField(const QString& text, As<AcademicYear>)
{
    return AcademicYear::parse(toStdString(text.trimmed()));
}

PlanYear readField(const QString& text, As<PlanYear>)
{
    return PlanYear::parse(toStdString(text.trimmed().replace(u'/', u'-')));
}

PriorityNumber readField(const QString& text, As<PriorityNumber>)
{
    return PriorityNumber(readField(text, As<int>()));
}

Decimal readField(const QString& text, As<Decimal>)
{
    static const QRegularExpression thousands(QStringLiteral(R"(^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$)"));
    QString number = text.trimmed();
    number.replace(QChar(0x2212), u'-'); // the minus that tables are printed with
    if (thousands.match(number).hasMatch())
        number.remove(u',');
    return Decimal::parse(toStdString(number));
}

int readField(const QString& text, As<int>)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber)
        refuse(text, QCoreApplication::translate("FieldText", "a whole number such as 3"));
    return number;
}

std::string readField(const QString& text, As<std::string>)
{
    return toStdString(text.trimmed());
}

std::vector<std::string> readField(const QString& text, As<std::vector<std::string>>)
{
    std::vector<std::string> texts;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            texts.push_back(toStdString(line.trimmed()));
    return texts;
}

QString fieldText(const std::vector<Date>& days)
{
    QStringList lines;
    for (const Date& day : days)
        lines += fieldText(day);
    return lines.join(u'\n');
}

std::vector<Date> readField(const QString& text, As<std::vector<Date>>)
{
    std::vector<Date> days;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            days.push_back(readField(line, As<Date>()));
    return days;
}

QString emptyText(const QString& label)
{
    return QCoreApplication::translate("FieldText", "%1 cannot be left empty").arg(label);
}

QString wordsOfCode(std::string_view code)
{
    QString words = toQString(code);
    words.replace(u'-', u' ').replace(u'_', u' ');
    if (!words.isEmpty())
        words.front() = words.front().toUpper();
    return words;
}

} // namespace outturn::app
