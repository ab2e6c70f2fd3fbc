#include <planfile/format/policy.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

#include <string>
#include <variant>

namespace outturn::planfile {

namespace {

constexpr const char* minimumKind = "minimum";
constexpr const char* toleranceKind = "tolerance";
constexpr const char* trendKind = "trend";
constexpr const char* judgementKind = "judgement";

[[nodiscard]] Decimal notNegative(const Node& node)
{
    const Decimal value = Format<Decimal>::read(node);
    if (value.isNegative())
        node.refuse("expected a figure of zero or more, found " + value.text());
    return value;
}

[[nodiscard]] RagPolicy readPolicyObject(ObjectReader& object)
{
    const Node kindNode = object.requiredNode("kind");
    const std::string& kind = kindNode.text();
    if (kind == minimumKind)
        return MinimumPolicy{.fallback = object.orElse("fallback", Tolerance())};
    if (kind == toleranceKind)
        return TolerancePolicy{.tolerance = object.required<Tolerance>("tolerance")};
    if (kind == trendKind)
        return TrendPolicy{.tolerance = object.required<Tolerance>("tolerance")};
    if (kind == judgementKind)
        return JudgementPolicy{};
    kindNode.refuse("expected minimum, tolerance, trend or judgement, found " + inQuotes(kind));
}

struct WritePolicy
{
    OrderedJson operator()(const MinimumPolicy& policy) const
    {
        return kind(minimumKind).unless("fallback", policy.fallback, Tolerance()).take();
    }

    OrderedJson operator()(const TolerancePolicy& policy) const
    {
        return kind(toleranceKind).always("tolerance", policy.tolerance).take();
    }

    OrderedJson operator()(const TrendPolicy& policy) const
    {
        return kind(trendKind).always("tolerance", policy.tolerance).take();
    }

    OrderedJson operator()(const JudgementPolicy& /*policy*/) const
    {
        return kind(judgementKind).take();
    }

private:
    [[nodiscard]] static ObjectWriter kind(const std::string& name)
    {
        return ObjectWriter().always("kind", name);
    }
};

} // namespace

Tolerance Format<Tolerance>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        Tolerance tolerance;
        if (const auto percent = object.find("percentOfTarget"))
            tolerance.percentOfTarget = notNegative(*percent);
        if (const auto points = object.find("points"))
            tolerance.points = notNegative(*points);
        return tolerance;
    });
}

OrderedJson Format<Tolerance>::write(const Tolerance& value)
{
    return ObjectWriter()
        .ifSet("percentOfTarget", value.percentOfTarget)
        .unless("points", value.points, Decimal())
        .take();
}

RagPolicy Format<RagPolicy>::read(const Node& node)
{
    return readObject(node, readPolicyObject);
}

OrderedJson Format<RagPolicy>::write(const RagPolicy& value)
{
    return std::visit(WritePolicy(), value);
}

} // namespace outturn::planfile
