#pragma once

#include <domain/outturn/outturn.h>

#include <QString>

namespace outturn::app {

/// The cells of a row that can be typed in, as they stand there.
enum class EntryField
{
    Value,
    Numerator,
    Denominator,
    Comment,
};

struct EntryText
{
    QString value;
    QString numerator;
    QString denominator;
    QString comment;

    [[nodiscard]] QString& field(EntryField field);
    [[nodiscard]] const QString& field(EntryField field) const;

    /// No figure and no counts; a comment alone is not an entry.
    [[nodiscard]] bool hasNoFigure() const;
    friend bool operator==(const EntryText&, const EntryText&) = default;
};

/// How a figure that is in the file stands in its row, at the indicator's precision or finer.
[[nodiscard]] EntryText entryText(const Outturn& outturn, int decimals);

/// A figure and its comment on one line: "34.5, 29 of 84: Wider than last year"; empty for nothing.
[[nodiscard]] QString shortText(const EntryText& text);

} // namespace outturn::app
