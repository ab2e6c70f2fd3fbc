// What the fields of the editor show and take, for any plan that a document can hold.
#include "planfile/arbitrary_plan.h"

#include <app/editor/field_text.h>
#include <app/editor/form/field_editor.h>
#include <app/editor/section.h>
#include <domain/plan/integrity.h>
#include <planfile/plan_document.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <memory>

using namespace outturn;
using namespace outturn::app;

namespace {

bool holdsForAnyPlan(const std::function<void(const PlanRecord&)>& property)
{
    return rc::check([&property] { property(*outturn::test::arbitraryPlan()); });
}

/// The sections with an editor for each field, as the form makes them.
class Forms
{
public:
    Forms()
        : m_sections(planSections())
    {
        for (const Section& section : m_sections) {
            auto& editors = m_editors.emplace_back();
            for (const Field& field : section.fields)
                editors.emplace_back(makeFieldEditor(field, nullptr));
        }
    }

    [[nodiscard]] const std::vector<Section>& sections() const { return m_sections; }

    /// The editor of a field with what @p record has there in sight.
    [[nodiscard]] FieldEditor&
    showing(const PlanRecord& record, std::size_t section, std::size_t field, std::size_t row) const
    {
        const Field& shown = m_sections[section].fields[field];
        FieldEditor& editor = *m_editors[section][field];
        if (shown.choices)
            editor.setChoices(shown.choices(record));
        for (std::size_t column = 0; column < shown.columns.size(); ++column)
            if (shown.columns[column].choices)
                editor.setChoices(shown.columns[column].choices(record), static_cast<int>(column));
        editor.setStored(shown.value(record, row));
        return editor;
    }

private:
    std::vector<Section> m_sections;
    std::vector<std::vector<std::unique_ptr<FieldEditor>>> m_editors;
};

/// A row of each section that has any, drawn.
void forARowOfEach(
    const Forms& forms,
    const PlanRecord& record,
    const std::function<void(std::size_t section, std::size_t field, std::size_t row)>& visit)
{
    for (std::size_t i = 0; i < forms.sections().size(); ++i) {
        const Section& section = forms.sections()[i];
        const std::size_t count = section.count(record.plan);
        if (count == 0)
            continue;
        const auto row = *rc::gen::inRange<std::size_t>(0, count);
        for (std::size_t field = 0; field < section.fields.size(); ++field)
            if (!section.fields[field].applies || section.fields[field].applies(record, row))
                visit(i, field, row);
    }
}

QString anyTyped()
{
    return *rc::gen::element<QString>(
        QString(),
        QStringLiteral("12"),
        QStringLiteral("-3.5"),
        QStringLiteral("1,234.25"),
        QStringLiteral("March 2014"),
        QStringLiteral("1 Apr 2013"),
        QStringLiteral("2012/13"),
        QStringLiteral("2013-14"),
        QStringLiteral("A-1"),
        QStringLiteral("  two\n lines  "),
        QStringLiteral("“quoted” & <b>bold</b> £ \\ \""));
}

Choices answersOf(const Field& field, const PlanRecord& record)
{
    return field.choices ? field.choices(record) : Choices();
}

/// Another value for a field, as a person might give it; not always one that it takes.
FieldValue anyOther(const Field& field, const PlanRecord& record, const FieldValue& value)
{
    const Choices answers = answersOf(field, record);
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Text:
        return anyTyped();
    case FieldKind::OneOf:
        return answers.empty() ? value : FieldValue((*rc::gen::elementOf(answers)).key);
    case FieldKind::AnyOf: {
        QStringList keys;
        for (const Choice& answer : answers)
            if (*rc::gen::arbitrary<bool>())
                keys += answer.key;
        return keys;
    }
    case FieldKind::Check:
        return std::get<QString>(value).isEmpty() ? QStringLiteral("yes") : QString();
    case FieldKind::Table: {
        FieldRows rows = std::get<FieldRows>(value);
        if (rows.empty())
            return rows;
        const auto at = *rc::gen::inRange<std::size_t>(0, rows.size());
        const auto column =
            *rc::gen::inRange<qsizetype>(field.hasFixedRows ? 1 : 0, rows[at].size());
        rows[at][column] = anyTyped();
        return rows;
    }
    }
    return value;
}

} // namespace

TEST_CASE("Every field of any plan shows what the plan holds, and left as it is changes nothing")
{
    const Forms forms;
    CHECK(holdsForAnyPlan([&](const PlanRecord& record) {
        forARowOfEach(forms, record, [&](std::size_t section, std::size_t field, std::size_t row) {
            const FieldEditor& editor = forms.showing(record, section, field, row);
            RC_LOG() << forms.sections()[section].key.toStdString() << " "
                     << forms.sections()[section].fields[field].key.toStdString() << "\n";
            RC_ASSERT(!editor.isChanged());
        });
    }));
}

TEST_CASE("Whatever a field of any plan takes, the plan document gives it back")
{
    const Forms forms;
    int taken = 0;
    CHECK(holdsForAnyPlan([&](const PlanRecord& record) {
        PlanRecord plan{.plan = record.plan, .measures = record.measures};
        forARowOfEach(forms, plan, [&](std::size_t section, std::size_t field, std::size_t row) {
            const Field& edited = forms.sections()[section].fields[field];
            const FieldValue given = anyOther(edited, plan, edited.value(plan, row));
            const auto* text = std::get_if<QString>(&given);
            if (edited.isRequired && text && text->trimmed().isEmpty())
                return; // the editor asks for it
            PlanRecord changed = plan;
            try {
                edited.setValue(changed, row, given);
            } catch (const Error& error) {
                RC_ASSERT(error.kind() == ErrorKind::Input);
                return; // refused: the plan stays as it was
            }
            if (!integrityFaults(changed).empty())
                return; // refused likewise
            plan = std::move(changed);
            ++taken;
        });
        RC_ASSERT(planfile::readPlanDocument(planfile::writePlanDocument(plan)).plan == plan.plan);
    }));
    CHECK(taken > 500);
}
