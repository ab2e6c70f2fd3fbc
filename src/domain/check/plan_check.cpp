#include <domain/check/plan_check.h>
#include <domain/check/rules.h>
#include <domain/check/subject.h>
#include <domain/plan/record_part.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <tuple>

namespace outturn {

namespace {

/// Which outturns a rule looks at.
enum class Figures
{
    OfCouncil,
    All, ///< districts, groups and schools besides
};

struct Rule
{
    void (*check)(const PlanRecord&, check::Findings&);
    Figures figures = Figures::OfCouncil;
};

constexpr std::array rules{
    Rule{check::planWithoutParts},
    Rule{check::priorityWithoutAction},
    Rule{check::priorityWithoutIndicator},
    Rule{check::targetEasierThanOutturn},
    Rule{check::minimumStricterThanTarget},
    Rule{check::baselineWorseThanMinimum},
    Rule{check::trajectoryGoesBackwards},
    Rule{check::trajectoryEndsInCliff},
    Rule{check::missingTarget},
    Rule{check::targetUndated},
    Rule{check::directionWithoutBaseline},
    Rule{check::ambitionContradictedByTargets},
    Rule{check::benchmarkMissing},
    Rule{check::targetsUnresolved},
    Rule{check::measureEndsBeforeTarget},
    Rule{check::measureStartsAfterTarget},
    Rule{check::noDataInTargetYear},
    Rule{check::indicatorDiffersFromMeasure},
    Rule{check::percentWherePointsAreMeant},
    Rule{check::officerWithoutActions},
    Rule{check::actionWithoutLead},
    Rule{check::postWithoutHolder},
    Rule{check::datesEndBeforeTheyStart},
    Rule{check::milestoneWithoutTextOrDate},
    Rule{check::financeDoesNotAddUp},
    Rule{check::sharesDisagreeWithCounts, Figures::All},
    Rule{check::statedVarianceDisagrees},
    Rule{check::workAreaWithoutActivities},
    Rule{check::categoriesUnclear},
    Rule{check::reportingDutyNeverDue},
    Rule{check::paperLeftBlank},
    Rule{check::telephoneNumberTooShort},
    Rule{check::consultationWithoutOutcome},
    Rule{check::consultationOutOfOrder},
    Rule{check::equalityAssessmentIncomplete},
    Rule{check::placeholderText},
    Rule{check::sourceRemarks},
    Rule{check::reconstructedFromDamagedSource},
};

/// Where each subject stands in the plan; the first place counts where a plan says a thing twice.
std::map<std::string, std::size_t> placesOfSubjects(const PlanRecord& record)
{
    std::map<std::string, std::size_t> places;
    for (std::string& subject : check::subjectsInOrder(record))
        places.emplace(std::move(subject), places.size());
    return places;
}

void sortInPlanOrder(const PlanRecord& record, check::Findings& findings)
{
    const auto places = placesOfSubjects(record);
    const auto key = [&places](const Finding& finding) {
        const auto place = places.find(finding.subject);
        return std::tuple(
            place == places.end() ? places.size() : place->second,
            -static_cast<int>(finding.severity));
    };
    std::ranges::stable_sort(
        findings, [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
}

void attachAcceptances(const PlanRecord& record, check::Findings& findings)
{
    for (Finding& finding : findings) {
        const auto accepted = std::ranges::find_if(record.acceptances, [&](const Acceptance& a) {
            return a.finding == finding.code && a.subject == finding.subject;
        });
        if (accepted != record.acceptances.end())
            finding.accepted = *accepted;
    }
}

} // namespace

std::vector<Finding> checkPlan(const PlanRecord& record)
{
    const PlanRecord ofCouncil = withOutturnsOf({ScopeKind::Council}, record);
    check::Findings findings;
    for (const Rule& rule : rules)
        rule.check(rule.figures == Figures::All ? record : ofCouncil, findings);
    sortInPlanOrder(record, findings);
    attachAcceptances(record, findings);
    return findings;
}

} // namespace outturn
