#pragma once

#include <domain/plan/integrity.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// What the integrity checks of a plan's parts share.

namespace outturn::integrity {

/// "/indicators/3/targets".
[[nodiscard]] std::string at(std::string_view list, std::size_t index, std::string_view rest = {});

/// "/actions/0/contributors/2".
[[nodiscard]] std::string
at(std::string_view list, std::size_t index, std::string_view part, std::size_t inner);

/// The codes in use, and the faults of looking one up that is not there. It adds to the faults that
/// it was made with and must not outlive them.
class References
{
public:
    /// Finds the codes that are used twice while it collects them.
    References(const PlanRecord& record, std::vector<IntegrityFault>& faults);

    void priority(PriorityNumber number, const std::string& place);
    void officer(const OfficerCode& code, const std::string& place);
    void post(const PostCode& code, const std::string& place);
    void post(const std::optional<PostCode>& code, const std::string& place);
    void action(const ActionCode& code, const std::string& place);
    void indicator(const IndicatorCode& code, const std::string& place);
    void risk(const RiskCode& code, const std::string& place);
    void measure(const std::optional<MeasureCode>& code, const std::string& place);

    void fault(std::string place, std::string message);

private:
    template <class T, class KeyOf>
    void collect(
        std::string_view list,
        std::string_view key,
        const std::vector<T>& items,
        std::set<std::string>& known,
        KeyOf keyOf);

    /// As collect(), where nothing refers to the codes.
    template <class T>
    void refuseTwice(std::string_view list, const std::vector<T>& items);

    void need(
        const std::set<std::string>& known,
        const std::string& code,
        std::string_view what,
        const std::string& place);

    std::vector<IntegrityFault>& m_faults;
    std::set<std::string> m_priorities;
    std::set<std::string> m_officers;
    std::set<std::string> m_posts;
    std::set<std::string> m_actions;
    std::set<std::string> m_indicators;
    std::set<std::string> m_risks;
    std::set<std::string> m_measures;
};

} // namespace outturn::integrity
