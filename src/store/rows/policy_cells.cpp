#include <domain/error.h>
#include <store/rows/policy_cells.h>

namespace outturn::store {

namespace {

PolicyCells cellsOf(const char* kind, const Tolerance& tolerance)
{
    return {kind, tolerance.percentOfTarget, tolerance.points};
}

struct ToCells
{
    PolicyCells operator()(const MinimumPolicy& policy) const
    {
        return cellsOf("minimum", policy.fallback);
    }

    PolicyCells operator()(const TolerancePolicy& policy) const
    {
        return cellsOf("tolerance", policy.tolerance);
    }

    PolicyCells operator()(const TrendPolicy& policy) const
    {
        return cellsOf("trend", policy.tolerance);
    }

    PolicyCells operator()(const JudgementPolicy&) const { return {"judgement", {}, {}}; }
};

} // namespace

PolicyCells toCells(const RagPolicy& policy)
{
    return std::visit(ToCells{}, policy);
}

RagPolicy policyFrom(const Row& row)
{
    const Tolerance tolerance{
        row.find<Decimal>("policy_percent"),
        row.find<Decimal>("policy_points").value_or(Decimal())};
    const std::string& kind = row.text("policy_kind");
    if (kind == "minimum")
        return MinimumPolicy{tolerance};
    if (kind == "tolerance")
        return TolerancePolicy{tolerance};
    if (kind == "trend")
        return TrendPolicy{tolerance};
    if (kind == "judgement")
        return JudgementPolicy{};
    throw Error(ErrorKind::Store, "'" + kind + "' is no RAG policy", row.place());
}

} // namespace outturn::store
