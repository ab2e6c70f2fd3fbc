#include <planfile/format/figures.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

#include <limits>
#include <variant>

namespace outturn::planfile {

namespace {

/// The Department's marker for a figure about too few pupils.
constexpr const char* suppressedMarker = "SUPP";

} // namespace

Cohort Format<Cohort>::read(const Node& node)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    return readObject(node, [&node](ObjectReader& object) {
        const auto numeratorNode = object.find("numerator");
        const auto numerator = numeratorNode
            ? std::optional<std::int64_t>(numeratorNode->integer(0, most))
            : std::nullopt;
        const std::int64_t denominator = object.requiredNode("denominator").integer(1, most);
        return node.inPlace([&] { return Cohort::make(numerator, denominator); });
    });
}

OrderedJson Format<Cohort>::write(const Cohort& value)
{
    OrderedJson json = OrderedJson::object();
    if (value.numerator())
        json["numerator"] = *value.numerator();
    json["denominator"] = value.denominator();
    return json;
}

OutturnValue Format<OutturnValue>::read(const Node& node)
{
    if (node.isText() && node.text() == suppressedMarker)
        return Suppressed{};
    return Format<Decimal>::read(node);
}

OrderedJson Format<OutturnValue>::write(const OutturnValue& value)
{
    const auto* const figure = std::get_if<Decimal>(&value);
    return figure != nullptr ? Format<Decimal>::write(*figure) : OrderedJson(suppressedMarker);
}

Outturn Format<Outturn>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Outturn{
            .indicator = object.required<IndicatorCode>("indicator"),
            .year = object.required<AcademicYear>("year"),
            .term = object.optional<Term>("term"),
            .stage = object.required<Stage>("stage"),
            .scope = object.orElse("scope", Scope()),
            .value = object.required<OutturnValue>("value"),
            .cohort = object.optional<Cohort>("cohort"),
            .measure = object.optional<MeasureCode>("measure"),
            .comment = object.text("comment"),
            .source = object.text("source"),
            .enteredBy = {},
            .enteredAt = {},
            .sequence = 0,
        };
    });
}

OrderedJson Format<Outturn>::write(const Outturn& value)
{
    return ObjectWriter()
        .always("indicator", value.indicator)
        .always("year", value.year)
        .ifSet("term", value.term)
        .always("stage", value.stage)
        .unless("scope", value.scope, Scope())
        .always("value", value.value)
        .ifSet("cohort", value.cohort)
        .ifSet("measure", value.measure)
        .ifAny("comment", value.comment)
        .ifAny("source", value.source)
        .take();
}

Benchmark Format<Benchmark>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Benchmark{
            .indicator = object.required<IndicatorCode>("indicator"),
            .kind = object.required<BenchmarkKind>("kind"),
            .year = object.required<AcademicYear>("year"),
            .value = object.required<Decimal>("value"),
            .stage = object.required<Stage>("stage"),
            .comment = object.text("comment"),
            .source = object.text("source"),
            .enteredBy = {},
            .enteredAt = {},
            .sequence = 0,
        };
    });
}

OrderedJson Format<Benchmark>::write(const Benchmark& value)
{
    return ObjectWriter()
        .always("indicator", value.indicator)
        .always("kind", value.kind)
        .always("year", value.year)
        .always("value", value.value)
        .always("stage", value.stage)
        .ifAny("comment", value.comment)
        .ifAny("source", value.source)
        .take();
}

Judgement Format<Judgement>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        const Node statusNode = object.requiredNode("status");
        const auto status = Format<RagStatus>::read(statusNode);
        if (!isColour(status))
            statusNode.refuse("expected green, amber or red, found " + inQuotes(toCode(status)));
        return Judgement{
            .indicator = object.required<IndicatorCode>("indicator"),
            .year = object.required<AcademicYear>("year"),
            .scope = object.orElse("scope", Scope()),
            .status = status,
            .by = object.requiredText("by"),
            .reason = object.requiredText("reason"),
        };
    });
}

OrderedJson Format<Judgement>::write(const Judgement& value)
{
    return ObjectWriter()
        .always("indicator", value.indicator)
        .always("year", value.year)
        .unless("scope", value.scope, Scope())
        .always("status", value.status)
        .always("by", value.by)
        .always("reason", value.reason)
        .take();
}

Acceptance Format<Acceptance>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Acceptance{
            .finding = object.requiredText("finding"),
            .subject = object.requiredText("subject"),
            .reason = object.requiredText("reason"),
            .by = object.text("by"),
            .risk = object.optional<RiskCode>("risk"),
        };
    });
}

OrderedJson Format<Acceptance>::write(const Acceptance& value)
{
    return ObjectWriter()
        .always("finding", value.finding)
        .always("subject", value.subject)
        .always("reason", value.reason)
        .ifAny("by", value.by)
        .ifSet("risk", value.risk)
        .take();
}

} // namespace outturn::planfile
