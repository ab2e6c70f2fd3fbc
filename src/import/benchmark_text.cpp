#include <domain/error.h>
#include <domain/outturn/entry_rules.h>
#include <domain/outturn/outturn.h>
#include <import/benchmark_text.h>
#include <import/part_reader.h>

#include <string>
#include <utility>
#include <variant>

namespace outturn::imports {
namespace {

/// A comparator is a published figure about many, so there is nothing to suppress.
Decimal parseFigure(std::string_view text, Unit unit)
{
    const OutturnValue value = parseOutturnValue(text, unit);
    if (const auto* figure = std::get_if<Decimal>(&value))
        return *figure;
    throw Error(
        ErrorKind::Input,
        "'" + std::string(text) + "' is not a benchmark; expected a number such as 76.5");
}

} // namespace

BenchmarkReading readBenchmark(const BenchmarkText& text, const PlanRecord& record)
{
    PartReader<BenchmarkField> parts(text);
    const Indicator* indicator = readIndicator(parts, record.plan);
    const auto kind = parts.require(
        BenchmarkField::Kind, listOfCodes<BenchmarkKind>(), [](std::string_view code) {
            return parseCode<BenchmarkKind>(code, "kind of benchmark");
        });
    const auto year = readYear(parts);
    const Stage stage = readStage(parts);
    const auto value =
        parts.require(BenchmarkField::Value, "a number such as 76.5", [&](std::string_view figure) {
            // Without its indicator the unit is unknown; the row is refused in any case.
            return parseFigure(figure, indicator != nullptr ? indicator->unit : Unit::Percent);
        });
    if (parts.anyRefused() || indicator == nullptr || !kind || !year || !value)
        return {std::nullopt, parts.takeRefusals()};

    Benchmark benchmark{
        .indicator = indicator->code,
        .kind = *kind,
        .year = *year,
        .value = *value,
        .stage = stage,
        .comment = text[BenchmarkField::Comment],
        .source = text[BenchmarkField::Source],
        .enteredBy = {},
        .enteredAt = {}};
    for (const EntryRemark& remark : remarksOnBenchmark(benchmark, *indicator, record.measures))
        parts.remark(BenchmarkField::Value, remark);
    if (parts.anyRefused())
        return {std::nullopt, parts.takeRefusals()};
    return {std::move(benchmark), parts.takeRemarks()};
}

} // namespace outturn::imports
