#include <domain/plan/integrity_parts.h>

#include <string>

namespace outturn::integrity {
namespace {

/// Months that something runs for; either may be open.
void checkMonths(
    const std::optional<Month>& from,
    const std::optional<Month>& to,
    const std::string& place,
    References& references)
{
    if (from && to && *to < *from)
        references.fault(
            place,
            to->text() + " is before the first month " + from->text() +
                "; expected the months in order");
}

void checkPriorities(
    const std::vector<PriorityNumber>& priorities, const std::string& place, References& references)
{
    for (std::size_t i = 0; i < priorities.size(); ++i)
        references.priority(priorities[i], place + "/priorities/" + std::to_string(i));
}

void checkPapers(const Plan& plan, References& references)
{
    for (std::size_t i = 0; i < plan.papers.size(); ++i)
        for (std::size_t j = 0; j < plan.papers[i].from.size(); ++j)
            references.post(plan.papers[i].from[j], at("papers", i, "from", j));
}

void checkConsultations(const Plan& plan, References& references)
{
    for (std::size_t i = 0; i < plan.consultations.size(); ++i) {
        const Consultation& consultation = plan.consultations[i];
        checkPriorities(consultation.priorities, at("consultations", i), references);
        checkMonths(consultation.from, consultation.to, at("consultations", i, "/to"), references);
    }
}

void checkEquality(const Plan& plan, References& references)
{
    for (std::size_t i = 0; i < plan.equality.size(); ++i)
        for (std::size_t j = 0; j < plan.equality[i].actions.size(); ++j) {
            const EqualityAction& action = plan.equality[i].actions[j];
            const std::string place = at("equality", i, "actions", j);
            references.post(action.lead, place + "/lead");
            if (action.action)
                references.action(*action.action, place + "/action");
        }
}

void checkWorkAreas(const Plan& plan, References& references)
{
    for (std::size_t i = 0; i < plan.workAreas.size(); ++i) {
        const WorkArea& area = plan.workAreas[i];
        references.post(area.lead, at("workAreas", i, "/lead"));
        checkPriorities(area.priorities, at("workAreas", i), references);
        for (std::size_t j = 0; j < area.indicators.size(); ++j)
            references.indicator(area.indicators[j], at("workAreas", i, "indicators", j));
        checkMonths(area.from, area.to, at("workAreas", i, "/to"), references);
    }
}

void checkStatedVariances(const Plan& plan, References& references)
{
    for (std::size_t i = 0; i < plan.statedVariances.size(); ++i) {
        const StatedVariance& stated = plan.statedVariances[i];
        references.indicator(stated.indicator, at("statedVariances", i, "/indicator"));
        if (stated.size.isNegative())
            references.fault(
                at("statedVariances", i, "/size"),
                stated.size.text() +
                    " is negative; expected the size without a sign, and the side");
    }
}

} // namespace

void checkProcess(const Plan& plan, References& references)
{
    for (std::size_t i = 0; i < plan.reporting.size(); ++i)
        references.post(plan.reporting[i].by, at("reporting", i, "/by"));
    checkPapers(plan, references);
    checkConsultations(plan, references);
    checkEquality(plan, references);
    checkWorkAreas(plan, references);
    checkStatedVariances(plan, references);
}

} // namespace outturn::integrity
