#include <store/rows/plan_rows.h>

namespace outturn::store {

void writeRisks(Edit& edit, const Plan& plan)
{
    int position = 0;
    for (const Risk& risk : plan.risks) {
        edit.insert(
            "risk",
            {{"position", ++position},
             {"code", risk.code},
             {"likelihood", risk.likelihood},
             {"impact", risk.impact}});
        int line = 0;
        for (const std::string& text : risk.descriptions)
            edit.insert(
                "risk_description", {{"risk", risk.code}, {"position", ++line}, {"content", text}});
        line = 0;
        for (const std::string& text : risk.mitigations)
            edit.insert(
                "risk_mitigation", {{"risk", risk.code}, {"position", ++line}, {"content", text}});
        line = 0;
        for (const IndicatorCode& indicator : risk.indicators)
            edit.insert(
                "risk_indicator",
                {{"risk", risk.code}, {"position", ++line}, {"indicator", indicator}});
    }

    position = 0;
    for (const Decision& decision : plan.decisions)
        edit.insert(
            "decision",
            {{"position", ++position},
             {"priority", decision.priority},
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
