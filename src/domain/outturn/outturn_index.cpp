#include <domain/outturn/outturn_index.h>

namespace outturn {

OutturnIndex::OutturnIndex(const std::vector<Outturn>& outturns)
    : m_outturns(&outturns)
{
    add();
}

void OutturnIndex::add()
{
    for (; m_known < m_outturns->size(); ++m_known) {
        const Outturn& outturn = (*m_outturns)[m_known];
        const auto [ofScope, isNew] = m_places[outturn.indicator].try_emplace(outturn.scope);
        ofScope->second.push_back(m_known);
        if (isNew)
            m_scopes.insert(outturn.scope);
    }
}

std::span<const std::size_t>
OutturnIndex::of(const IndicatorCode& indicator, const Scope& scope) const
{
    const auto places = m_places.find(indicator);
    if (places == m_places.end())
        return {};
    const auto found = places->second.find(scope);
    return found == places->second.end() ? std::span<const std::size_t>()
                                         : std::span(found->second);
}

std::vector<std::size_t> OutturnIndex::of(const IndicatorCode& indicator, ScopeKind kind) const
{
    std::vector<std::size_t> result;
    const auto places = m_places.find(indicator);
    if (places == m_places.end())
        return result;
    for (const auto& [scope, ofScope] : places->second)
        if (scope.kind() == kind)
            result.insert(result.end(), ofScope.begin(), ofScope.end());
    return result;
}

} // namespace outturn
