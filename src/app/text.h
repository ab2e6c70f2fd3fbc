#pragma once

#include <domain/decimal.h>
#include <domain/identifier.h>
#include <domain/period/calendar.h>
#include <domain/rating/rag_status.h>

#include <QDate>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace outturn::app {

// The one place where the domain's words become the screen's, and back.

/// UTF-8 text of the domain as the screen holds it.
[[nodiscard]] inline QString toQString(const std::string& text)
{
    return QString::fromStdString(text);
}

[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Text of the screen as the domain holds it: UTF-8, in Unicode's composed form, so that what is
/// typed on one system equals what is typed on another.
[[nodiscard]] std::string toStdString(const QString& text);

[[nodiscard]] std::filesystem::path toPath(const QString& path);
[[nodiscard]] QString toQString(const std::filesystem::path& path);

template <class Kind>
[[nodiscard]] QString toQString(const Code<Kind>& code)
{
    return toQString(std::string_view(code.text()));
}

/// A path for the eye: with the system's separators, the user's own folder as "~".
[[nodiscard]] QString displayPath(const QString& path);

/// What a table cell has where there is no figure: a dash.
[[nodiscard]] inline QString noFigure()
{
    return QStringLiteral("\u2013");
}

/// A figure for a table cell that is read, with exactly @p decimals places; empty when there is
/// none.
[[nodiscard]] QString figureCell(const std::optional<Decimal>& value, int decimals);

/// A difference for a table cell: "+1.0"; empty when there is none.
[[nodiscard]] QString signedCell(const std::optional<Decimal>& value, int decimals);

/// A day for a table cell: "3 Oct 2016".
[[nodiscard]] QString dayText(const Date& day);

/// The day that @p text writes in one of @p formats, with English names of months whatever the
/// desktop's language: the plan's own are.
[[nodiscard]] std::optional<QDate>
readDay(const QString& text, std::initializer_list<const char*> formats);

/// A count with its thousands apart: "22,000".
[[nodiscard]] QString countText(std::int64_t count);
[[nodiscard]] QString countText(std::size_t count);
[[nodiscard]] QString countText(int count);

/// A moment in UTC as people write it here, in local time: "3 Oct 2016, 10:00". What is no moment
/// stays as it is.
[[nodiscard]] QString momentText(const std::string& utc);

/// A message of the domain as a sentence on its own: with a capital and a full stop.
[[nodiscard]] QString asSentence(std::string_view message);

/// @p text as it may stand where Qt would take it for rich text (tool tips): escaped and wrapped.
/// Plain text from outside must never be read as HTML, which would load images it names.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace outturn::app
