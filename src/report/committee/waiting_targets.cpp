#include <domain/rating/lookup.h>
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
    for (const auto& indicator : request.record.plan.indicators)
        if (const auto waiting = waitingTarget(request, indicator))
            table.rows.push_back(
                {{indicator.name + '\n' + indicator.code.text(), {}},
                 {waiting->year.label(), {}},
                 {asSentence(capitalised(waiting->explanation)), {}}});
    if (table.rows.empty())
        return;
    blocks.emplace_back(Heading{1, "Targets that wait for a comparator"});
    blocks.emplace_back(numbered(
        "The plan sets " + counted(static_cast<int>(table.rows.size()), "target") +
        " against a comparator, or against the year before, that is not known yet. Each becomes a "
        "figure as soon as that is entered; until then it is not estimated."));
    blocks.emplace_back(std::move(table));
}

} // namespace outturn::report::committee
