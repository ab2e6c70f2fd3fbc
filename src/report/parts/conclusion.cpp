#include <report/parts/parts.h>
#include <report/parts/wording.h>

namespace outturn::report::parts {

namespace {

/// The priorities that have a red indicator.
std::vector<PriorityNumber> prioritiesWithRed(const Scorecard& scorecard)
{
    std::vector<PriorityNumber> numbers;
    for (const auto& [priority, counts] : scorecard.priorities)
        if (counts.of(RagStatus::Red) > 0)
            numbers.push_back(priority.number);
    return numbers;
}

} // namespace

void addConclusion(const ReportRequest& request, Blocks& blocks)
{
    auto text = summary(request);
    const auto red = prioritiesWithRed(request.scorecard);
    if (!red.empty())
        text += " Red indicators stand under " + priorityNumbers(red) + ".";
    blocks.emplace_back(numbered(text));
    const auto& plan = request.record.plan;
    if (const auto next = nextReportDue(plan, request.date))
        blocks.emplace_back(numbered(
            "The next report is due " + dueText(*next) + ", to " +
            withinSentence(findDuty(plan, next->duty)->audience) + "."));
}

void addDecisionRecord(const ReportRequest& /*request*/, Blocks& blocks)
{
    const std::string open = "Recorded when the decision is taken";
    blocks.emplace_back(Particulars{
        {{"Decision number", open},
         {"Decided by", open},
         {"Date of decision", open},
         {"Decision", open},
         {"Reasons", open},
         {"Alternatives", open}}});
}

} // namespace outturn::report::parts
