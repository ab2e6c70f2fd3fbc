#include <domain/error.h>
#include <domain/outturn/scope.h>

#include <algorithm>
#include <utility>

namespace outturn {
namespace {

std::string checkedName(std::string_view name, std::string_view what)
{
    constexpr std::size_t maxLength = 80;
    const auto isControl = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    };
    while (!name.empty() && name.front() == ' ')
        name.remove_prefix(1);
    while (!name.empty() && name.back() == ' ')
        name.remove_suffix(1);
    if (name.empty() || name.size() > maxLength || std::ranges::any_of(name, isControl))
        throw Error(
            ErrorKind::Input,
            "a " + std::string(what) + " needs a name of 1 to 80 characters, not '" +
                std::string(name) + "'");
    return std::string(name);
}

} // namespace

Scope::Scope(ScopeKind kind, std::string name)
    : m_kind(kind)
    , m_name(std::move(name))
{
}

Scope Scope::district(std::string_view name)
{
    return {ScopeKind::District, checkedName(name, "district")};
}

Scope Scope::group(std::string_view name)
{
    return {ScopeKind::Group, checkedName(name, "group")};
}

Scope Scope::school(Urn urn)
{
    return {ScopeKind::School, urn.text()};
}

Scope Scope::parse(std::string_view text)
{
    const auto colon = text.find(':');
    const auto kind = fromCode<ScopeKind>(text.substr(0, colon));
    if (kind == ScopeKind::Council && colon == std::string_view::npos)
        return {};
    if (kind && colon != std::string_view::npos) {
        const std::string_view name = text.substr(colon + 1);
        switch (*kind) {
        case ScopeKind::District:
            return district(name);
        case ScopeKind::Group:
            return group(name);
        case ScopeKind::School:
            return school(Urn::parse(name));
        case ScopeKind::Council:
            break;
        }
    }
    throw Error(
        ErrorKind::Input,
        "'" + std::string(text) +
            "' is not a scope; expected council, district:NAME, school:URN or group:NAME");
}

std::string Scope::text() const
{
    std::string result(toCode(m_kind));
    if (m_kind != ScopeKind::Council)
        result += ":" + m_name;
    return result;
}

} // namespace outturn
