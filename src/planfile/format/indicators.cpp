#include <planfile/format/indicators.h>
#include <planfile/format/policy.h>
#include <planfile/format/targets.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/object_writer.h>

#include <map>
#include <string>

namespace outturn::planfile {

namespace {

using Targets = std::map<AcademicYear, Target>;

constexpr int mostIndicatorDecimals = 4;

[[nodiscard]] bool isFourDigits(const std::string& key)
{
    return key.size() == 4 && key.find_first_not_of("0123456789") == std::string::npos;
}

/// Targets stand under the calendar year that their academic year ends in: {"2013": "77"}.
[[nodiscard]] Targets readTargets(const Node& node)
{
    Targets targets;
    for (const auto& [key, value] : node.object().items()) {
        const Node target = node.member(key);
        if (!isFourDigits(key))
            target.refuse(
                R"(expected the calendar year that an academic year ends in, such as "2013", found )" +
                inQuotes(key));
        const AcademicYear year = target.inPlace([&key = key] { return AcademicYear::parse(key); });
        targets.emplace(year, Format<Target>::read(target));
    }
    return targets;
}

[[nodiscard]] OrderedJson writeTargets(const Targets& targets)
{
    ObjectWriter object;
    for (const auto& [year, target] : targets)
        object.always(std::to_string(year.endYear()).c_str(), target);
    return object.take();
}

} // namespace

template <>
struct Format<Targets>
{
    static Targets read(const Node& node) { return readTargets(node); }

    static OrderedJson write(const Targets& targets) { return writeTargets(targets); }
};

ExpectedRange Format<ExpectedRange>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return ExpectedRange{
            .lower = object.optional<Decimal>("lower"),
            .upper = object.optional<Decimal>("upper"),
        };
    });
}

OrderedJson Format<ExpectedRange>::write(const ExpectedRange& value)
{
    return ObjectWriter().ifSet("lower", value.lower).ifSet("upper", value.upper).take();
}

Indicator Format<Indicator>::read(const Node& node)
{
    return readObject(node, [](ObjectReader& object) {
        return Indicator{
            .code = object.required<IndicatorCode>("code"),
            .priority = object.required<PriorityNumber>("priority"),
            .name = object.requiredText("name"),
            .definition = object.text("definition"),
            .base = object.text("base"),
            .phase = object.text("phase"),
            .unit = object.required<Unit>("unit"),
            .polarity = object.required<Polarity>("polarity"),
            .decimals = object.requiredInteger("decimals", 0, mostIndicatorDecimals),
            .frequency = object.orElse("frequency", Frequency::Annual),
            .measure = object.optional<MeasureCode>("measure"),
            .minimum = object.optional<Decimal>("minimum"),
            .benchmark = object.optional<BenchmarkKind>("benchmark"),
            .targets = object.orElse("targets", Targets()),
            .isUndated = object.orElse("undated", false),
            .targetsFor = object.orElse("targetsFor", TargetsFor::Council),
            .councilAverage = object.optional<IndicatorCode>("councilAverage"),
            .activity = object.optional<ExpectedRange>("activity"),
            .policy = object.optional<RagPolicy>("policy"),
            .lead = object.optional<PostCode>("lead"),
            .reconstructed = object.text("reconstructed"),
        };
    });
}

OrderedJson Format<Indicator>::write(const Indicator& value)
{
    return ObjectWriter()
        .always("code", value.code)
        .always("priority", value.priority)
        .always("name", value.name)
        .ifAny("definition", value.definition)
        .ifAny("base", value.base)
        .ifAny("phase", value.phase)
        .always("unit", value.unit)
        .always("polarity", value.polarity)
        .always("decimals", value.decimals)
        .unless("frequency", value.frequency, Frequency::Annual)
        .ifSet("measure", value.measure)
        .ifSet("minimum", value.minimum)
        .ifSet("benchmark", value.benchmark)
        .unless("targets", value.targets, Targets())
        .unless("undated", value.isUndated, false)
        .unless("targetsFor", value.targetsFor, TargetsFor::Council)
        .ifSet("councilAverage", value.councilAverage)
        .ifSet("activity", value.activity)
        .ifSet("policy", value.policy)
        .ifSet("lead", value.lead)
        .ifAny("reconstructed", value.reconstructed)
        .take();
}

} // namespace outturn::planfile
