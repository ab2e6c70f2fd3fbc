#include <planfile/json/place.h>
#include <planfile/json/structure_guard.h>
#include <planfile/json/utf8.h>

#include <string_view>

namespace outturn::planfile {

namespace {

/// The library's message without its own error number: what follows "parse error at ".
[[nodiscard]] std::string_view plainMessage(std::string_view what)
{
    constexpr std::string_view preamble = "parse error at ";
    if (const std::size_t at = what.find(preamble); at != std::string_view::npos)
        return what.substr(at + preamble.size());
    if (const std::size_t at = what.find("] "); at != std::string_view::npos)
        return what.substr(at + 2);
    return what;
}

} // namespace

bool StructureGuard::null()
{
    return pass();
}

bool StructureGuard::boolean(bool /*value*/)
{
    return pass();
}

bool StructureGuard::number_integer(number_integer_t /*value*/)
{
    return pass();
}

bool StructureGuard::number_unsigned(number_unsigned_t /*value*/)
{
    return pass();
}

bool StructureGuard::number_float(number_float_t /*value*/, const string_t& /*text*/)
{
    return pass();
}

bool StructureGuard::string(string_t& /*value*/)
{
    return pass();
}

bool StructureGuard::binary(binary_t& /*value*/)
{
    return pass();
}

bool StructureGuard::start_object(std::size_t /*elements*/)
{
    return enter(true);
}

bool StructureGuard::key(string_t& value)
{
    Level& level = m_levels.back();
    level.key = value;
    if (level.keys.insert(value).second)
        return true;
    return refuse("the key " + inQuotes(value) + " stands here twice; expected each key once");
}

bool StructureGuard::end_object()
{
    return leave();
}

bool StructureGuard::start_array(std::size_t /*elements*/)
{
    return enter(false);
}

bool StructureGuard::end_array()
{
    return leave();
}

bool StructureGuard::parse_error(
    std::size_t /*position*/,
    const std::string& /*lastToken*/,
    const nlohmann::detail::exception& exception)
{
    return refuse("this is not valid JSON: " + std::string{plainMessage(exception.what())});
}

bool StructureGuard::enter(bool isObject)
{
    if (m_levels.size() == maxDepth)
        return refuse(
            "the document is nested deeper than " + std::to_string(maxDepth) +
            " levels; expected a plan, which needs fewer than ten");
    m_levels.push_back({.isObject = isObject, .keys = {}, .key = {}, .index = 0});
    return true;
}

bool StructureGuard::leave()
{
    m_levels.pop_back();
    return pass();
}

/// Steps past a finished value.
bool StructureGuard::pass()
{
    if (!m_levels.empty())
        ++m_levels.back().index;
    return true;
}

bool StructureGuard::refuse(const std::string& message)
{
    m_fault.emplace(ErrorKind::Input, message, shownPlace(place()));
    return false;
}

std::string StructureGuard::place() const
{
    std::string result;
    for (const Level& level : m_levels) {
        const bool isBeforeItsFirstKey = level.isObject && level.keys.empty();
        if (isBeforeItsFirstKey)
            break;
        result =
            level.isObject ? memberPlace(result, level.key) : elementPlace(result, level.index);
    }
    return result;
}

} // namespace outturn::planfile
