#include <report/plan/plan_parts.h>
#include <report/words.h>

#include <algorithm>

namespace outturn::report {

namespace {

/// The plan's action that carries it out, with how it stands.
std::string carriedOutBy(const Plan& plan, const EqualityAction& action)
{
    if (!action.action)
        return "No action of the plan is named";
    const auto found = std::ranges::find(plan.actions, *action.action, &Action::code);
    if (found == plan.actions.end())
        return "Action " + action.action->text();
    return "Action " + found->code.text() + ", " + found->title + " (" +
        wordsOf(toCode(found->status)) + ")";
}

Table actionsOf(const Plan& plan, const EqualityAssessment& assessment, Date day)
{
    Table table{
        .caption = "What the assessment asks for, and what carries it out",
        .columns =
            {{"What is to be done", Alignment::Left, 80},
             {"Lead", Alignment::Left, 46},
             {"Due", Alignment::Left, 28},
             {"Carried out by", Alignment::Left, 56}},
        .rows = {}};
    for (const auto& action : assessment.actions)
        table.rows.push_back(
            {{sentence(action.text), {}},
             {action.lead ? postOn(plan, *action.lead, day) : "No lead is named", {}},
             {action.due ? action.due->label() : "No date", {}},
             {carriedOutBy(plan, action), {}}});
    return table;
}

} // namespace

std::string assessmentState(const EqualityAssessment& assessment)
{
    auto title = assessment.title.empty() ? "An equality assessment" : assessment.title;
    switch (assessment.state) {
    case AssessmentState::Needed:
        return title + ": still to be made.";
    case AssessmentState::Made:
        return title + ": made" + (assessment.date ? " on " + assessment.date->label() : "") + ".";
    case AssessmentState::NotNeeded:
        return title + ": not needed" +
            (assessment.date ? ", as settled on " + assessment.date->label() : "") + ".";
    }
    return title;
}

Blocks equalityAssessments(const Plan& plan, Date day)
{
    Blocks blocks;
    for (const auto& assessment : plan.equality) {
        blocks.emplace_back(numbered(assessmentState(assessment)));
        if (!assessment.findings.empty()) {
            BulletList list;
            for (const auto& finding : assessment.findings)
                list.items.push_back(sentence(finding));
            blocks.emplace_back(Paragraph{.text = {}, .lead = "Findings:"});
            blocks.emplace_back(std::move(list));
        }
        if (!assessment.conclusion.empty())
            blocks.emplace_back(
                Paragraph{.text = sentence(assessment.conclusion), .lead = "Conclusion:"});
        if (!assessment.actions.empty())
            blocks.emplace_back(actionsOf(plan, assessment, day));
    }
    return blocks;
}

} // namespace outturn::report
