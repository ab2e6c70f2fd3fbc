#include <domain/error.h>
#include <domain/identifier.h>
#include <domain/period/digits.h>

#include <algorithm>

namespace outturn {
namespace {

constexpr std::size_t maxCodeLength = 40;

bool isCodeCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
        c == '.' || c == '_' || c == '/' || c == ' ';
}

bool isCode(std::string_view text)
{
    if (text.empty() || text.size() > maxCodeLength || text.front() == ' ' || text.back() == ' ')
        return false;
    return std::all_of(text.begin(), text.end(), isCodeCharacter) &&
        text.find("  ") == std::string_view::npos;
}

} // namespace

std::string detail::checkedCode(std::string_view text, std::string_view what)
{
    if (!isCode(text))
        throw Error(
            ErrorKind::Input,
            "'" + std::string(text) + "' is not a valid " + std::string(what) +
                "; expected 1 to 40 letters, digits, hyphens, full stops, underscores or obliques, "
                "with single spaces inside at most");
    return std::string(text);
}

PriorityNumber::PriorityNumber(int value)
    : m_value(value)
{
    if (value < 1 || value > 99)
        throw Error(
            ErrorKind::Input,
            std::to_string(value) + " is not a priority number; expected 1 to 99");
}

Urn::Urn(std::int32_t value)
    : m_value(value)
{
    if (value < lowest || value > highest)
        throw Error(
            ErrorKind::Input,
            std::to_string(value) + " is not a school's URN; expected six digits such as 118258");
}

Urn Urn::parse(std::string_view text)
{
    constexpr std::size_t digits = 6;
    if (const auto value = fixedDigits(text, digits))
        return Urn(*value);
    throw Error(
        ErrorKind::Input,
        "'" + std::string(text) + "' is not a school's URN; expected six digits such as 118258");
}

} // namespace outturn
