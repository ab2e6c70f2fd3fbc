#include <report/committee/parts.h>
#include <report/committee/wording.h>

#include <algorithm>
#include <iterator>

namespace outturn::report::committee {

namespace {

/// "Action 2 is ..." or "Actions 2 and 5 are ...", for what an action's dates say that its status
/// does not; nothing when no action is meant.
template <class Predicate>
void addRemark(
    const std::vector<Action>& actions, Predicate isMeant, std::string_view rest, Blocks& blocks)
{
    std::vector<std::string> codes;
    for (const auto& action : actions)
        if (isMeant(action))
            codes.push_back(action.code.text());
    if (codes.empty())
        return;
    const bool isOne = codes.size() == 1;
    const bool isAll = !isOne && codes.size() == actions.size();
    const auto which = isAll ? "All actions" : (isOne ? "Action " : "Actions ") + joined(codes);
    blocks.emplace_back(numbered(which + (isOne ? " is " : " are ") + std::string(rest)));
}

void addRemarksOnDates(const ReportRequest& request, Blocks& blocks)
{
    const auto& actions = request.record.plan.actions;
    const auto month = request.date.inMonth();
    addRemark(
        actions,
        [&](const Action& a) { return a.end < month && a.status != ActionStatus::Complete; },
        "not complete although the last month has passed.",
        blocks);
    addRemark(
        actions,
        [&](const Action& a) {
            return a.start < month && a.end >= month && a.status == ActionStatus::NotStarted;
        },
        "without a recorded start although the first month has passed.",
        blocks);
}

} // namespace

void addActionsProgress(const ReportRequest& request, Blocks& blocks)
{
    const auto& plan = request.record.plan;
    if (plan.actions.empty())
        return;
    Blocks part;
    part.emplace_back(numbered(standingText(plan.actions) + "."));
    addRemarksOnDates(request, part);
    std::ranges::move(actionTable(plan, request.date), std::back_inserter(part));
    addPart("Progress of actions", std::move(part), blocks);
}

} // namespace outturn::report::committee
