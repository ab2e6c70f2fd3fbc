#include <cli/json_text.h>

#include <nlohmann/json.hpp>

namespace outturn::cli {

std::string jsonText(const nlohmann::ordered_json& json)
{
    constexpr int indent = 2;
    std::string text =
        json.dump(indent, ' ', true, nlohmann::ordered_json::error_handler_t::replace);
    // The only control character that JSON lets through.
    for (std::size_t at = text.find('\x7F'); at != std::string::npos; at = text.find('\x7F', at))
        text.replace(at, 1, "\\u007f");
    return text + "\n";
}

nlohmann::ordered_json figureJson(const std::optional<Decimal>& value, int decimals)
{
    return value ? nlohmann::ordered_json(value->text(decimals)) : nlohmann::ordered_json(nullptr);
}

} // namespace outturn::cli
