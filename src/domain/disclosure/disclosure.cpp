#include <domain/disclosure/derivable.h>
#include <domain/disclosure/disclosure.h>

#include <algorithm>

namespace outturn {

namespace {

/// The figures with the rests of their sums behind them.
class Withholding
{
public:
    Withholding(
        std::span<const FigureAboutPupils> figures, std::span<const PupilSum> sums, int threshold)
        : m_threshold(threshold)
        , m_figures(figures.begin(), figures.end())
        , m_sums(sums.begin(), sums.end())
        , m_given(figures.size())
    {
        for (auto& sum : m_sums)
            addRest(sum);
        for (const auto& figure : m_figures) {
            const bool isSmall = figure.pupils > 0 && figure.pupils < threshold;
            m_decisions.push_back(isSmall ? Disclosure::TooFewPupils : Disclosure::Shown);
            m_isShown.push_back(!isSmall && figure.isPublished);
        }
    }

    [[nodiscard]] std::vector<Disclosure> decide()
    {
        while (const auto gap = firstGap())
            withholdOneMore(*gap);
        m_decisions.resize(m_given);
        return std::move(m_decisions);
    }

private:
    void addRest(PupilSum& sum)
    {
        auto rest = m_figures[sum.total];
        rest.isPublished = false;
        for (const auto part : sum.parts) {
            rest.pupils -= m_figures[part].pupils;
            if (rest.counted && m_figures[part].counted)
                rest.counted = *rest.counted - *m_figures[part].counted;
            else
                rest.counted.reset();
        }
        if (rest.pupils <= 0)
            return;
        if (rest.counted && (*rest.counted < 0 || *rest.counted > rest.pupils))
            rest.counted.reset();
        sum.parts.push_back(m_figures.size());
        m_figures.push_back(rest);
    }

    /// Something that a reader could work out and must not.
    [[nodiscard]] std::optional<DerivableSum> firstGap() const
    {
        for (auto& sum : derivableSums(m_sums, m_isShown))
            if (givesAway(sum))
                return std::move(sum);
        return std::nullopt;
    }

    [[nodiscard]] bool givesAway(const DerivableSum& sum) const
    {
        // The rest of a sum is nobody's figure: it may come out unless it is about too few.
        if (sum.terms.size() == 1 && sum.terms.front().first < m_given &&
            m_figures[sum.terms.front().first].pupils > 0)
            return true;
        return isAboutTooFew(sum) || isAllOrNone(sum);
    }

    /// Whether a group of few pupils comes out by subtracting.
    [[nodiscard]] bool isAboutTooFew(const DerivableSum& sum) const
    {
        std::int64_t pupils = 0;
        for (const auto& [figure, factor] : sum.terms) {
            if ((factor > 0) != (sum.terms.front().second > 0))
                return false;
            pupils += m_figures[figure].pupils;
        }
        return pupils > 0 && pupils < m_threshold;
    }

    /// Whether the sum can only be what it is with all or none of the pupils of each figure.
    [[nodiscard]] bool isAllOrNone(const DerivableSum& sum) const
    {
        std::int64_t value = 0;
        std::int64_t least = 0;
        std::int64_t most = 0;
        bool isWithheld = false;
        for (const auto& [position, factor] : sum.terms) {
            const auto& figure = m_figures[position];
            if (!figure.counted)
                return false;
            isWithheld = isWithheld || (position < m_given && figure.pupils > 0);
            value += factor * *figure.counted;
            (factor > 0 ? most : least) += factor * figure.pupils;
        }
        return isWithheld && (value == least || value == most);
    }

    /// The smallest part still shown in a sum with one of those that @p gap is of, else the
    /// smallest total of such a sum, since readers look for totals; else the smallest shown at all,
    /// so that the work ends.
    void withholdOneMore(const DerivableSum& gap)
    {
        std::optional<std::size_t> smallest;
        const auto consider = [&](std::size_t figure) {
            if (m_isShown[figure] && m_figures[figure].pupils > 0 &&
                (!smallest || m_figures[figure].pupils < m_figures[*smallest].pupils))
                smallest = figure;
        };
        for (const auto& sum : m_sums)
            if (touches(sum, gap))
                std::ranges::for_each(sum.parts, consider);
        if (!smallest)
            for (const auto& sum : m_sums)
                if (touches(sum, gap))
                    consider(sum.total);
        if (!smallest)
            for (const auto& sum : m_sums) {
                std::ranges::for_each(sum.parts, consider);
                consider(sum.total);
            }
        if (!smallest) {
            // Nothing is left to withhold: with nothing shown, nothing can be subtracted from.
            m_sums.clear();
            return;
        }
        m_isShown[*smallest] = false;
        m_decisions[*smallest] = Disclosure::ProtectsAnother;
    }

    [[nodiscard]] static bool touches(const PupilSum& sum, const DerivableSum& gap)
    {
        return std::ranges::any_of(gap.terms, [&](const auto& term) {
            return term.first == sum.total || std::ranges::count(sum.parts, term.first) > 0;
        });
    }

    int m_threshold;
    std::vector<FigureAboutPupils> m_figures;
    std::vector<PupilSum> m_sums;
    std::size_t m_given;
    std::vector<Disclosure> m_decisions;
    std::vector<bool> m_isShown;
};

} // namespace

std::vector<Disclosure> decideDisclosure(
    std::span<const FigureAboutPupils> figures, std::span<const PupilSum> sums, int threshold)
{
    return Withholding(figures, sums, threshold).decide();
}

} // namespace outturn
