#include <domain/plan/integrity.h>

#include <set>

namespace outturn {
namespace {

using Faults = std::vector<IntegrityFault>;

std::string at(std::string_view list, std::size_t index, std::string_view rest = {})
{
    return "/" + std::string(list) + "/" + std::to_string(index) + std::string(rest);
}

std::string at(std::string_view list, std::size_t index, std::string_view part, std::size_t inner)
{
    return at(list, index, "/" + std::string(part) + "/" + std::to_string(inner));
}

/// The codes in use, and the faults of looking one up that is not there.
class References
{
public:
    References(const PlanRecord& record, Faults& faults)
        : m_faults(faults)
    {
        const Plan& plan = record.plan;
        collect("priorities", "number", plan.priorities, m_priorities, [](const Priority& p) {
            return std::to_string(p.number.value());
        });
        collect("officers", "code", plan.officers, m_officers, codeOf<Officer>);
        collect("posts", "code", plan.posts, m_posts, codeOf<Post>);
        collect("actions", "code", plan.actions, m_actions, codeOf<Action>);
        collect("indicators", "code", plan.indicators, m_indicators, codeOf<Indicator>);
        collect("risks", "code", plan.risks, m_risks, codeOf<Risk>);
        collect("measures", "code", record.measures, m_measures, codeOf<MeasureVersion>);
    }

    void priority(PriorityNumber number, const std::string& place)
    {
        need(m_priorities, std::to_string(number.value()), "priority", place);
    }

    void officer(const OfficerCode& code, const std::string& place)
    {
        need(m_officers, code.text(), "officer", place);
    }

    void post(const PostCode& code, const std::string& place)
    {
        need(m_posts, code.text(), "post", place);
    }

    void post(const std::optional<PostCode>& code, const std::string& place)
    {
        if (code)
            post(*code, place);
    }

    void action(const ActionCode& code, const std::string& place)
    {
        need(m_actions, code.text(), "action", place);
    }

    void indicator(const IndicatorCode& code, const std::string& place)
    {
        need(m_indicators, code.text(), "indicator", place);
    }

    void risk(const RiskCode& code, const std::string& place)
    {
        need(m_risks, code.text(), "risk", place);
    }

    void measure(const std::optional<MeasureCode>& code, const std::string& place)
    {
        if (code)
            need(m_measures, code->text(), "measure", place);
    }

    void fault(std::string place, std::string message)
    {
        m_faults.push_back({std::move(place), std::move(message)});
    }

private:
    template <class T>
    static std::string codeOf(const T& item)
    {
        return item.code.text();
    }

    template <class T, class KeyOf>
    void collect(
        std::string_view list,
        std::string_view key,
        const std::vector<T>& items,
        std::set<std::string>& known,
        KeyOf keyOf)
    {
        for (std::size_t i = 0; i < items.size(); ++i)
            if (const std::string code = keyOf(items[i]); !known.insert(code).second)
                fault(
                    at(list, i, "/" + std::string(key)),
                    "'" + code + "' is used twice; expected each to be used once");
    }

    void need(
        const std::set<std::string>& known,
        const std::string& code,
        std::string_view what,
        const std::string& place)
    {
        if (!known.contains(code))
            fault(place, "there is no " + std::string(what) + " '" + code + "' in this plan");
    }

    Faults& m_faults;
    std::set<std::string> m_priorities;
    std::set<std::string> m_officers;
    std::set<std::string> m_posts;
    std::set<std::string> m_actions;
    std::set<std::string> m_indicators;
    std::set<std::string> m_risks;
    std::set<std::string> m_measures;
};

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

bool contradicts(Direction direction, Polarity polarity)
{
    switch (direction) {
    case Direction::Increase:
        return polarity != Polarity::Higher;
    case Direction::Reduce:
        return polarity != Polarity::Lower;
    case Direction::Maintain:
        break;
    }
    return false;
}

void checkTargets(
    const Indicator& indicator,
    std::size_t index,
    const PlanIdentity& identity,
    References& references)
{
    if (indicator.activity && !indicator.targets.empty())
        references.fault(
            at("indicators", index, "/targets"),
            "an activity indicator has an expected range and no targets");
    for (const auto& [year, target] : indicator.targets) {
        const std::string place =
            at("indicators", index, "/targets/" + std::to_string(year.endYear()));
        if (year < identity.firstTargetYear || year > identity.lastTargetYear)
            references.fault(
                place,
                std::to_string(year.endYear()) +
                    " is outside the plan; expected a target year from " +
                    std::to_string(identity.firstTargetYear.endYear()) + " to " +
                    std::to_string(identity.lastTargetYear.endYear()));
        if (const auto* direction = std::get_if<DirectionTarget>(&target);
            direction != nullptr && contradicts(direction->direction, indicator.polarity))
            references.fault(
                place,
                "the direction '" + std::string(toCode(direction->direction)) +
                    "' contradicts the polarity '" + std::string(toCode(indicator.polarity)) +
                    "'; expected the way that is better, or 'maintain'");
    }
}

void checkIndicators(const Plan& plan, References& references)
{
    constexpr int mostDecimals = 4;
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
        const Indicator& indicator = plan.indicators[i];
        references.priority(indicator.priority, at("indicators", i, "/priority"));
        references.measure(indicator.measure, at("indicators", i, "/measure"));
        references.post(indicator.lead, at("indicators", i, "/lead"));
        if (indicator.decimals < 0 || indicator.decimals > mostDecimals)
            references.fault(
                at("indicators", i, "/decimals"),
                std::to_string(indicator.decimals) + " decimal places; expected 0 to 4");
        checkTargets(indicator, i, plan.identity, references);
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
    Faults faults;
    References references(record, faults);
    checkIdentity(record.plan.identity, references);
    checkPeople(record.plan, references);
    checkActions(record.plan, references);
    checkIndicators(record.plan, references);
    checkMilestones(record.plan, references);
    checkRisksAndDecisions(record.plan, references);
    checkResources(record.plan, references);
    checkRecorded(record, references);
    return faults;
}

} // namespace outturn
