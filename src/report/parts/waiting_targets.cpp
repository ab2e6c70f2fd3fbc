#include <domain/rating/lookup.h>
#include <report/parts/figure_table.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>

namespace outturn::report::parts {

namespace {

/// What the target of the year reviewed waits for, where it cannot be worked out yet. Targets of
/// later years are left out: nobody can have a comparator's figure of a year that has not been.
std::optional<std::string> waitingFor(const ReportRequest& request, const Indicator& indicator)
{
    const auto& point = request.scorecard.point;
    const auto resolved = resolvedTarget(request.record, indicator, point.scope, point.year);
    if (!resolved || resolved->value)
        return std::nullopt;
    return resolved->explanation;
}

} // namespace

int waitingTargets(const ReportRequest& request)
{
    return static_cast<int>(
        std::ranges::count_if(request.record.plan.indicators, [&](const Indicator& indicator) {
            return waitingFor(request, indicator).has_value();
        }));
}

void addWaitingTargets(const ReportRequest& request, Blocks& blocks)
{
    const auto& scorecard = request.scorecard;
    const auto year = scorecard.point.year.label();
    Table table{
        .caption = "Targets for " + year + " that are not a figure yet",
        .columns =
            {{"Indicator", Alignment::Left, 80}, {"What is to be reached", Alignment::Left, 104}},
        .rows = {}};
    for (const auto& indicator : request.record.plan.indicators) {
        const auto waiting = waitingFor(request, indicator);
        if (!waiting || areTargetsInWords(scorecard, indicator.priority))
            continue;
        table.rows.push_back(
            {{indicator.name + '\n' + indicator.code.text(), {}}, {sentence(*waiting), {}}});
    }
    const int waiting = waitingTargets(request);
    if (waiting == 0)
        return;
    const int elsewhere = waiting - static_cast<int>(table.rows.size());
    blocks.emplace_back(numbered(
        "For " + year + " the plan sets " + counted(waiting, "target") +
        " against a comparator, or against the year before, that is not known yet. Each becomes a "
        "figure as soon as that is entered; until then it is not estimated." +
        (elsewhere == 0           ? ""
             : table.rows.empty() ? " What each waits for stands under its priority."
                                  : " What those not listed here wait for stands under their "
                                    "priorities.")));
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
}

} // namespace outturn::report::parts
