#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>
#include <iterator>

namespace outturn::report::parts {

namespace {

/// What the dates of some actions say that their status does not.
struct DateRemark
{
    std::string_view ofSome; ///< after "Action 2 is" or "Actions 2 and 5 are"
    std::string_view ofAll;  ///< of several, a sentence by itself
};

/// The remark on the actions that are meant; nothing when none is.
template <class Predicate>
void addRemark(
    const std::vector<Action>& actions, Predicate isMeant, const DateRemark& remark, Blocks& blocks)
{
    std::vector<std::string> codes;
    for (const auto& action : actions)
        if (isMeant(action))
            codes.push_back(action.code.text());
    if (codes.empty())
        return;
    const bool isOne = codes.size() == 1;
    if (!isOne && codes.size() == actions.size()) {
        blocks.emplace_back(numbered(std::string(remark.ofAll)));
        return;
    }
    blocks.emplace_back(numbered(
        (isOne ? "Action " : "Actions ") + joined(codes) + (isOne ? " is " : " are ") +
        std::string(remark.ofSome)));
}

void addRemarksOnDates(const ReportRequest& request, Blocks& blocks)
{
    const auto& actions = request.record.plan.actions;
    const auto month = request.date.inMonth();
    addRemark(
        actions,
        [&](const Action& a) { return a.end < month && a.status != ActionStatus::Complete; },
        {"not complete although the last month has passed.",
         "No action is complete, although the last month of each has passed."},
        blocks);
    addRemark(
        actions,
        [&](const Action& a) {
            return a.start < month && a.end >= month && a.status == ActionStatus::NotStarted;
        },
        {"without a recorded start although the first month has passed.",
         "No action has a recorded start, although the first month of each has passed."},
        blocks);
}

} // namespace

void addActionsProgress(const ReportRequest& request, Blocks& blocks)
{
    const auto& plan = request.record.plan;
    if (plan.actions.empty())
        return;
    blocks.emplace_back(numbered(standingText(plan.actions) + "."));
    addRemarksOnDates(request, blocks);
    std::ranges::move(actionTable(plan, request.date), std::back_inserter(blocks));
}

} // namespace outturn::report::parts
