#pragma once

#include <app/editor/choice_lists.h>
#include <app/editor/field.h>
#include <app/editor/field_text.h>
#include <domain/error.h>
#include <domain/plan/editing.h>

#include <utility>

namespace outturn::app {

/// The item of a plan that a row stands for, to look at and to change.
template <class T>
struct ItemOf
{
    std::function<const T&(const Plan&, std::size_t row)> look;
    std::function<T&(Plan&, std::size_t row)> change;
};

/// The items of a list, row by row.
template <class T>
[[nodiscard]] ItemOf<T> itemsOf(std::vector<T> Plan::*list)
{
    return {
        .look = [list](const Plan& plan, std::size_t row) -> const T& { return (plan.*list)[row]; },
        .change = [list](Plan& plan, std::size_t row) -> T& {
            return (plan.*list)[row];
        }};
}

/// A part that a plan has one of.
template <class T>
[[nodiscard]] ItemOf<T> partOf(T Plan::*part)
{
    return {
        .look = [part](const Plan& plan, std::size_t) -> const T& { return plan.*part; },
        .change = [part](Plan& plan, std::size_t) -> T& {
            return plan.*part;
        }};
}

/// The plan itself.
[[nodiscard]] inline ItemOf<Plan> wholePlan()
{
    return {
        .look = [](const Plan& plan, std::size_t) -> const Plan& { return plan; },
        .change = [](Plan& plan, std::size_t) -> Plan& {
            return plan;
        }};
}

/// A column that shows and sets one member of a row of type R.
template <class R>
struct ColumnOf
{
    Column column;
    std::function<QString(const R&)> text;
    std::function<void(R&, const QString&)> setText;
};

template <class R, class V>
[[nodiscard]] ColumnOf<R>
lineColumn(const QString& key, const QString& label, V R::*member, int characters = 0)
{
    return {
        .column = {.key = key, .label = label, .characters = characters},
        .text = [member](const R& row) { return fieldText(row.*member); },
        .setText =
            [member](R& row, const QString& text) {
                row.*member = readField(text, As<V>());
            }};
}

/// A text that a row is nothing without.
template <class R>
[[nodiscard]] ColumnOf<R> neededTextColumn(
    const QString& key, const QString& label, std::string R::*member, int characters = 0)
{
    ColumnOf<R> column = lineColumn(key, label, member, characters);
    column.setText = [member, label](R& row, const QString& text) {
        row.*member = readField(text, As<std::string>());
        if ((row.*member).empty())
            throw Error(ErrorKind::Input, toStdString(emptyText(label)));
    };
    return column;
}

template <class R, class V>
[[nodiscard]] ColumnOf<R> choiceColumn(
    const QString& key,
    const QString& label,
    V R::*member,
    const ChoicesOf& choices,
    int characters = 0)
{
    ColumnOf<R> column = lineColumn(key, label, member, characters);
    column.column.kind = FieldKind::OneOf;
    column.column.choices = choices;
    return column;
}

/// Makes the fields of one subject: each from a member of T, whose type decides how its text is
/// read (field_text.h).
template <class T>
class FieldBuilder
{
public:
    explicit FieldBuilder(ItemOf<T> item)
        : m_item(std::move(item))
    {
    }

    /// A field that is set from its text by other means than a member.
    [[nodiscard]] Field custom(
        FieldKind kind,
        const QString& key,
        const QString& label,
        std::function<FieldValue(const T&)> value,
        std::function<void(T&, const FieldValue&)> setValue) const
    {
        return {
            .key = key,
            .label = label,
            .kind = kind,
            .value = [look = m_item.look, value = std::move(value)](
                         const PlanRecord& record,
                         std::size_t row) { return value(look(record.plan, row)); },
            .setValue =
                [change = m_item.change, setValue = std::move(setValue)](
                    PlanRecord& record, std::size_t row, const FieldValue& given) {
                    setValue(change(record.plan, row), given);
                }};
    }

    template <class V>
    [[nodiscard]] Field line(const QString& key, const QString& label, V T::*member) const
    {
        return ofMember(FieldKind::Line, key, label, member);
    }

    template <class V>
    [[nodiscard]] Field text(const QString& key, const QString& label, V T::*member) const
    {
        return ofMember(FieldKind::Text, key, label, member);
    }

    template <class V>
    [[nodiscard]] Field
    choice(const QString& key, const QString& label, V T::*member, ChoicesOf choices) const
    {
        Field field = ofMember(FieldKind::OneOf, key, label, member);
        field.choices = std::move(choices);
        return field;
    }

    [[nodiscard]] Field check(const QString& key, const QString& label, bool T::*member) const
    {
        return custom(
            FieldKind::Check,
            key,
            label,
            [member](const T& item) {
                return FieldValue(item.*member ? QStringLiteral("yes") : QString());
            },
            [member](T& item, const FieldValue& value) {
                item.*member = !std::get<QString>(value).isEmpty();
            });
    }

    /// Whether the field means anything for an item; otherwise it is not shown.
    [[nodiscard]] Field onlyWhere(std::function<bool(const T&)> applies, Field field) const
    {
        field.applies = [look = m_item.look,
                         applies = std::move(applies)](const PlanRecord& record, std::size_t row) {
            return applies(look(record.plan, row));
        };
        return field;
    }

    /// Any of several, kept in the order of the answers.
    template <class V>
    [[nodiscard]] Field
    choices(const QString& key, const QString& label, std::vector<V> T::*member, ChoicesOf choices)
        const
    {
        Field field = custom(
            FieldKind::AnyOf,
            key,
            label,
            [member](const T& item) {
                QStringList keys;
                for (const V& value : item.*member)
                    keys += fieldText(value);
                return FieldValue(keys);
            },
            [member](T& item, const FieldValue& value) {
                std::vector<V> values;
                for (const QString& chosen : std::get<QStringList>(value))
                    values.push_back(readField(chosen, As<V>()));
                item.*member = std::move(values);
            });
        field.choices = std::move(choices);
        return field;
    }

    /// Rows that are added, removed and put in order. @p blank is a new row's value, as far as the
    /// columns do not say.
    template <class R>
    [[nodiscard]] Field table(
        const QString& key,
        const QString& label,
        std::vector<R> T::*member,
        std::vector<ColumnOf<R>> columns,
        R blank) const
    {
        std::vector<Column> shown;
        shown.reserve(columns.size());
        for (const ColumnOf<R>& column : columns)
            shown.push_back(column.column);
        Field field = custom(
            FieldKind::Table,
            key,
            label,
            [member, columns](const T& item) {
                FieldRows rows;
                for (const R& row : item.*member) {
                    QStringList texts;
                    for (const ColumnOf<R>& column : columns)
                        texts += column.text(row);
                    rows.push_back(texts);
                }
                return FieldValue(rows);
            },
            [member, columns, blank = std::move(blank)](T& item, const FieldValue& value) {
                std::vector<R> rows;
                const auto& given = std::get<FieldRows>(value);
                for (std::size_t i = 0; i < given.size(); ++i)
                    rows.push_back(readRow(given[i], i, columns, blank));
                item.*member = std::move(rows);
            });
        field.columns = std::move(shown);
        return field;
    }

    /// The code that others refer to the item by: giving it another carries through the plan, and
    /// is refused where figures are recorded under it.
    template <class C>
    [[nodiscard]] Field code(const QString& key, const QString& label, C T::*member) const
    {
        Field field = line(key, label, member);
        field.isRequired = true;
        field.isGiven = true;
        field.characters = 20;
        field.setValue = [look = m_item.look,
                          member](PlanRecord& record, std::size_t row, const FieldValue& value) {
            const C from = look(record.plan, row).*member;
            const C to = readField(std::get<QString>(value), As<C>());
            if (from == to)
                return;
            if (const auto reason = whyFixed(record, from))
                throw Error(ErrorKind::Input, *reason);
            record.plan = renamed(std::move(record.plan), from, to);
        };
        return field;
    }

private:
    template <class V>
    [[nodiscard]] Field
    ofMember(FieldKind kind, const QString& key, const QString& label, V T::*member) const
    {
        return custom(
            kind,
            key,
            label,
            [member](const T& item) { return FieldValue(fieldText(item.*member)); },
            [member](T& item, const FieldValue& value) {
                item.*member = readField(std::get<QString>(value), As<V>());
            });
    }

    template <class R>
    static R readRow(
        const QStringList& texts,
        std::size_t index,
        const std::vector<ColumnOf<R>>& columns,
        const R& blank)
    {
        R row = blank;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            try {
                columns[i].setText(row, texts.value(static_cast<qsizetype>(i)));
            } catch (const Error& error) {
                throw Error(
                    error.kind(), error.message(), std::to_string(index) + "/" + std::to_string(i));
            }
        }
        return row;
    }

    ItemOf<T> m_item;
};

} // namespace outturn::app
