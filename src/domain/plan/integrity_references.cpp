#include <domain/plan/integrity_references.h>

#include <utility>

namespace outturn::integrity {
namespace {

template <class T>
std::string codeOf(const T& item)
{
    return item.code.text();
}

} // namespace

std::string at(std::string_view list, std::size_t index, std::string_view rest)
{
    return "/" + std::string(list) + "/" + std::to_string(index) + std::string(rest);
}

std::string at(std::string_view list, std::size_t index, std::string_view part, std::size_t inner)
{
    return at(list, index, "/" + std::string(part) + "/" + std::to_string(inner));
}

template <class T, class KeyOf>
void References::collect(
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

template <class T>
void References::refuseTwice(std::string_view list, const std::vector<T>& items)
{
    std::set<std::string> known;
    collect(list, "code", items, known, codeOf<T>);
}

References::References(const PlanRecord& record, std::vector<IntegrityFault>& faults)
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
    refuseTwice("reporting", plan.reporting);
    refuseTwice("workAreas", plan.workAreas);
    if (plan.categories)
        refuseTwice("categories/categories", plan.categories->categories);
}

void References::priority(PriorityNumber number, const std::string& place)
{
    need(m_priorities, std::to_string(number.value()), "priority", place);
}

void References::officer(const OfficerCode& code, const std::string& place)
{
    need(m_officers, code.text(), "officer", place);
}

void References::post(const PostCode& code, const std::string& place)
{
    need(m_posts, code.text(), "post", place);
}

void References::post(const std::optional<PostCode>& code, const std::string& place)
{
    if (code)
        post(*code, place);
}

void References::action(const ActionCode& code, const std::string& place)
{
    need(m_actions, code.text(), "action", place);
}

void References::indicator(const IndicatorCode& code, const std::string& place)
{
    need(m_indicators, code.text(), "indicator", place);
}

void References::risk(const RiskCode& code, const std::string& place)
{
    need(m_risks, code.text(), "risk", place);
}

void References::measure(const std::optional<MeasureCode>& code, const std::string& place)
{
    if (code)
        need(m_measures, code->text(), "measure", place);
}

void References::fault(std::string place, std::string message)
{
    m_faults.push_back({std::move(place), std::move(message)});
}

void References::need(
    const std::set<std::string>& known,
    const std::string& code,
    std::string_view what,
    const std::string& place)
{
    if (!known.contains(code))
        fault(
            place,
            "there is no " + std::string(what) + " '" + code +
                "' in this plan; expected one that it has");
}

} // namespace outturn::integrity
