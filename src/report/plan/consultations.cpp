#include <report/plan/plan_parts.h>
#include <report/words.h>

namespace outturn::report {

namespace {

std::string when(const Consultation& consultation)
{
    const auto& [subject, consulted, from, to, steps, outcome, priorities] = consultation;
    if (from && to)
        return *from == *to ? "ran in " + from->label()
                            : "ran from " + from->label() + " to " + to->label();
    if (from)
        return "began in " + from->label();
    return to ? "ended in " + to->label() : "has no dates in the plan";
}

std::string whoWasAsked(const Consultation& consultation)
{
    if (consultation.consulted.empty())
        return " The plan does not say who was asked.";
    std::string names;
    for (const auto& name : consultation.consulted)
        names += (names.empty() ? "" : ", ") + name;
    return " Those asked: " + names + ".";
}

Table stepTable(const Consultation& consultation)
{
    Table table{
        .caption = "Who considered it: " + consultation.subject,
        .columns =
            {{"Date", Alignment::Left, 34},
             {"Body", Alignment::Left, 50},
             {"What it considered and said", Alignment::Left, 100}},
        .rows = {}};
    for (const auto& step : consultation.steps)
        table.rows.push_back(
            {{step.date.label(), {}},
             {step.body, {}},
             {step.text.empty() ? "Not stated in the plan." : sentence(step.text), {}}});
    return table;
}

} // namespace

Blocks consultations(const Plan& plan)
{
    Blocks blocks;
    for (const auto& consultation : plan.consultations) {
        blocks.emplace_back(numbered(
            capitalised(consultation.subject) + ": the consultation " + when(consultation) + "." +
            whoWasAsked(consultation)));
        if (!consultation.steps.empty())
            blocks.emplace_back(stepTable(consultation));
        blocks.emplace_back(Paragraph{
            .text = consultation.outcome.empty() ? "No outcome has been recorded."
                                                 : sentence(consultation.outcome),
            .lead = "Outcome:"});
        if (!consultation.priorities.empty())
            blocks.emplace_back(Paragraph{
                .text = sentence(priorityNumbers(consultation.priorities)),
                .lead = "It bears on:"});
    }
    return blocks;
}

} // namespace outturn::report
