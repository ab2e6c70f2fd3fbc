#pragma once

#include <app/text.h>
#include <domain/codes.h>
#include <domain/decimal.h>
#include <domain/error.h>
#include <domain/identifier.h>
#include <domain/period/academic_year.h>
#include <domain/period/calendar.h>
#include <domain/period/plan_year.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace outturn::app {

// How the values of a plan are written in the fields of the editor, and read again. Reading throws
// Error{Input} with a sentence of the value and what was expected; reading what was written gives
// the same value.

/// "March 2014".
[[nodiscard]] QString fieldText(const Month& month);
/// "1 April 2013".
[[nodiscard]] QString fieldText(const Date& date);
/// "2012/13".
[[nodiscard]] QString fieldText(const AcademicYear& year);
/// "2013-14".
[[nodiscard]] QString fieldText(const PlanYear& year);
[[nodiscard]] QString fieldText(const PriorityNumber& number);
[[nodiscard]] QString fieldText(const Decimal& number);
[[nodiscard]] QString fieldText(int number);
[[nodiscard]] QString fieldText(const std::string& text);
/// One to a line.
[[nodiscard]] QString fieldText(const std::vector<std::string>& texts);

template <class Kind>
[[nodiscard]] QString fieldText(const Code<Kind>& code)
{
    return toQString(code);
}

template <class E>
requires requires
{
    EnumCodes<E>::table;
}

[[nodiscard]] QString fieldText(E value)
{
    return toQString(toCode(value));
}

/// Empty for nothing.
template <class V>
[[nodiscard]] QString fieldText(const std::optional<V>& value)
{
    return value ? fieldText(*value) : QString();
}

/// Says which type is to be read.
template <class V>
struct As
{
};

/// Reads "2014-03", "March 2014", "Mar 2014" and "03/2014".
[[nodiscard]] Month readField(const QString& text, As<Month>);
/// Reads "2013-04-01", "1 April 2013", "1 Apr 2013" and "01/04/2013".
[[nodiscard]] Date readField(const QString& text, As<Date>);
[[nodiscard]] AcademicYear readField(const QString& text, As<AcademicYear>);
/// Reads "2013-14" and "2013/14".
[[nodiscard]] PlanYear readField(const QString& text, As<PlanYear>);
[[nodiscard]] PriorityNumber readField(const QString& text, As<PriorityNumber>);
/// Reads "-1,234.5" too, with commas between thousands.
[[nodiscard]] Decimal readField(const QString& text, As<Decimal>);
[[nodiscard]] int readField(const QString& text, As<int>);
/// Blanks at either end go.
[[nodiscard]] std::string readField(const QString& text, As<std::string>);
/// Empty lines are left out.
[[nodiscard]] std::vector<std::string> readField(const QString& text, As<std::vector<std::string>>);

template <class Kind>
[[nodiscard]] Code<Kind> readField(const QString& text, As<Code<Kind>>)
{
    return Code<Kind>(toStdString(text.trimmed()));
}

template <class E>
requires requires
{
    EnumCodes<E>::table;
}

[[nodiscard]] E readField(const QString& text, As<E>)
{
    const auto value = fromCode<E>(toStdString(text));
    if (!value)
        throw Error(
            ErrorKind::Input,
            "'" + toStdString(text) + "' is none of the answers; expected " + listOfCodes<E>());
    return *value;
}

template <class V>
[[nodiscard]] std::optional<V> readField(const QString& text, As<std::optional<V>>)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    return readField(text, As<V>());
}

/// Codes with commas between: "1, 4, 7".
template <class Kind>
[[nodiscard]] QString fieldText(const std::vector<Code<Kind>>& codes)
{
    QStringList texts;
    for (const Code<Kind>& code : codes)
        texts += fieldText(code);
    return texts.join(QStringLiteral(", "));
}

template <class Kind>
[[nodiscard]] std::vector<Code<Kind>> readField(const QString& text, As<std::vector<Code<Kind>>>)
{
    std::vector<Code<Kind>> codes;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            codes.push_back(readField(part, As<Code<Kind>>()));
    return codes;
}

/// One to a line.
[[nodiscard]] QString fieldText(const std::vector<Date>& days);
[[nodiscard]] std::vector<Date> readField(const QString& text, As<std::vector<Date>>);

/// What is said of a field called @p label that must not be empty.
[[nodiscard]] QString emptyText(const QString& label);

/// The code of an enumeration as words: "not-started" is "Not started".
[[nodiscard]] QString wordsOfCode(std::string_view code);

} // namespace outturn::app
