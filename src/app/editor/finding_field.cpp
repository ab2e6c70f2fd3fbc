#include <app/editor/finding_field.h>
#include <app/text.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace outturn::app {

namespace {

using Lead = std::pair<std::string_view, std::string_view>;

/// Which field of its subject each rule of the plan check questions. One rule may question several,
/// or fields of different subjects.
constexpr std::array<Lead, 48> leads{{
    {"target-easier-than-outturn", "targets"},
    {"minimum-stricter-than-target", "minimum"},
    {"baseline-worse-than-minimum", "minimum"},
    {"baseline-at-minimum", "minimum"},
    {"trajectory-goes-backwards", "targets"},
    {"trajectory-ends-in-cliff", "targets"},
    {"missing-target", "targets"},
    {"target-undated", "undated"},
    {"direction-without-baseline", "targets"},
    {"plan-without-targets", "targets"},
    {"targets-unresolved", "targets"},
    {"ambition-contradicted-by-targets", "targets"},
    {"benchmark-missing", "benchmark"},
    {"measure-ends-before-target", "measure"},
    {"measure-starts-after-target", "measure"},
    {"no-data-in-target-year", "targets"},
    {"indicator-differs-from-measure", "unit"},
    {"percent-where-points-are-meant", "definition"},
    {"percent-where-points-are-meant", "text"},
    {"percent-where-points-are-meant", "description"},
    {"percent-where-points-are-meant", "activities"},
    {"officer-without-actions", "name"},
    {"action-without-lead", "lead"},
    {"post-without-holder", "holders"},
    {"dates-end-before-they-start", "end"},
    {"dates-end-before-they-start", "to"},
    {"dates-end-before-they-start", "holders"},
    {"milestone-without-text-or-date", "text"},
    {"milestone-without-text-or-date", "due"},
    {"finance-does-not-add-up", "grossExpenditure"},
    {"shares-disagree-with-counts", "code"},
    {"stated-variance-disagrees", "size"},
    {"priority-without-action", "title"},
    {"priority-without-indicator", "title"},
    {"work-area-without-activities", "keyActivities"},
    {"categories-too-few", "tiers"},
    {"category-named-twice", "tiers"},
    {"reporting-duty-never-due", "months"},
    {"paper-left-blank", "body"},
    {"paper-left-blank", "date"},
    {"paper-left-blank", "reportNumber"},
    {"paper-left-blank", "telephone"},
    {"paper-left-blank", "decisionText"},
    {"telephone-number-too-short", "telephone"},
    {"consultation-without-outcome", "outcome"},
    {"consultation-out-of-order", "steps"},
    {"equality-assessment-incomplete", "state"},
    {"reconstructed-from-damaged-source", "reconstructed"},
}};

bool applies(const Field& field, const PlanRecord& record, std::size_t row)
{
    return !field.applies || field.applies(record, row);
}

bool isEmpty(const FieldValue& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return text->trimmed().isEmpty();
    if (const auto* keys = std::get_if<QStringList>(&value))
        return keys->isEmpty();
    return std::get<FieldRows>(value).empty();
}

bool holds(const FieldValue& value, const QString& text)
{
    if (const auto* line = std::get_if<QString>(&value))
        return line->contains(text, Qt::CaseInsensitive);
    const auto* rows = std::get_if<FieldRows>(&value);
    if (rows == nullptr)
        return false;
    return std::ranges::any_of(*rows, [&](const QStringList& row) {
        return row.join(u'\n').contains(text, Qt::CaseInsensitive);
    });
}

/// What a finding of those rules that repeat the words they question has in quotation marks.
QString quotedIn(const Finding& finding)
{
    if (finding.code != "placeholder-text" && finding.code != "percent-where-points-are-meant")
        return {};
    return toQString(std::string_view(finding.message)).section(u'"', 1, 1);
}

} // namespace

std::size_t fieldOfFinding(
    const Section& section, const PlanRecord& record, std::size_t row, const Finding& finding)
{
    const Fields& fields = section.fields;
    if (row >= section.count(record.plan))
        return 0;
    const QString quoted = quotedIn(finding);
    for (std::size_t i = 0; !quoted.isEmpty() && i < fields.size(); ++i)
        if (applies(fields[i], record, row) && holds(fields[i].value(record, row), quoted))
            return i;
    std::optional<std::size_t> first;
    for (const auto& [code, key] : leads) {
        if (code != finding.code)
            continue;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].key != toQString(key) || !applies(fields[i], record, row))
                continue;
            if (isEmpty(fields[i].value(record, row)))
                return i;
            first = first.value_or(i);
        }
    }
    return first.value_or(0);
}

} // namespace outturn::app
