#pragma once

#include <domain/plan/plan.h>

#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <variant>
#include <vector>

namespace outturn::app {

// A field of the plan editor is a value: what it is called, how it is edited, how its text becomes
// part of a plan and back. Forms are built from lists of them (app/editor/fields), so that no form
// knows a subject and no subject knows a widget.

/// One of the answers that a field takes.
struct Choice
{
    QString key; ///< what the field's value holds; empty for "none"
    QString text;
    friend bool operator==(const Choice&, const Choice&) = default;
};

using Choices = std::vector<Choice>;
using ChoicesOf = std::function<Choices(const PlanRecord&)>;

enum class FieldKind
{
    Line,  ///< one line of text: a name, a figure, a month
    Text,  ///< text that wraps; for a list of texts, one to a line
    OneOf, ///< one of several answers
    AnyOf, ///< any of several answers
    Check, ///< yes or no
    Table, ///< rows of lines and choices
};

/// Rows of a table, a text for each column.
using FieldRows = std::vector<QStringList>;

/// What is in a field: one text for most kinds ("yes" or empty for Check), the keys chosen for
/// AnyOf, rows for Table.
using FieldValue = std::variant<QString, QStringList, FieldRows>;

/// What a new row of a table is made from.
struct NewRow
{
    const PlanRecord& record;
    std::size_t row; ///< of the item whose table it is
    Date today;
    std::string user;
};

/// A column of a Table field.
struct Column
{
    QString key; ///< also how a refusal names the column
    QString label;
    FieldKind kind = FieldKind::Line; ///< Line, Text or OneOf; a heading of the row where isFixed
    ChoicesOf choices;
    int characters = 0; ///< about how wide; 0 takes what is left
    bool isFixed = false;
    /// Whether the cell means something beside the others of its row; always when empty.
    std::function<bool(const QStringList& row)> applies;
    /// What stands in a new row; when empty the first answer of a choice, and nothing otherwise.
    std::function<QString(const NewRow&)> initial;
};

/// Why a field does not take a value.
struct Refusal
{
    QString sentence;
    int row = -1; ///< of a Table; -1 for the field as a whole
    int column = -1;
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

struct Field
{
    QString key; ///< the name in the plan document, which faults of integrity use too
    QString label;
    QString help; ///< a sentence under the field; may be empty
    FieldKind kind = FieldKind::Line;
    int characters = 0; ///< about how wide; 0 for all there is
    bool isRequired = false;
    bool hasFixedRows = false; ///< of a Table
    bool isGiven = false;      ///< a new item comes with one that can stay, as its code
    ChoicesOf choices;
    std::vector<Column> columns;
    /// Whether the field means anything for the item as it is; always when empty.
    std::function<bool(const PlanRecord&, std::size_t row)> applies;
    std::function<FieldValue(const PlanRecord&, std::size_t row)> value;
    /// Puts a value into the record's plan. Throws Error{Input} with the sentence; for a cell of a
    /// Table the error's place is "row/column", both counted from 0.
    std::function<void(PlanRecord&, std::size_t row, const FieldValue&)> setValue;

    Field&& required() &&
    {
        isRequired = true;
        return std::move(*this);
    }

    Field&& given() &&
    {
        isGiven = true;
        return std::move(*this);
    }

    Field&& helped(const QString& sentence) &&
    {
        help = sentence;
        return std::move(*this);
    }

    Field&& wide(int count) &&
    {
        characters = count;
        return std::move(*this);
    }
};

using Fields = std::vector<Field>;

} // namespace outturn::app
