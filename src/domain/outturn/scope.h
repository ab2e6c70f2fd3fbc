#pragma once

#include <domain/codes.h>
#include <domain/identifier.h>

#include <compare>
#include <string>
#include <string_view>

namespace outturn {

/// Whom a figure is about.
enum class ScopeKind
{
    Council,
    District,
    School,
    Group,
};

template <>
struct EnumCodes<ScopeKind>
{
    static constexpr std::array<std::pair<ScopeKind, std::string_view>, 4> table{
        {{ScopeKind::Council, "council"},
         {ScopeKind::District, "district"},
         {ScopeKind::School, "school"},
         {ScopeKind::Group, "group"}}};
};

/// The council, one of its districts, a school or a named group of pupils or schools.
class Scope
{
public:
    /// The whole council.
    Scope() = default;
    /// A district or group by its name (1 to 80 characters, no control characters, trimmed).
    /// Throws Error{Input} otherwise.
    [[nodiscard]] static Scope district(std::string_view name);
    [[nodiscard]] static Scope group(std::string_view name);
    [[nodiscard]] static Scope school(Urn urn);
    /// Reads "council", "district:Swale", "group:...", "school:118258". Throws Error{Input}.
    [[nodiscard]] static Scope parse(std::string_view text);

    [[nodiscard]] ScopeKind kind() const noexcept { return m_kind; }

    /// The name of a district or group, the URN of a school, empty for the council.
    [[nodiscard]] const std::string& name() const noexcept { return m_name; }

    [[nodiscard]] std::string text() const; ///< as parse() reads it
    friend auto operator<=>(const Scope&, const Scope&) = default;

private:
    Scope(ScopeKind kind, std::string name);

    ScopeKind m_kind = ScopeKind::Council;
    std::string m_name;
};

} // namespace outturn
