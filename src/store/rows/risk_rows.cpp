#include <store/rows/plan_rows.h>

namespace outturn::store {

void writeRisks(RowReplacement& rows, const Plan& plan)
{
    for (const Risk& risk : plan.risks) {
        rows.put(
            "risk",
            {{"code", risk.code}, {"likelihood", risk.likelihood}, {"impact", risk.impact}});
        for (const std::string& text : risk.descriptions)
            rows.put("risk_description", {{"risk", risk.code}, {"content", text}});
        for (const std::string& text : risk.mitigations)
            rows.put("risk_mitigation", {{"risk", risk.code}, {"content", text}});
        for (const IndicatorCode& indicator : risk.indicators)
            rows.put("risk_indicator", {{"risk", risk.code}, {"indicator", indicator}});
    }

    for (const Decision& decision : plan.decisions)
        rows.put(
            "decision",
            {{"priority", decision.priority},
             {"content", decision.text},
             {"in_forward_plan", decision.isInForwardPlan}});
}

void readRisks(const Reading& reading, Plan& plan)
{
    const auto descriptions = groupedBy<RiskCode>("risk", reading.rows("risk_description"));
    const auto mitigations = groupedBy<RiskCode>("risk", reading.rows("risk_mitigation"));
    const auto indicators = groupedBy<RiskCode>("risk", reading.rows("risk_indicator"));
    for (const Row& row : reading.rows("risk")) {
        Risk risk{
            .code = row.get<RiskCode>("code"),
            .descriptions = {},
            .mitigations = {},
            .indicators = {},
            .likelihood = row.find<int>("likelihood"),
            .impact = row.find<int>("impact")};
        for (const Row& line : rowsOf(descriptions, risk.code))
            risk.descriptions.push_back(line.text("content"));
        for (const Row& line : rowsOf(mitigations, risk.code))
            risk.mitigations.push_back(line.text("content"));
        for (const Row& line : rowsOf(indicators, risk.code))
            risk.indicators.push_back(line.get<IndicatorCode>("indicator"));
        plan.risks.push_back(std::move(risk));
    }

    for (const Row& row : reading.rows("decision"))
        plan.decisions.push_back(
            {row.find<PriorityNumber>("priority"),
             row.text("content"),
             row.get<bool>("in_forward_plan")});
}

} // namespace outturn::store
