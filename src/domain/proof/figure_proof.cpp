#include <domain/measure/figure.h>
#include <domain/proof/figure_proof.h>
#include <domain/proof/words_in_text.h>
#include <domain/rating/rating.h>

#include <algorithm>
#include <array>
#include <optional>

namespace outturn {

namespace {

using Words = std::vector<WordInText>;

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& list)
{
    return std::ranges::find(list, word) != list.end();
}

/// Which way a word puts a figure against another.
enum class Side
{
    Above,  ///< the number is larger
    Below,  ///< the number is smaller
    Better, ///< in the sense of the polarity
    Worse,
};

std::optional<Side> sideOf(std::string_view word)
{
    constexpr std::array<std::string_view, 4> above{"above", "over", "higher", "more"};
    constexpr std::array<std::string_view, 5> below{"below", "under", "lower", "less", "fewer"};
    constexpr std::array<std::string_view, 6> better{
        "better", "ahead", "exceeded", "exceeds", "beat", "surpassed"};
    constexpr std::array<std::string_view, 7> worse{
        "worse", "short", "behind", "missed", "misses", "missing", "off"};
    if (isOneOf(word, above))
        return Side::Above;
    if (isOneOf(word, below))
        return Side::Below;
    if (isOneOf(word, better))
        return Side::Better;
    if (isOneOf(word, worse))
        return Side::Worse;
    return std::nullopt;
}

/// What a figure is set against in words.
struct Reference
{
    std::string_view name;
    std::optional<Decimal> value;
};

class FigureProof
{
public:
    FigureProof(std::string_view text, const IndicatorResult& result)
        : m_words(wordsIn(text))
        , m_result(result)
    {
    }

    [[nodiscard]] std::vector<TextFinding> findings()
    {
        if (!m_result.rating.outturn)
            return {};
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (m_words[i].figure && m_words[i].mark != "£")
                checkFigure(i);
            else if (!isAfterFigure(i))
                checkSideWithoutFigure(i);
        return std::move(m_findings);
    }

private:
    [[nodiscard]] const Indicator& indicator() const { return m_result.indicator; }

    [[nodiscard]] std::string shown(Decimal value) const
    {
        return figureText(value, indicator().unit, indicator().decimals);
    }

    [[nodiscard]] std::string_view lowerAt(std::size_t i) const
    {
        return i < m_words.size() ? std::string_view(m_words[i].lower) : std::string_view();
    }

    /// Past the unit after the figure at @p i: "per cent", "percentage points", "schools".
    [[nodiscard]] std::size_t pastUnit(std::size_t i) const
    {
        if (m_words[i].endsSentence)
            return m_words.size();
        ++i;
        if (lowerAt(i) == "per" && lowerAt(i + 1) == "cent")
            return i + 2;
        if (lowerAt(i) == "percentage" && lowerAt(i + 1).starts_with("point"))
            return i + 2;
        constexpr std::array<std::string_view, 9> units{
            "percent", "%", "pp", "points", "point", "schools", "school", "pupils", "pupil"};
        return isOneOf(lowerAt(i), units) ? i + 1 : i;
    }

    [[nodiscard]] bool isPercent(std::size_t i) const
    {
        return m_words[i].mark == "%" || lowerAt(i + 1) == "%" || lowerAt(i + 1) == "percent" ||
            (lowerAt(i + 1) == "per" && lowerAt(i + 2) == "cent");
    }

    [[nodiscard]] bool isPoints(std::size_t i) const
    {
        return m_words[i].mark == "pp" || lowerAt(i + 1) == "pp" ||
            lowerAt(i + 1).starts_with("point") || lowerAt(i + 1) == "percentage";
    }

    /// What stands after word @p i, within its sentence and six words: a target, a minimum, a
    /// comparator, the year before.
    [[nodiscard]] std::optional<Reference> referenceAfter(std::size_t i) const
    {
        constexpr std::size_t reach = 6;
        for (std::size_t step = 1; step <= reach && i + step < m_words.size(); ++step) {
            if (m_words[i + step - 1].endsSentence || m_words[i + step].figure)
                return std::nullopt;
            const auto word = lowerAt(i + step);
            if (word == "target")
                return Reference{"target", m_result.rating.target};
            if (word == "minimum")
                return Reference{"minimum", m_result.minimum};
            if (word == "national" || word == "benchmark")
                return Reference{"benchmark", m_result.benchmark};
            if ((word == "last" || word == "previous") && lowerAt(i + step + 1) == "year")
                return Reference{"year before", m_result.direction.previous};
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isTrue(Side side, Decimal reference) const
    {
        const auto outturn = *m_result.rating.outturn;
        const auto behind = shortfall(outturn, reference, indicator().polarity);
        switch (side) {
        case Side::Above:
            return outturn > reference;
        case Side::Below:
            return outturn < reference;
        case Side::Better:
            return behind < Decimal{};
        case Side::Worse:
            return behind > Decimal{};
        }
        return true;
    }

    void add(ProofRule rule, std::size_t from, std::size_t to, const std::string& message)
    {
        std::string found;
        for (auto i = from; i <= to && i < m_words.size(); ++i)
            found += (found.empty() ? "" : " ") + m_words[i].text;
        m_findings.push_back({rule, found, message});
    }

    /// A figure with a unit: a distance where a side follows it, else a figure of the indicator.
    void checkFigure(std::size_t i)
    {
        const auto next = pastUnit(i);
        const auto side = sideOf(lowerAt(next));
        const auto reference = side ? referenceAfter(next) : std::nullopt;
        const bool isDistance = reference.has_value() || isChange(i);
        if (isDistance && isPercent(i) && isShareOrPoints())
            add(ProofRule::PointsAsPercent,
                i,
                next,
                "is a difference between percentages: percentage points, not per cent");
        else if (indicator().unit == Unit::PercentagePoints && isPercent(i))
            add(ProofRule::PointsAsPercent,
                i,
                next > i + 1 ? next - 1 : i,
                "is a gap in percentage points, not per cent");
        if (reference && reference->value)
            checkDistance(i, next, *side, *reference);
        else if (!isDistance && (isPercent(i) || isPoints(i) || m_words[i].decimals > 0))
            checkKnown(i);
    }

    [[nodiscard]] bool isShareOrPoints() const
    {
        return isShare(indicator().unit) || indicator().unit == Unit::PercentagePoints;
    }

    /// "by 3%", "up 3%": how much something moved.
    [[nodiscard]] bool isChange(std::size_t i) const
    {
        constexpr std::array<std::string_view, 3> leads{"by", "up", "down"};
        return i > 0 && !m_words[i - 1].endsSentence && isOneOf(lowerAt(i - 1), leads);
    }

    void checkDistance(std::size_t i, std::size_t side, Side meant, const Reference& reference)
    {
        const auto outturn = *m_result.rating.outturn;
        const auto distance = (outturn - *reference.value).absolute();
        const auto both = shown(outturn) + " against the " + std::string(reference.name) + " of " +
            shown(*reference.value);
        const auto to = side + 2;
        const auto decimals = std::min(m_words[i].decimals, indicator().decimals);
        if (distance.rounded(decimals) != m_words[i].figure->absolute().rounded(decimals))
            add(ProofRule::Variance,
                i,
                to,
                "does not follow from the figures: " + both + " is " +
                    differenceText(distance, indicator().unit, indicator().decimals) + " apart");
        else if (!isTrue(meant, *reference.value))
            add(ProofRule::Side, i, to, "is the wrong way round: " + both);
    }

    [[nodiscard]] bool isAfterFigure(std::size_t i) const
    {
        for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
            if (m_words[i - back].endsSentence)
                return false;
            if (m_words[i - back].figure)
                return true;
        }
        return false;
    }

    /// "above target", "met the target": a claim without a distance.
    void checkSideWithoutFigure(std::size_t i)
    {
        const auto word = lowerAt(i);
        const bool isMet = word == "met" || word == "meets" || word == "reached";
        const auto side = sideOf(word);
        if (!side && !isMet)
            return;
        if (i > 0 && (lowerAt(i - 1) == "not" || lowerAt(i - 1) == "never"))
            return;
        const auto reference = referenceAfter(i);
        if (!reference || !reference->value)
            return;
        const auto outturn = *m_result.rating.outturn;
        const bool isSo = isMet
            ? shortfall(outturn, *reference->value, indicator().polarity) <= Decimal{}
            : isTrue(*side, *reference->value);
        if (!isSo)
            add(ProofRule::Side,
                i,
                i + 2,
                "is not what the figures say: " + shown(outturn) + " against the " +
                    std::string(reference->name) + " of " + shown(*reference->value));
    }

    /// Every figure that the indicator has, and the distances between those of its year.
    [[nodiscard]] std::vector<Decimal> known() const
    {
        std::vector<Decimal> values;
        const auto take = [&](const std::optional<Decimal>& value) {
            if (value)
                values.push_back(value->absolute());
        };
        const auto& rating = m_result.rating;
        take(rating.outturn);
        take(rating.target);
        take(rating.variance);
        take(m_result.minimum);
        take(m_result.benchmark);
        take(m_result.direction.previous);
        take(m_result.direction.change);
        if (rating.outturn && m_result.benchmark)
            take(*rating.outturn - *m_result.benchmark);
        if (rating.outturn && m_result.minimum)
            take(*rating.outturn - *m_result.minimum);
        for (const auto& point : m_result.trajectory) {
            take(point.outturn);
            take(point.target);
            take(point.benchmark);
        }
        if (m_result.chance) {
            take(m_result.chance->low);
            take(m_result.chance->high);
        }
        if (m_result.cohort)
            take(m_result.cohort->pointsPerOne);
        return values;
    }

    void checkKnown(std::size_t i)
    {
        const auto decimals = std::min(m_words[i].decimals, Decimal::maxDecimals);
        const auto typed = m_words[i].figure->absolute().rounded(decimals);
        const auto values = known();
        if (std::ranges::any_of(
                values, [&](Decimal value) { return value.rounded(decimals) == typed; }))
            return;
        add(ProofRule::OtherFigure,
            i,
            pastUnit(i) - 1 < m_words.size() ? pastUnit(i) - 1 : i,
            "is none of the indicator's figures; its outturn is " +
                shown(*m_result.rating.outturn));
    }

    Words m_words;
    const IndicatorResult& m_result;
    std::vector<TextFinding> m_findings;
};

} // namespace

std::vector<TextFinding> figuresAgainst(std::string_view text, const IndicatorResult& result)
{
    return FigureProof(text, result).findings();
}

} // namespace outturn
