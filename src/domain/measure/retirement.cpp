#include <domain/measure/retirement.h>

#include <algorithm>
#include <set>

namespace outturn {
namespace {

bool hasEnded(const MeasureVersion& measure, AcademicYear year)
{
    return measure.validTo && *measure.validTo < year;
}

/// Walks every way on from a measure.
class Walk
{
public:
    Walk(std::span<const MeasureVersion> catalogue, AcademicYear year)
        : m_catalogue(catalogue)
        , m_year(year)
    {
    }

    void start(const MeasureVersion& measure)
    {
        m_onTheWay.insert(measure.code);
        from(measure, {});
    }

    [[nodiscard]] std::vector<Succession> takeWays() { return std::move(m_ways); }

private:
    /// The ways on from @p measure, which the steps of @p before have led to.
    void from(const MeasureVersion& measure, const Succession& before)
    {
        bool isLast = true;
        if (before.versions.empty() || hasEnded(measure, m_year))
            for (const MeasureVersion* next : followers(m_catalogue, measure))
                // A chain that comes back on itself ends there.
                if (m_onTheWay.insert(next->code).second) {
                    isLast = false;
                    from(*next, extended(before, measure, *next));
                    m_onTheWay.erase(next->code);
                }
        if (isLast && !before.versions.empty())
            m_ways.push_back(before);
    }

    [[nodiscard]] static Succession
    extended(Succession way, const MeasureVersion& measure, const MeasureVersion& next)
    {
        const Comparability step =
            next.predecessor == measure.code ? next.comparability : Comparability::None;
        if (way.versions.empty() || step > way.comparability) {
            way.comparability = step;
            way.change = next.change;
        }
        way.versions.push_back(next);
        return way;
    }

    std::span<const MeasureVersion> m_catalogue;
    AcademicYear m_year;
    std::set<MeasureCode> m_onTheWay;
    std::vector<Succession> m_ways;
};

std::string named(const MeasureVersion& measure)
{
    std::string text = measure.code.text() + " (" + measure.name;
    if (measure.validTo)
        text += ", to " + measure.validTo->label();
    return text + ")";
}

/// Names each version in full where it is met first, by its code after that.
class Names
{
public:
    [[nodiscard]] std::string of(const MeasureVersion& measure)
    {
        return m_known.insert(measure.code).second ? named(measure) : measure.code.text();
    }

    [[nodiscard]] std::string of(const Succession& way)
    {
        std::string text;
        for (const MeasureVersion& version : way.versions)
            text += (text.empty() ? "" : ", then ") + of(version);
        return text;
    }

private:
    std::set<MeasureCode> m_known;
};

std::string comparabilityText(Comparability comparability)
{
    switch (comparability) {
    case Comparability::Full:
        return "the same figures under another name.";
    case Comparability::Partial:
        return "to be compared with caution.";
    case Comparability::None:
        break;
    }
    return "not comparable.";
}

} // namespace

std::optional<Retirement>
retirement(std::span<const MeasureVersion> catalogue, const MeasureCode& code, AcademicYear year)
{
    const MeasureVersion* measure = findMeasure(catalogue, code);
    if (measure == nullptr || !hasEnded(*measure, year))
        return std::nullopt;
    Walk walk(catalogue, year);
    walk.start(*measure);
    return Retirement{.measure = *measure, .year = year, .ways = walk.takeWays()};
}

std::string proposalText(const Retirement& retirement)
{
    Names names;
    std::string text;
    for (const Succession& way : retirement.ways)
        text += (text.empty() ? "consider " : "; or ") + names.of(way);
    return text.empty() ? "no successor is on record" : text;
}

std::vector<std::string> retirementNotice(const Retirement& retirement)
{
    const MeasureVersion& measure = retirement.measure;
    std::vector<std::string> sentences{
        measure.code.text() + " (" + measure.name + ") was last published for " +
        measure.validTo->label() + (retirement.ways.empty() ? "." : ": choose its successor.")};
    Names names;
    std::set<std::string> told; // ways that part late share what changed first
    for (const Succession& way : retirement.ways) {
        sentences.push_back(names.of(way) + ": " + comparabilityText(way.comparability));
        if (!way.change.empty() && told.insert(way.change).second)
            sentences.back() += " " + way.change;
    }
    sentences.emplace_back(
        retirement.ways.empty()
            ? "No successor is on record: targets for later years cannot be judged. End them, or "
              "give the indicator another measure."
            : "Adopt the one that fits in the plan and decide anew what it has to reach. Until "
              "then, enter later "
              "figures under the measure that they are of: they are shown, but neither rated nor "
              "compared.");
    return sentences;
}

} // namespace outturn
