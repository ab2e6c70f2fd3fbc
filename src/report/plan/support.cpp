#include <report/plan/plan_parts.h>
#include <report/words.h>

namespace outturn::report {

namespace {

std::string effectOf(const SupportImpact& impact)
{
    auto text = sentence(impact.text);
    if (impact.link == SupportLink::Everything)
        text += " Underpins all priorities.";
    std::vector<std::string> codes;
    for (const auto& code : impact.actions)
        codes.push_back(code.text());
    if (!codes.empty())
        text += (codes.size() == 1 ? " Action " : " Actions ") + joined(codes) + ".";
    return text;
}

Table supportTable(const Plan& plan)
{
    Table table{
        .caption = "What is asked of other divisions",
        .columns =
            {{"From", Alignment::Left, 44},
             {"Activity", Alignment::Left, 60},
             {"What it is for", Alignment::Left, 80},
             {"Expected", Alignment::Left, 28}},
        .rows = {}};
    for (const auto& request : plan.support) {
        std::vector<std::string> effects;
        for (const auto& impact : request.impacts)
            effects.push_back(effectOf(impact));
        table.rows.push_back(
            {{request.from, {}},
             {request.activity, {}},
             {effects.empty() ? "Not stated in the plan." : inLines(effects), {}},
             {request.expected ? request.expected->label() : "Ongoing", {}}});
    }
    return table;
}

Table decisionTable(const Plan& plan)
{
    Table table{
        .caption = "Key decisions that could arise",
        .columns =
            {{"Priority", Alignment::Left, 22},
             {"Decision", Alignment::Left, 120},
             {"In the forward plan", Alignment::Left, 34}},
        .rows = {}};
    for (const auto& decision : plan.decisions)
        table.rows.push_back(
            {{decision.priority ? std::to_string(decision.priority->value()) : "All", {}},
             {decision.text, {}},
             {decision.isInForwardPlan ? "Yes" : "No", {}}});
    return table;
}

} // namespace

Blocks supportAndDecisions(const Plan& plan)
{
    Blocks blocks;
    if (!plan.support.empty())
        blocks.emplace_back(supportTable(plan));
    if (!plan.decisions.empty())
        blocks.emplace_back(decisionTable(plan));
    return blocks;
}

} // namespace outturn::report
