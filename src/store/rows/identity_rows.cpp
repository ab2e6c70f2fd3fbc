#include <domain/error.h>
#include <store/rows/plan_rows.h>
#include <store/rows/policy_cells.h>

namespace outturn::store {

namespace {

PlanIdentity identityFrom(const Row& row)
{
    return {
        .title = row.text("title"),
        .council = row.text("council"),
        .directorate = row.text("directorate"),
        .division = row.text("division"),
        .planYear = row.get<PlanYear>("plan_year"),
        .firstTargetYear = row.get<AcademicYear>("first_target_year"),
        .lastTargetYear = row.get<AcademicYear>("last_target_year"),
        .portfolioHolder = row.find<PostCode>("portfolio_holder"),
        .corporateDirector = row.find<PostCode>("corporate_director"),
        .director = row.find<PostCode>("director"),
        .source = row.text("source")};
}

Row planRow(const Reading& reading)
{
    std::vector<Row> rows = reading.rows("plan");
    if (rows.size() != 1)
        throw Error(ErrorKind::Store, "the file holds no plan; restore it from a backup", "plan");
    return std::move(rows.front());
}

std::vector<NarrativeSection> readNarrative(const Reading& reading)
{
    std::vector<NarrativeSection> narrative;
    const auto paragraphs = groupedBy<std::int64_t>("section", reading.rows("narrative_paragraph"));
    for (const Row& row : reading.rows("narrative_section")) {
        NarrativeSection section{row.text("title"), {}};
        for (const Row& paragraph : rowsOf(paragraphs, row.id()))
            section.paragraphs.push_back(paragraph.text("content"));
        narrative.push_back(std::move(section));
    }
    return narrative;
}

} // namespace

void writeIdentity(RowReplacement& rows, const Plan& plan)
{
    const PlanIdentity& identity = plan.identity;
    const PolicyCells policy = toCells(plan.policy);
    rows.put(
        "plan",
        {{"title", identity.title},
         {"council", identity.council},
         {"directorate", identity.directorate},
         {"division", identity.division},
         {"plan_year", identity.planYear},
         {"first_target_year", identity.firstTargetYear},
         {"last_target_year", identity.lastTargetYear},
         {"portfolio_holder", identity.portfolioHolder},
         {"corporate_director", identity.corporateDirector},
         {"director", identity.director},
         {"source", identity.source},
         {"policy_kind", policy.kind},
         {"policy_percent", policy.percent},
         {"policy_points", policy.points},
         {"disclosure_threshold", plan.disclosureThreshold}});

    for (const NarrativeSection& section : plan.narrative) {
        const std::int64_t id = rows.put("narrative_section", {{"title", section.title}});
        for (const std::string& text : section.paragraphs)
            rows.put("narrative_paragraph", {{"section", id}, {"content", text}});
    }
}

Plan readIdentity(const Reading& reading)
{
    const Row row = planRow(reading);
    Plan plan{.identity = identityFrom(row)};
    plan.policy = policyFrom(row);
    plan.disclosureThreshold = row.get<int>("disclosure_threshold");
    plan.narrative = readNarrative(reading);
    return plan;
}

void countPlanRevision(Edit& edit)
{
    const Row row = planRow(edit.reading());
    edit.replace(row, row.changed({}));
}

std::int64_t revisionOfPlan(const Reading& reading)
{
    return planRow(reading).revision();
}

} // namespace outturn::store
