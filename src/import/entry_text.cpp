#include <domain/error.h>
#include <domain/outturn/effective.h>
#include <domain/outturn/entry_rules.h>
#include <import/entry_text.h>

#include <algorithm>
#include <charconv>
#include <concepts>
#include <cstdint>
#include <numeric>
#include <utility>

namespace outturn::imports {
namespace {

/// Longer than any code, number or name; a longer cell is a slip, and no message should repeat it.
constexpr std::size_t longestPart = 200;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Levenshtein's distance between two codes, letters of either case alike.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    const auto upper = [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    };
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = upper(a[i - 1]) == upper(b[j - 1]) ? 0 : 1;
            const std::size_t best = std::min({row[j] + 1, row[j - 1] + 1, diagonal + change});
            diagonal = std::exchange(row[j], best);
        }
    }
    return row[b.size()];
}

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

template <class E>
E parseCode(std::string_view text, std::string_view what)
{
    if (const auto value = fromCode<E>(text))
        return *value;
    throw Error(
        ErrorKind::Input,
        "'" + std::string(text) + "' is not a " + std::string(what) + "; expected " +
            listOfCodes<E>());
}

/// Reads the parts of one entry and gathers what is wrong with them.
class PartReader
{
public:
    explicit PartReader(const EntryText& text)
        : m_text(text)
    {
    }

    [[nodiscard]] std::string_view part(EntryField field) const { return trimmed(m_text[field]); }

    void refuse(EntryField field, std::string message)
    {
        m_remarks.push_back({true, field, m_text[field], std::move(message)});
    }

    void remark(EntryField field, const EntryRemark& remark)
    {
        m_remarks.push_back({remark.refused, field, m_text[field], remark.message});
    }

    /// What @p parse makes of the part; nothing when it is empty or refused.
    template <std::invocable<std::string_view> Parse>
    auto read(EntryField field, Parse parse)
        -> std::optional<std::invoke_result_t<Parse, std::string_view>>
    {
        const std::string_view text = part(field);
        if (text.empty())
            return std::nullopt;
        if (text.size() > longestPart) {
            refuse(
                field,
                "the text has " + std::to_string(text.size()) + " bytes; expected at most " +
                    std::to_string(longestPart));
            return std::nullopt;
        }
        try {
            return parse(text);
        } catch (const Error& error) {
            refuse(field, error.message());
            return std::nullopt;
        }
    }

    /// The same for a part that must be there.
    template <std::invocable<std::string_view> Parse>
    auto require(EntryField field, std::string_view expected, Parse parse)
    {
        if (part(field).empty())
            refuse(
                field,
                "the " + std::string(toCode(field)) + " is missing; expected " +
                    std::string(expected));
        return read(field, parse);
    }

    [[nodiscard]] bool anyRefused() const
    {
        return std::ranges::any_of(m_remarks, &FieldRemark::refused);
    }

    [[nodiscard]] std::vector<FieldRemark> takeRemarks() { return std::move(m_remarks); }

    /// What is only worth a second look is noise once the entry is refused.
    [[nodiscard]] std::vector<FieldRemark> takeRefusals()
    {
        std::erase_if(m_remarks, [](const FieldRemark& remark) { return !remark.refused; });
        return takeRemarks();
    }

private:
    const EntryText& m_text;
    std::vector<FieldRemark> m_remarks;
};

const Indicator* readIndicator(PartReader& parts, const Plan& plan)
{
    const auto found = parts.require(
        EntryField::Indicator,
        "the code of one of the plan's indicators",
        [&](std::string_view text) {
            for (const Indicator& indicator : plan.indicators)
                if (indicator.code.text() == text)
                    return &indicator;
            throw Error(ErrorKind::Input, unknownIndicatorMessage(plan, text));
        });
    return found.value_or(nullptr);
}

/// The denominator under either of its names.
std::optional<std::int64_t> readDenominator(PartReader& parts)
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

std::optional<Cohort> readCohort(PartReader& parts)
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
readValue(PartReader& parts, const Indicator* indicator, const std::optional<Cohort>& cohort)
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
readMeasure(PartReader& parts, const PlanRecord& record, const Indicator* indicator)
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
    PartReader parts(text);
    const Indicator* indicator = readIndicator(parts, record.plan);
    const auto year =
        parts.require(EntryField::Year, "the year it ends in, such as 2013", AcademicYear::parse);
    const auto term = parts.read(
        EntryField::Term, [](std::string_view code) { return parseCode<Term>(code, "term"); });
    const auto stage = parts.read(
        EntryField::Stage, [](std::string_view code) { return parseCode<Stage>(code, "stage"); });
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
        .stage = stage.value_or(Stage::Validated),
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

std::string unknownIndicatorMessage(const Plan& plan, std::string_view code)
{
    const std::string shown(code.substr(0, longestPart));
    std::string message = "there is no indicator '" + shown + "'";
    const Indicator* nearest = nullptr;
    std::size_t nearestDistance = std::max<std::size_t>(2, shown.size() / 3) + 1;
    for (const Indicator& indicator : plan.indicators) {
        const std::size_t distance = editDistance(shown, indicator.code.text());
        if (distance < nearestDistance) {
            nearest = &indicator;
            nearestDistance = distance;
        }
    }
    if (nearest != nullptr)
        return message + "; did you mean '" + nearest->code.text() + "'?";
    return message + "; expected the code of one of the plan's indicators";
}

} // namespace outturn::imports
