#include "arbitrary_parts.h"

#include <utility>

namespace outturn::test::draw {

namespace {

/// The months that something runs for, in order; either may be open.
[[nodiscard]] std::pair<std::optional<Month>, std::optional<Month>> months()
{
    auto from = maybe(month);
    auto to = maybe(month);
    if (from && to && *to < *from)
        std::swap(from, to);
    return {from, to};
}

[[nodiscard]] ReportingDuty dutyNumbered(int index, const Extent& extent)
{
    ReportingDuty duty{
        .code = numbered<DutyCode>("duty-", index),
        .report = words(),
        .audience = words(),
        .months = {},
        .meetings = several(2, date),
        .by = post(extent),
        .wording = text(),
        .reconstructed = text()};
    for (const int value : several(3, [] { return number(1, 12); }))
        duty.months.insert(MonthOfYear(value));
    return duty;
}

[[nodiscard]] DecisionRecord decisionRecord()
{
    return {
        .number = text(),
        .text = text(),
        .reasons = text(),
        .decidedBy = text(),
        .date = maybe(date)};
}

[[nodiscard]] CommitteePaper paper(const Extent& extent)
{
    return {
        .title = words(),
        .body = text(),
        .date = maybe(date),
        .item = text(),
        .reportNumber = text(),
        .classification = text(),
        .from = posts(extent),
        .contact = text(),
        .telephone = text(),
        .email = text(),
        .purpose = text(),
        .summary = text(),
        .recommendations =
            several(2, [] { return Recommendation{.text = words(), .points = several(2, text)}; }),
        .decision = maybe(decisionRecord),
        .backgroundDocuments = several(2, text)};
}

[[nodiscard]] Consultation consultation(const Extent& extent)
{
    const auto [from, to] = months();
    return {
        .subject = words(),
        .consulted = several(2, text),
        .from = from,
        .to = to,
        .steps = several(
            2, [] { return ConsultationStep{.date = date(), .body = words(), .text = text()}; }),
        .outcome = text(),
        .priorities = priorities(extent)};
}

[[nodiscard]] EqualityAssessment assessment(const Extent& extent)
{
    return {
        .title = words(),
        .state = oneOf<AssessmentState>(),
        .date = maybe(date),
        .findings = several(2, text),
        .conclusion = text(),
        .actions = several(2, [&] {
            return EqualityAction{
                .text = words(),
                .lead = post(extent),
                .due = maybe(month),
                .action = reference<ActionCode>("", extent.actions),
                .reconstructed = text()};
        })};
}

[[nodiscard]] CategoryScheme categoryScheme()
{
    CategoryScheme scheme{.title = words(), .agreedBy = text(), .categories = {}};
    const int count = number(0, 3);
    for (int i = 0; i < count; ++i)
        scheme.categories.push_back(
            {.code = numbered<CategoryCode>("", i),
             .name = words(),
             .description = text(),
             .support = text()});
    return scheme;
}

[[nodiscard]] WorkArea workAreaNumbered(int index, const Extent& extent)
{
    const auto [from, to] = months();
    return {
        .code = numbered<WorkAreaCode>("area-", index),
        .title = words(),
        .purpose = text(),
        .lead = post(extent),
        .priorities = priorities(extent),
        .indicators = several(extent.indicators, [&] { return indicatorOf(extent); }),
        .from = from,
        .to = to,
        .keyActivities =
            several(2, [] { return KeyActivity{.text = words(), .reconstructed = text()}; }),
        .aims = several(2, text)};
}

[[nodiscard]] StatedVariance statedVariance(const Extent& extent)
{
    return {
        .indicator = indicatorOf(extent),
        .year = year(),
        .size = size(),
        .side = oneOf<StatedSide>(),
        .wording = text()};
}

} // namespace

void addProcess(Plan& plan, const Extent& extent)
{
    const int duties = number(0, 2);
    for (int i = 0; i < duties; ++i)
        plan.reporting.push_back(dutyNumbered(i, extent));
    plan.papers = several(2, [&] { return paper(extent); });
    plan.consultations = several(2, [&] { return consultation(extent); });
    plan.equality = several(2, [&] { return assessment(extent); });
    plan.categories = maybe(categoryScheme);
    const int areas = number(0, 2);
    for (int i = 0; i < areas; ++i)
        plan.workAreas.push_back(workAreaNumbered(i, extent));
    plan.remarks = several(2, [] { return SourceRemark{.subject = words(), .text = words()}; });
    if (extent.indicators > 0)
        plan.statedVariances = several(2, [&] { return statedVariance(extent); });
}

} // namespace outturn::test::draw
