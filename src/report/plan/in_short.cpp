#include <report/plan/plan_parts.h>
#include <report/words.h>

#include <algorithm>

namespace outturn::report {

namespace {

/// "1/2015, Cabinet, 13 January 2015:"; empty when nothing of it is known.
std::string leadOf(const DecisionRecord& decision)
{
    std::vector<std::string> marks;
    for (const auto& mark : {decision.number, decision.decidedBy})
        if (!mark.empty())
            marks.push_back(mark);
    if (decision.date)
        marks.push_back(decision.date->label());
    std::string lead;
    for (const auto& mark : marks)
        lead += (lead.empty() ? "" : ", ") + mark;
    return lead.empty() ? lead : lead + ":";
}

void addDecisions(const Plan& plan, Blocks& blocks)
{
    if (plan.papers.empty())
        return;
    blocks.emplace_back(Heading{2, "Decision"});
    for (const auto& paper : plan.papers) {
        if (!paper.decision || *paper.decision == DecisionRecord{}) {
            blocks.emplace_back(Paragraph{paper.title + ": no decision has been recorded."});
            continue;
        }
        const auto& decision = *paper.decision;
        blocks.emplace_back(Paragraph{
            .text = decision.text.empty() ? "Its wording has not been recorded."
                                          : sentence(decision.text),
            .lead = leadOf(decision)});
    }
}

void addConsultations(const Plan& plan, Blocks& blocks)
{
    if (plan.consultations.empty())
        return;
    blocks.emplace_back(Heading{2, "Consultation"});
    for (const auto& consultation : plan.consultations)
        blocks.emplace_back(Paragraph{
            .text = consultation.outcome.empty() ? "No outcome has been recorded."
                                                 : sentence(consultation.outcome),
            .lead = capitalised(consultation.subject) + ":"});
}

void addEquality(const Plan& plan, Blocks& blocks)
{
    if (plan.equality.empty())
        return;
    blocks.emplace_back(Heading{2, "Equality"});
    for (const auto& assessment : plan.equality) {
        blocks.emplace_back(Paragraph{assessmentState(assessment)});
        if (!assessment.conclusion.empty())
            blocks.emplace_back(Paragraph{sentence(assessment.conclusion)});
        if (!assessment.actions.empty())
            blocks.emplace_back(Paragraph{
                "It asks for " + counted(static_cast<int>(assessment.actions.size()), "action") +
                "."});
    }
}

} // namespace

std::vector<std::string> missingParts(const Plan& plan)
{
    std::vector<std::string> missing;
    const auto addIf = [&](bool isMissing, const char* text) {
        if (isMissing)
            missing.emplace_back(text);
    };
    addIf(plan.priorities.empty(), "Priorities.");
    addIf(
        plan.indicators.empty(),
        "Indicators and targets: without them no figure shows what the plan achieves.");
    addIf(plan.actions.empty(), "Actions.");
    addIf(
        !plan.actions.empty() &&
            std::ranges::none_of(plan.actions, [](const Action& a) { return a.lead.has_value(); }),
        "Who leads its actions: none of them names a lead.");
    addIf(plan.risks.empty(), "Risks, and what is done about them.");
    addIf(
        plan.staffing.empty() && plan.contracts.empty() && plan.finance.empty(),
        "Money and staffing.");
    addIf(plan.equality.empty(), "An equality assessment.");
    addIf(plan.reporting.empty(), "A reporting calendar: what is due, when and to whom.");
    return missing;
}

Blocks planInShort(const Plan& plan)
{
    Blocks blocks;
    addDecisions(plan, blocks);
    addConsultations(plan, blocks);
    addEquality(plan, blocks);
    if (auto missing = missingParts(plan); !missing.empty()) {
        blocks.emplace_back(Heading{2, "Not in the plan yet"});
        blocks.emplace_back(BulletList{std::move(missing)});
    }
    return blocks;
}

} // namespace outturn::report
