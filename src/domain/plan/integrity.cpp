#include <domain/plan/integrity.h>
#include <domain/plan/integrity_parts.h>

#include <set>

namespace outturn {
namespace {

using namespace integrity;

void checkIdentity(const PlanIdentity& identity, References& references)
{
    references.post(identity.portfolioHolder, "/identity/portfolioHolder");
    references.post(identity.corporateDirector, "/identity/corporateDirector");
    references.post(identity.director, "/identity/director");
    if (identity.lastTargetYear < identity.firstTargetYear)
        references.fault(
            "/identity/lastTargetYear",
            identity.lastTargetYear.label() + " is before the first target year " +
                identity.firstTargetYear.label());
}

void checkPeople(const Plan& plan, References& references)
{
    for (std::size_t i = 0; i < plan.posts.size(); ++i)
        for (std::size_t j = 0; j < plan.posts[i].holders.size(); ++j)
            references.officer(
                plan.posts[i].holders[j].officer, at("posts", i, "holders", j) + "/officer");
}

void checkActions(const Plan& plan, References& references)
{
    for (std::size_t i = 0; i < plan.actions.size(); ++i) {
        const Action& action = plan.actions[i];
        if (action.priorities.empty())
            references.fault(
                at("actions", i, "/priorities"), "an action serves at least one priority");
        for (std::size_t j = 0; j < action.priorities.size(); ++j)
            references.priority(action.priorities[j], at("actions", i, "priorities", j));
        references.post(action.lead, at("actions", i, "/lead"));
        for (std::size_t j = 0; j < action.contributors.size(); ++j)
            references.post(
                action.contributors[j].post, at("actions", i, "contributors", j) + "/post");
    }
}

void checkMilestones(const Plan& plan, References& references)
{
    std::set<std::pair<PriorityNumber, std::string>> letters;
    for (std::size_t i = 0; i < plan.milestones.size(); ++i) {
        const Milestone& milestone = plan.milestones[i];
        references.priority(milestone.priority, at("milestones", i, "/priority"));
        if (milestone.indicator)
            references.indicator(*milestone.indicator, at("milestones", i, "/indicator"));
        if (!letters.emplace(milestone.priority, milestone.letter).second)
            references.fault(
                at("milestones", i, "/letter"),
                "milestone " + std::to_string(milestone.priority.value()) + milestone.letter +
                    " is used twice; expected each letter once under a priority");
    }
}

void checkRisksAndDecisions(const Plan& plan, References& references)
{
    for (std::size_t i = 0; i < plan.decisions.size(); ++i)
        if (plan.decisions[i].priority)
            references.priority(*plan.decisions[i].priority, at("decisions", i, "/priority"));
    for (std::size_t i = 0; i < plan.risks.size(); ++i)
        for (std::size_t j = 0; j < plan.risks[i].indicators.size(); ++j)
            references.indicator(plan.risks[i].indicators[j], at("risks", i, "indicators", j));
}

void checkResources(const Plan& plan, References& references)
{
    for (std::size_t i = 0; i < plan.finance.size(); ++i)
        references.post(plan.finance[i].manager, at("finance", i, "/manager"));
    for (std::size_t i = 0; i < plan.support.size(); ++i)
        for (std::size_t j = 0; j < plan.support[i].impacts.size(); ++j) {
            const auto& actions = plan.support[i].impacts[j].actions;
            for (std::size_t k = 0; k < actions.size(); ++k)
                references.action(
                    actions[k], at("support", i, "impacts", j) + "/actions/" + std::to_string(k));
        }
}

void checkRecorded(const PlanRecord& record, References& references)
{
    for (std::size_t i = 0; i < record.measures.size(); ++i)
        references.measure(record.measures[i].predecessor, at("measures", i, "/predecessor"));
    for (std::size_t i = 0; i < record.outturns.size(); ++i) {
        references.indicator(record.outturns[i].indicator, at("outturns", i, "/indicator"));
        references.measure(record.outturns[i].measure, at("outturns", i, "/measure"));
    }
    for (std::size_t i = 0; i < record.benchmarks.size(); ++i)
        references.indicator(record.benchmarks[i].indicator, at("benchmarks", i, "/indicator"));
    for (std::size_t i = 0; i < record.judgements.size(); ++i) {
        references.indicator(record.judgements[i].indicator, at("judgements", i, "/indicator"));
        if (!isColour(record.judgements[i].status))
            references.fault(at("judgements", i, "/status"), "a judgement is green, amber or red");
    }
    for (std::size_t i = 0; i < record.acceptances.size(); ++i)
        if (record.acceptances[i].risk)
            references.risk(*record.acceptances[i].risk, at("acceptances", i, "/risk"));
}

} // namespace

std::vector<IntegrityFault> integrityFaults(const PlanRecord& record)
{
    std::vector<IntegrityFault> faults;
    References references(record, faults);
    checkIdentity(record.plan.identity, references);
    checkPeople(record.plan, references);
    checkActions(record.plan, references);
    checkIndicators(record.plan, references);
    checkMilestones(record.plan, references);
    checkRisksAndDecisions(record.plan, references);
    checkResources(record.plan, references);
    checkProcess(record.plan, references);
    checkRecorded(record, references);
    return faults;
}

} // namespace outturn
