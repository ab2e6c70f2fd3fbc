#include <domain/rating/policy.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

namespace outturn::report::parts {

namespace {

std::string whatPlan(const ReportRequest& request)
{
    const auto& identity = request.record.plan.identity;
    std::vector<std::string> owners;
    for (const auto& owner : {identity.division, identity.directorate, identity.council})
        if (!owner.empty())
            owners.push_back(owner);
    std::string text = "This is the " + reviewWord(request.review) + " review of " + identity.title;
    if (!owners.empty()) {
        text += ", the plan of ";
        for (std::size_t i = 0; i < owners.size(); ++i)
            text += (i == 0 ? "" : ", ") + owners[i];
    }
    text += ".";
    if (request.of != nullptr)
        text += " The review is of " + request.of->content.review.date.label() + ".";
    if (request.scorecard.counts.total() == 0)
        return text;
    return text + " The plan sets targets for the academic years " +
        identity.firstTargetYear.label() + " to " + identity.lastTargetYear.label() + ".";
}

std::string whichYear(const ReportRequest& request)
{
    const auto planYear = planYearOf(request);
    const auto year = request.scorecard.point.year;
    std::string text = "Plan years and academic years differ. The plan year " + planYear.label() +
        " runs from " + planYear.firstMonth().label() + " to " + planYear.lastMonth().label() +
        "; it is judged on the academic year " + year.label() +
        ", September to August, the latest whose summer results are out when it ends.";
    const auto& scope = request.scorecard.point.scope;
    if (scope.kind() != ScopeKind::Council)
        text += " The figures are those of the " + std::string(toCode(scope.kind())) + " " +
            scope.name() + ", set against the council's targets.";
    return text;
}

std::string whatTheReviewCanDo(ReviewKind review)
{
    switch (review) {
    case ReviewKind::MidYear:
        return "At mid-year some results may still be provisional, and there is time to act within "
               "the plan year on what is off course.";
    case ReviewKind::YearEnd:
        return "The year-end review is the last of the plan year: what is off course now is for "
               "the next year's plan.";
    case ReviewKind::Quarterly:
    case ReviewKind::Termly:
        break;
    }
    return "A " + reviewWord(review) +
        " review looks at what came in since the one before; results may still be provisional.";
}

std::string firmness(const ReportRequest& request)
{
    std::array<int, EnumCodes<Stage>::table.size()> counts{};
    int figures = 0;
    for (const auto& result : request.scorecard.indicators) {
        if (!result.outturn)
            continue;
        ++figures;
        ++counts.at(static_cast<std::size_t>(result.outturn->stage));
    }
    std::string text = whatTheReviewCanDo(request.review);
    if (figures == 0)
        return text;
    std::vector<StateCount> stages;
    for (const auto stage : {Stage::Validated, Stage::Provisional, Stage::Forecast}) {
        const int count = counts.at(static_cast<std::size_t>(stage));
        if (stage == Stage::Forecast)
            stages.push_back({count, "is a forecast", "are forecasts"});
        else
            stages.push_back(
                {count, "is " + std::string(toCode(stage)), "are " + std::string(toCode(stage))});
    }
    text += ' ' + standingText(stages, "figure") + ".";
    if (counts.at(static_cast<std::size_t>(Stage::Forecast)) > 0)
        text += " A forecast is an estimate, not a result, and is marked wherever it is shown.";
    return text;
}

std::string howRated(const ReportRequest& request)
{
    const auto& plan = request.record.plan;
    std::string text =
        "Each outturn is rated against the target of its year: " + policyText(plan.policy) + ".";
    if (std::holds_alternative<MinimumPolicy>(plan.policy))
        text += " The minimum is the council's own least acceptable performance, not the "
                "Department's floor standard for a school.";
    for (const auto& indicator : plan.indicators)
        if (indicator.policy)
            text += " " + indicator.code.text() +
                " has a rule of its own: " + policyText(*indicator.policy) + ".";
    return text;
}

std::string withoutIndicators(const ReportRequest& request)
{
    const auto& plan = request.record.plan;
    return "It is a plan of " +
        counted(static_cast<int>(plan.priorities.size()), "priority", "priorities") + " and " +
        counted(static_cast<int>(plan.actions.size()), "action") +
        ", without indicators or targets as yet. Nothing in this paper is rated, and no figure is "
        "given in place of one that is missing.";
}

} // namespace

void addIntroduction(const ReportRequest& request, Blocks& blocks)
{
    blocks.emplace_back(numbered(whatPlan(request)));
    if (request.scorecard.counts.total() == 0) {
        blocks.emplace_back(numbered(withoutIndicators(request)));
        return;
    }
    blocks.emplace_back(numbered(whichYear(request)));
    blocks.emplace_back(numbered(firmness(request)));
    blocks.emplace_back(numbered(howRated(request)));
    blocks.emplace_back(numbered(
        "Differences between percentages are in percentage points (pp). A variance is the outturn "
        "minus the target. The direction compares with the year before where the two figures are "
        "comparable; an upward arrow means better, whichever way the number went."));
}

} // namespace outturn::report::parts
