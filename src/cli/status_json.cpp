#include <cli/json_text.h>
#include <cli/status_json.h>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace outturn::cli {
namespace {

using nlohmann::ordered_json;

ordered_json toJson(const IndicatorResult& result, const ReviewPoint& point)
{
    const Indicator& indicator = result.indicator;
    const int decimals = indicator.decimals;
    ordered_json json;
    json["code"] = indicator.code.text();
    json["name"] = indicator.name;
    json["priority"] = indicator.priority.value();
    json["unit"] = toCode(indicator.unit);
    json["polarity"] = toCode(indicator.polarity);
    json["outturn"] = figureJson(result.rating.outturn, decimals);
    json["stage"] =
        result.outturn ? ordered_json(toCode(result.outturn->stage)) : ordered_json(nullptr);
    json["period"] = point.year.label();
    json["target"] = figureJson(result.rating.target, decimals);
    json["minimum"] = figureJson(result.minimum, decimals);
    json["benchmark"] = figureJson(result.benchmark, decimals);
    json["rag"] = toCode(result.rating.status);
    json["variance"] = figureJson(result.rating.variance, decimals);
    json["direction"] = toCode(result.direction.travel);
    json["reason"] = result.rating.reason;
    return json;
}

ordered_json toJson(const PriorityResult& result)
{
    ordered_json counts = ordered_json::object();
    for (const auto& [status, code] : EnumCodes<RagStatus>::table)
        counts[std::string(code)] = result.counts.of(status);
    ordered_json json;
    json["number"] = result.priority.number.value();
    json["title"] = result.priority.title;
    json["counts"] = std::move(counts);
    json["headline"] = toCode(result.counts.worst());
    return json;
}

} // namespace

ordered_json statusJson(const PlanIdentity& plan, const Scorecard& scorecard)
{
    ordered_json json;
    json["plan"]["title"] = plan.title;
    json["plan"]["council"] = plan.council;
    json["year"] = scorecard.point.year.endYear();
    json["scope"] = scorecard.point.scope.text();
    json["indicators"] = ordered_json::array();
    for (const IndicatorResult& result : scorecard.indicators)
        json["indicators"].push_back(toJson(result, scorecard.point));
    json["priorities"] = ordered_json::array();
    for (const PriorityResult& result : scorecard.priorities)
        json["priorities"].push_back(toJson(result));
    return json;
}

} // namespace outturn::cli
