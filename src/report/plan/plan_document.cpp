#include <report/plan/plan_document.h>
#include <report/plan/plan_parts.h>
#include <report/words.h>

#include <algorithm>
#include <iterator>

namespace outturn::report {

namespace {

void append(Blocks&& part, Blocks& blocks)
{
    std::ranges::move(part, std::back_inserter(blocks));
}

Blocks joinedParts(Blocks first, Blocks&& second)
{
    append(std::move(second), first);
    return first;
}

Blocks about(const Plan& plan, Date day)
{
    const auto& identity = plan.identity;
    Particulars particulars;
    const auto add = [&](const char* term, const std::string& text) {
        if (!text.empty())
            particulars.rows.emplace_back(term, text);
    };
    const auto post = [&](const std::optional<PostCode>& code) {
        return code ? postOn(plan, *code, day) : std::string();
    };
    add("Council", identity.council);
    add("Directorate", identity.directorate);
    add("Division", identity.division);
    add("Plan year", identity.planYear.label());
    if (!plan.indicators.empty())
        add("Targets for",
            identity.firstTargetYear.label() + " to " + identity.lastTargetYear.label());
    add("Cabinet member", post(identity.portfolioHolder));
    add("Corporate director", post(identity.corporateDirector));
    add("Director", post(identity.director));
    add("Taken from", identity.source);

    Blocks blocks{std::move(particulars)};
    for (const auto& section : plan.narrative) {
        blocks.emplace_back(Heading{2, section.title});
        for (const auto& paragraph : section.paragraphs)
            blocks.emplace_back(Paragraph{sentence(paragraph)});
    }
    return blocks;
}

} // namespace

Document planDocument(const PlanRecord& record, Date day)
{
    const auto& plan = record.plan;
    Document document{
        .issuer = plan.identity.council,
        .title = plan.identity.title,
        .subject = plan.identity.council,
        .author = plan.identity.division.empty() ? plan.identity.council : plan.identity.division,
        .date = day.text(),
        .footer = plan.identity.title,
        .blocks = {}};
    const auto add = [&](std::string_view heading, Blocks&& part) {
        if (part.empty())
            return;
        document.blocks.emplace_back(Heading{1, std::string(heading)});
        append(std::move(part), document.blocks);
    };
    add("About the plan", about(plan, day));
    add("Priorities", priorities(record));
    add("Actions", actionTable(plan, day));
    add("Work areas", workAreas(plan, day));
    add("Tiers of support", tiersOfSupport(plan));
    add(reportingCalendarHeading, reportingCalendar(plan, day));
    add("Papers and decisions", papersInFull(plan, day));
    add("Consultation", consultations(plan));
    add("Equality", equalityAssessments(plan, day));
    add("Risks", riskTable(plan, nullptr));
    add("Staffing and money", joinedParts(staffingAndContracts(plan), financeTable(plan)));
    add("Support and key decisions", supportAndDecisions(plan));
    add("How the source was read", readingOfSource(plan));
    return document;
}

} // namespace outturn::report
