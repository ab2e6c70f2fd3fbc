// PlanStore::revisePlan: the plan as it is to be in place of the plan that there is.
#include <domain/error.h>
#include <domain/plan/integrity.h>
#include <store/audit_json.h>
#include <store/connection.h>
#include <store/plan_store.h>
#include <store/revision/plan_changes.h>
#include <store/rows/record_rows.h>
#include <store/sound_record.h>

#include <algorithm>
#include <array>
#include <string>

namespace outturn::store {

namespace {

/// What the file has and what it does not have yet, in this order.
std::vector<MeasureVersion>
joined(std::vector<MeasureVersion> held, std::span<const MeasureVersion> offered)
{
    for (const MeasureVersion& measure : offered)
        if (findMeasure(held, measure.code) == nullptr)
            held.push_back(measure);
    return held;
}

[[noreturn]] void throwConflict(const std::string& title, std::int64_t inFile, std::int64_t seen)
{
    throw Error(
        ErrorKind::Conflict,
        "somebody else changed the plan first: it is now at revision " + std::to_string(inFile) +
            ", and you were about to change revision " + std::to_string(seen) +
            "; nothing was changed; load it again",
        title);
}

/// integrityFaults() sees no withdrawn figures, and they are never removed.
void requireFiguresKept(const Reading& reading, const Plan& plan)
{
    constexpr std::array<std::string_view, 3> tables{"outturn", "benchmark", "judgement"};
    for (const std::string_view table : tables)
        for (const Row& row : reading.rows(table)) {
            const auto code = row.get<IndicatorCode>("indicator");
            if (findIndicator(plan, code) == nullptr)
                throw Error(
                    ErrorKind::Input,
                    "the indicator '" + code.text() + "' has a recorded " + std::string(table) +
                        " and cannot be removed or be given another code: what was entered is "
                        "kept, also when it was withdrawn",
                    row.place());
        }
}

} // namespace

void requireSound(const PlanRecord& record)
{
    const std::vector<IntegrityFault> faults = integrityFaults(record);
    if (!faults.empty())
        throw Error(ErrorKind::Input, faults.front().message, faults.front().place);
}

std::int64_t PlanStore::revisePlan(
    const Plan& plan, std::span<const MeasureVersion> measures, std::int64_t planRevision)
{
    const auto isAsWanted = [&](const Snapshot& held) {
        return held.planRevision == planRevision && held.record.plan == plan &&
            joined(held.record.measures, measures).size() == held.record.measures.size();
    };
    if (isAsWanted(load()))
        return planRevision;
    return m_connection->editing([&](Edit& edit) {
        Snapshot held = readSnapshot(edit.reading());
        PlanRecord& record = held.record;
        if (held.planRevision != planRevision)
            throwConflict(record.plan.identity.title, held.planRevision, planRevision);
        requireFiguresKept(edit.reading(), plan);
        const std::size_t measuresHeld = record.measures.size();
        const Plan before = std::move(record.plan);
        record.plan = plan;
        record.measures = joined(std::move(record.measures), measures);
        requireSound(record);

        replacePlan(edit, plan, record.measures);
        if (revisionOfPlan(edit.reading()) == planRevision)
            countPlanRevision(edit);
        for (const PlanChange& change : planChanges(before, plan))
            edit.record(change.what, change.subject, change.oldValue, change.newValue);
        for (std::size_t i = measuresHeld; i < record.measures.size(); ++i)
            edit.record(
                "measure added", record.measures[i].code.text(), {}, auditJson(record.measures[i]));
        return planRevision + 1;
    });
}

} // namespace outturn::store
