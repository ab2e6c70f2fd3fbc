#include "arbitrary_parts.h"

namespace outturn::test::draw {

namespace {

[[nodiscard]] Scope scope()
{
    switch (number(0, 3)) {
    case 0:
        return {};
    case 1:
        return Scope::district("North");
    case 2:
        return Scope::group("Boys");
    default:
        return Scope::school(Urn(number(100000, 999999)));
    }
}

[[nodiscard]] std::optional<Cohort> cohort()
{
    const int denominator = number(1, 1'000'000);
    switch (number(0, 2)) {
    case 0:
        return std::nullopt;
    case 1:
        return Cohort::make(std::nullopt, denominator);
    default:
        return Cohort::make(number(0, denominator), denominator);
    }
}

[[nodiscard]] Outturn outturn(const Extent& extent)
{
    return {
        .indicator = indicatorOf(extent),
        .year = year(),
        .term = maybe(oneOf<Term>),
        .stage = oneOf<Stage>(),
        .scope = scope(),
        .value = chance() ? OutturnValue(figure()) : OutturnValue(Suppressed{}),
        .cohort = cohort(),
        .measure = reference<MeasureCode>("M_", extent.measures),
        .comment = text(),
        .source = text(),
        .enteredBy = {},
        .enteredAt = {},
        .sequence = 0,
    };
}

} // namespace

MeasureVersion measureNumbered(int index)
{
    return {
        .code = numbered<MeasureCode>("M_", index),
        .family = text(),
        .name = words(),
        .definition = text(),
        .numerator = text(),
        .denominator = text(),
        .unit = oneOf<Unit>(),
        .polarity = oneOf<Polarity>(),
        .decimals = number(0, 4),
        .validFrom = year(),
        .validTo = maybe(year),
        .predecessor =
            index == 0 ? std::nullopt : std::optional(numbered<MeasureCode>("M_", index - 1)),
        .comparability = oneOf<Comparability>(),
        .change = text(),
        .noDataYears = several(2, [] { return NoDataYear{.year = year(), .reason = words()}; }),
        .releases = {.provisionalMonth = number(1, 12), .validatedMonth = number(1, 12)},
        .sources = several(2, text),
    };
}

void addRecorded(PlanRecord& record, const Extent& extent)
{
    if (extent.indicators == 0)
        return;
    record.outturns = several(4, [&] { return outturn(extent); });
    record.benchmarks = several(3, [&] {
        return Benchmark{
            .indicator = indicatorOf(extent),
            .kind = oneOf<BenchmarkKind>(),
            .year = year(),
            .value = figure(),
            .stage = oneOf<Stage>(),
            .comment = text(),
            .source = text(),
            .enteredBy = {},
            .enteredAt = {},
            .sequence = 0};
    });
    record.judgements = several(2, [&] {
        return Judgement{
            .indicator = indicatorOf(extent),
            .year = year(),
            .scope = scope(),
            .status = *rc::gen::element(RagStatus::Green, RagStatus::Amber, RagStatus::Red),
            .by = words(),
            .reason = words()};
    });
}

} // namespace outturn::test::draw
