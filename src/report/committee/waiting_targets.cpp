#include <domain/rating/lookup.h>
#include <report/committee/figure_table.h>
#include <report/committee/parts.h>
#include <report/committee/wording.h>

#include <algorithm>

namespace outturn::report::committee {

namespace {

/// A target that cannot be worked out yet, and what it waits for.
struct Waiting
{
    AcademicYear year;
    std::string explanation;
};

/// The first such target from the year reviewed on; those after it wait for the same comparator.
std::optional<Waiting> waitingTarget(const ReportRequest& request, const Indicator& indicator)
{
    const auto& point = request.scorecard.point;
    for (const auto& [year, target] : indicator.targets) {
        if (year < point.year)
            continue;
        const auto resolved = resolvedTarget(request.record, indicator, point.scope, year);
        if (resolved && !resolved->value)
            return Waiting{year, resolved->explanation};
    }
    return std::nullopt;
}

} // namespace

int waitingTargets(const ReportRequest& request)
{
    return static_cast<int>(
        std::ranges::count_if(request.record.plan.indicators, [&](const Indicator& indicator) {
            return waitingTarget(request, indicator).has_value();
        }));
}

void addWaitingTargets(const ReportRequest& request, Blocks& blocks)
{
    Table table{
        .caption = "Targets that are not a figure yet",
        .columns =
            {{"Indicator", Alignment::Left, 70},
             {"First year", Alignment::Left, 24},
             {"What is to be reached", Alignment::Left, 90}},
        .rows = {}};
    const auto& scorecard = request.scorecard;
    for (const auto& indicator : request.record.plan.indicators) {
        const auto waiting = waitingTarget(request, indicator);
        if (!waiting ||
            (waiting->year == scorecard.point.year &&
             areTargetsInWords(scorecard, indicator.priority)))
            continue;
        table.rows.push_back(
            {{indicator.name + '\n' + indicator.code.text(), {}},
             {waiting->year.label(), {}},
             {sentence(waiting->explanation), {}}});
    }
    const int waiting = waitingTargets(request);
    if (waiting == 0)
        return;
    const int elsewhere = waiting - static_cast<int>(table.rows.size());
    blocks.emplace_back(Heading{1, "Targets that wait for a comparator"});
    blocks.emplace_back(numbered(
        "The plan sets " + counted(waiting, "target") +
        " against a comparator, or against the year before, that is not known yet. Each becomes a "
        "figure as soon as that is entered; until then it is not estimated." +
        (elsewhere == 0           ? ""
             : table.rows.empty() ? " What each waits for stands under its priority."
                                  : " What those not listed here wait for stands under their "
                                    "priorities.")));
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
}

} // namespace outturn::report::committee
