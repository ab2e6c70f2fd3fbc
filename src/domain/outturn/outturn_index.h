#pragma once

#include <domain/outturn/outturn.h>

#include <cstddef>
#include <map>
#include <set>
#include <span>
#include <unordered_map>
#include <vector>

namespace outturn {

/// Where the outturns about an indicator and a scope stand in a list: for a list that is asked very
/// often. It looks at the list that it was made of, which must outlive it and may only grow, at its
/// end, with add().
class OutturnIndex
{
public:
    explicit OutturnIndex(const std::vector<Outturn>& outturns);

    /// Takes in what was appended to the list since.
    void add();

    [[nodiscard]] const Outturn& operator[](std::size_t place) const
    {
        return (*m_outturns)[place];
    }

    /// The places in order; empty when there is none.
    [[nodiscard]] std::span<const std::size_t>
    of(const IndicatorCode& indicator, const Scope& scope) const;

    /// Those of each scope of @p kind, scope by scope.
    [[nodiscard]] std::vector<std::size_t> of(const IndicatorCode& indicator, ScopeKind kind) const;

    /// Whatever there is an outturn about.
    [[nodiscard]] const std::set<Scope>& scopes() const noexcept { return m_scopes; }

private:
    using Places = std::map<Scope, std::vector<std::size_t>>;

    const std::vector<Outturn>* m_outturns;
    std::size_t m_known = 0; ///< of the list, from its front
    std::unordered_map<IndicatorCode, Places> m_places;
    std::set<Scope> m_scopes;
};

} // namespace outturn
