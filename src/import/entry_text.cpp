#include <domain/error.h>
#include <domain/outturn/effective.h>
#include <domain/outturn/entry_rules.h>
#include <import/entry_text.h>
#include <import/part_reader.h>

#include <charconv>
#include <cstdint>
#include <utility>

namespace outturn::imports {
namespace {

using EntryReader = PartReader<EntryField>;

std::int64_t parseCount(std::string_view text)
{
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size() || count < 0)
        throw Error(
            ErrorKind::Input,
            "'" + std::string(text) + "' is not a count; expected a whole number such as 442");
    return count;
}

/// The denominator under either of its names.
std::optional<std::int64_t> readDenominator(EntryReader& parts)
{
    const auto denominator = parts.read(EntryField::Denominator, parseCount);
    const auto cohort = parts.read(EntryField::Cohort, parseCount);
    if (denominator && cohort && *denominator != *cohort)
        parts.refuse(
            EntryField::Cohort,
            "a cohort of " + std::to_string(*cohort) + " disagrees with the denominator of " +
                std::to_string(*denominator) + "; expected one of them, or both the same");
    return denominator ? denominator : cohort;
}

std::optional<Cohort> readCohort(EntryReader& parts)
{
    const auto numerator = parts.read(EntryField::Numerator, parseCount);
    const auto denominator = readDenominator(parts);
    if (parts.anyRefused())
        return std::nullopt;
    if (!denominator) {
        if (numerator)
            parts.refuse(
                EntryField::Numerator,
                "a numerator of " + std::to_string(*numerator) +
                    " says nothing without its denominator; expected both or neither");
        return std::nullopt;
    }
    try {
        return Cohort::make(numerator, *denominator);
    } catch (const Error& error) {
        parts.refuse(numerator ? EntryField::Numerator : EntryField::Denominator, error.message());
        return std::nullopt;
    }
}

std::optional<OutturnValue>
readValue(EntryReader& parts, const Indicator* indicator, const std::optional<Cohort>& cohort)
{
    const bool isFromCounts = parts.part(EntryField::Value).empty() && indicator != nullptr &&
        isShare(indicator->unit) && cohort && cohort->numerator();
    if (isFromCounts)
        return Decimal::percentage(
            *cohort->numerator(), cohort->denominator(), indicator->decimals);
    return parts.require(
        EntryField::Value,
        "a number such as 76.5, or SUPP where the figure is suppressed",
        [&](std::string_view text) {
            // Without its indicator the unit is unknown; the row is refused in any case, and a
            // percent sign is given the benefit of the doubt.
            return parseOutturnValue(text, indicator != nullptr ? indicator->unit : Unit::Percent);
        });
}

/// Nothing for the indicator's own version: an outturn names a measure only when it is another.
std::optional<MeasureCode>
readMeasure(EntryReader& parts, const PlanRecord& record, const Indicator* indicator)
{
    auto measure = parts.read(EntryField::Measure, [&](std::string_view text) {
        MeasureCode code(text);
        const bool isOwn = indicator != nullptr && indicator->measure == code;
        if (!isOwn && findMeasure(record.measures, code) == nullptr)
            throw Error(
                ErrorKind::Input,
                "there is no measure '" + code.text() +
                    "'; expected a version that the catalogue of measures knows");
        return code;
    });
    if (measure && indicator != nullptr && indicator->measure == measure)
        return std::nullopt;
    return measure;
}

} // namespace

EarlierFigures::EarlierFigures(const std::vector<Outturn>& outturns)
{
    for (const Outturn& outturn : outturns)
        add(outturn);
}

void EarlierFigures::add(Outturn outturn)
{
    outturn.sequence = ++m_sequence;
    Key key{outturn.indicator, outturn.scope, outturn.year.endYear()};
    m_byFigure[std::move(key)].push_back(std::move(outturn));
}

const Outturn* EarlierFigures::yearBefore(const Outturn& outturn) const
{
    const auto found =
        m_byFigure.find(Key{outturn.indicator, outturn.scope, outturn.year.endYear() - 1});
    if (found == m_byFigure.end())
        return nullptr;
    const std::vector<Outturn>& figures = found->second;
    return effectiveOutturn(figures, outturn.indicator, outturn.scope, figures.front().year);
}

EntryReading
readEntry(const EntryText& text, const PlanRecord& record, const EarlierFigures& earlier)
{
    EntryReader parts(text);
    const Indicator* indicator = readIndicator(parts, record.plan);
    const auto year = readYear(parts);
    const auto term = parts.read(
        EntryField::Term, [](std::string_view code) { return parseCode<Term>(code, "term"); });
    const Stage stage = readStage(parts);
    const auto scope = parts.read(EntryField::Scope, Scope::parse);
    const auto measure = readMeasure(parts, record, indicator);
    const auto cohort = readCohort(parts);
    const auto value = readValue(parts, indicator, cohort);
    if (parts.anyRefused() || indicator == nullptr || !year || !value)
        return {std::nullopt, parts.takeRefusals()};

    Outturn outturn{
        .indicator = indicator->code,
        .year = *year,
        .term = term,
        .stage = stage,
        .scope = scope.value_or(Scope()),
        .value = *value,
        .cohort = cohort,
        .measure = measure,
        .comment = text[EntryField::Comment],
        .source = text[EntryField::Source],
        .enteredBy = {},
        .enteredAt = {}};
    for (const EntryRemark& remark :
         remarksOnEntry(outturn, *indicator, record.measures, earlier.yearBefore(outturn)))
        parts.remark(EntryField::Value, remark);
    if (parts.anyRefused())
        return {std::nullopt, parts.takeRefusals()};
    return {std::move(outturn), parts.takeRemarks()};
}

} // namespace outturn::imports
