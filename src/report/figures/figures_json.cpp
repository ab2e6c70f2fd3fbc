#include <report/figures/figure_rows.h>
#include <report/figures/figures_json.h>
#include <report/xml_text.h>

#include <nlohmann/json.hpp>

namespace outturn::report {

namespace {

using nlohmann::ordered_json;

ordered_json orNull(const std::string& text)
{
    return text.empty() ? ordered_json(nullptr) : ordered_json(legalText(text));
}

ordered_json originOf(const IndicatorResult& result)
{
    if (!result.outturn)
        return nullptr;
    const Outturn& outturn = *result.outturn;
    ordered_json json;
    json["stage"] = toCode(outturn.stage);
    json["scope"] = legalText(outturn.scope.text());
    json["numerator"] = nullptr;
    json["denominator"] = nullptr;
    if (outturn.cohort) {
        if (outturn.cohort->numerator())
            json["numerator"] = *outturn.cohort->numerator();
        json["denominator"] = outturn.cohort->denominator();
    }
    const auto measure = outturn.measure ? outturn.measure : result.indicator.measure;
    json["measure"] = measure ? ordered_json(measure->text()) : ordered_json(nullptr);
    json["comment"] = orNull(outturn.comment);
    json["source"] = orNull(outturn.source);
    json["enteredBy"] = orNull(outturn.enteredBy);
    json["enteredAt"] = orNull(outturn.enteredAt);
    return json;
}

ordered_json toJson(const FigureRow& row)
{
    const IndicatorResult& result = *row.result;
    ordered_json json;
    json["code"] = result.indicator.code.text();
    json["name"] = legalText(result.indicator.name);
    json["priority"] = result.indicator.priority.value();
    json["unit"] = toCode(result.indicator.unit);
    json["outturn"] = orNull(row.outturn);
    json["target"] = orNull(row.target);
    json["variance"] = orNull(row.variance);
    json["minimum"] = orNull(row.minimum);
    json["benchmark"] = orNull(row.benchmark);
    json["benchmarkYear"] = result.benchmarkYear ? ordered_json(result.benchmarkYear->endYear())
                                                 : ordered_json(nullptr);
    json["rag"] = toCode(result.rating.status);
    json["reason"] = legalText(result.rating.reason);
    json["rule"] = orNull(row.rule);
    json["direction"] = toCode(result.direction.travel);
    json["change"] = orNull(row.change);
    json["figure"] = originOf(result);
    return json;
}

} // namespace

std::string figuresJson(const ReportRequest& request)
{
    const PlanIdentity& identity = request.record.plan.identity;
    ordered_json json;
    json["plan"]["title"] = legalText(identity.title);
    json["plan"]["council"] = legalText(identity.council);
    json["year"] = request.scorecard.point.year.endYear();
    json["scope"] = legalText(request.scorecard.point.scope.text());
    json["date"] = request.date.text();
    json["auditHead"] = orNull(request.auditHead);
    json["indicators"] = ordered_json::array();
    for (const FigureRow& row : figureRows(request))
        json["indicators"].push_back(toJson(row));
    return json.dump(2) + "\n";
}

} // namespace outturn::report
