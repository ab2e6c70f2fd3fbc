#include <store/rows/plan_tables.h>

namespace outturn::store {

std::span<const PlanTable> planTables()
{
    static constexpr std::array tables{
        PlanTable{"officer", "", KnownBy::Key, {"code"}},
        PlanTable{"post", "", KnownBy::Key, {"code"}},
        PlanTable{"tenure", "post"},
        PlanTable{"plan", "", KnownBy::Key},
        PlanTable{"narrative_section", ""},
        PlanTable{"narrative_paragraph", "section"},
        PlanTable{"priority", "", KnownBy::Key, {"number"}},
        PlanTable{"plan_action", "", KnownBy::Key, {"code"}},
        PlanTable{"action_activity", "action"},
        PlanTable{"action_priority", "action"},
        PlanTable{"action_contribution", "action"},
        PlanTable{"action_note", "action"},
        PlanTable{"measure", "", KnownBy::Key, {"code"}},
        PlanTable{"measure_gap", "measure"},
        PlanTable{"measure_source", "measure"},
        PlanTable{"indicator", "", KnownBy::Key, {"code"}},
        PlanTable{"target", "", KnownBy::Key, {"indicator", "year"}},
        PlanTable{"milestone", "", KnownBy::Key, {"priority", "letter"}},
        PlanTable{"decision", ""},
        PlanTable{"risk", "", KnownBy::Key, {"code"}},
        PlanTable{"risk_description", "risk"},
        PlanTable{"risk_mitigation", "risk"},
        PlanTable{"risk_indicator", "risk"},
        PlanTable{"finance_line", ""},
        PlanTable{"staffing", ""},
        PlanTable{"contract", ""},
        PlanTable{"support_request", ""},
        PlanTable{"support_impact", "request"},
        PlanTable{"support_impact_action", "impact"}};
    return tables;
}

} // namespace outturn::store
