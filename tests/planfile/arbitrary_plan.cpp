#include "arbitrary_plan.h"

#include "arbitrary_parts.h"

#include <string>
#include <utility>
#include <vector>

namespace outturn::test {

namespace {

using namespace draw;

[[nodiscard]] PlanIdentity identity(const Extent& extent)
{
    return {
        .title = words(),
        .council = words(),
        .directorate = text(),
        .division = text(),
        .planYear = planYear(),
        .firstTargetYear = AcademicYear(extent.firstYear),
        .lastTargetYear = AcademicYear(extent.firstYear + extent.years - 1),
        .portfolioHolder = post(extent),
        .corporateDirector = post(extent),
        .director = post(extent),
        .source = text(),
    };
}

[[nodiscard]] Post postNumbered(int index, const Extent& extent)
{
    Post result{
        .code = numbered<PostCode>("post ", index),
        .title = words(),
        .holders = {},
        .isOrganisation = chance()};
    for (int i = 0; i < extent.officers; ++i)
        if (chance())
            result.holders.push_back(
                {.officer = numbered<OfficerCode>("o.", i),
                 .from = maybe(date),
                 .to = maybe(date)});
    return result;
}

[[nodiscard]] Action actionNumbered(int index, const Extent& extent)
{
    Action action{
        .code = numbered<ActionCode>("", index),
        .title = words(),
        .activities = several(3, text),
        .priorities = {priority(extent)},
        .lead = post(extent),
        .contributors = {},
        .start = month(),
        .end = month(),
        .status = oneOf<ActionStatus>(),
        .notes = several(
            2,
            [] {
                return ProgressNote{
                    .date = date(),
                    .author = text(),
                    .status = oneOf<ActionStatus>(),
                    .text = text()};
            }),
        .reconstructed = text(),
    };
    if (const auto contributor = post(extent))
        action.contributors.push_back({.phase = text(), .post = *contributor});
    return action;
}

void addRisks(Plan& plan, const Extent& extent)
{
    plan.decisions = several(2, [&] {
        return Decision{
            .priority =
                extent.priorities > 0 ? maybe([&] { return priority(extent); }) : std::nullopt,
            .text = words(),
            .isInForwardPlan = chance()};
    });
    for (int i = 0; i < extent.risks; ++i) {
        Risk risk{
            .code = numbered<RiskCode>("R ", i),
            .descriptions = several(2, text),
            .mitigations = several(2, text),
            .indicators = {},
            .likelihood = maybe([] { return number(1, 5); }),
            .impact = maybe([] { return number(1, 5); })};
        if (extent.indicators > 0 && chance())
            risk.indicators.push_back(indicatorOf(extent));
        plan.risks.push_back(std::move(risk));
    }
}

void addMilestones(Plan& plan, const Extent& extent)
{
    const int count = extent.priorities > 0 ? number(0, 3) : 0;
    for (int i = 0; i < count; ++i)
        plan.milestones.push_back(
            {.priority = priority(extent),
             .letter = std::string(1, static_cast<char>('A' + i)),
             .text = text(),
             .due = maybe(month),
             .indicator = reference<IndicatorCode>("I-", extent.indicators),
             .reconstructed = text()});
}

[[nodiscard]] Plan plan(const Extent& extent)
{
    Plan result{
        .identity = identity(extent),
        .policy = policy(),
        .disclosureThreshold = number(0, 1000),
        .narrative = several(
            2, [] { return NarrativeSection{.title = words(), .paragraphs = several(3, text)}; }),
        .officers = {},
        .posts = {},
        .priorities = {},
        .actions = {},
        .indicators = {},
        .milestones = {},
        .decisions = {},
        .risks = {},
        .finance = {},
        .staffing = {},
        .contracts = {},
        .support = {},
        .reporting = {},
        .papers = {},
        .consultations = {},
        .equality = {},
        .categories = {},
        .workAreas = {},
        .remarks = {},
        .statedVariances = {}};
    for (int i = 0; i < extent.officers; ++i)
        result.officers.push_back({.code = numbered<OfficerCode>("o.", i), .name = words()});
    for (int i = 0; i < extent.posts; ++i)
        result.posts.push_back(postNumbered(i, extent));
    for (int i = 1; i <= extent.priorities; ++i)
        result.priorities.push_back(
            {.number = PriorityNumber(i),
             .title = words(),
             .description = text(),
             .reconstructed = text()});
    for (int i = 0; i < extent.actions; ++i)
        result.actions.push_back(actionNumbered(i, extent));
    addIndicators(result, extent);
    addMilestones(result, extent);
    addRisks(result, extent);
    addResources(result, extent);
    addProcess(result, extent);
    return result;
}

} // namespace

rc::Gen<PlanRecord> arbitraryPlan()
{
    return rc::gen::exec([] {
        const Extent extent;
        PlanRecord record{
            .plan = plan(extent),
            .measures = {},
            .outturns = {},
            .benchmarks = {},
            .judgements = {},
            .acceptances = {}};
        addRecorded(record, extent);
        record.acceptances = several(2, [&] {
            return Acceptance{
                .finding = words(),
                .subject = words(),
                .reason = words(),
                .by = text(),
                .risk = reference<RiskCode>("R ", extent.risks)};
        });
        const bool isMeasured =
            !record.plan.indicators.empty() && record.plan.indicators.front().measure;
        for (int i = 0; isMeasured && i < extent.measures; ++i)
            record.measures.push_back(measureNumbered(i));
        return record;
    });
}

} // namespace outturn::test
