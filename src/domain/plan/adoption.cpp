#include <domain/error.h>
#include <domain/measure/figure.h>
#include <domain/plan/adoption.h>

#include <algorithm>

namespace outturn {
namespace {

/// What has to be decided about an indicator as it was before @p successor.
class Decisions
{
public:
    Decisions(const Indicator& before, const MeasureVersion& successor)
        : m_before(before)
        , m_successor(successor)
    {
    }

    [[nodiscard]] std::vector<std::string> take()
    {
        add("The name and the definition are those of " + was() + ": write them anew for " + is() +
            ".");
        addUnit();
        addTargets();
        if (m_before.minimum)
            add("The minimum of " + figure(*m_before.minimum) + " was set for " + was() +
                ": set one for " + is() + ", or take it out.");
        if (m_before.activity)
            add("The expected range was set for " + was() + ": set one for " + is() + ".");
        if (m_before.benchmark)
            add("Figures of " + benchmarkText(*m_before.benchmark) + " for years before " +
                m_successor.validFrom.label() + " are of another measure: enter those of " + is() +
                ".");
        add("Outturns entered without naming a measure are of " + was() +
            ": they have to name it from now on.");
        return std::move(m_sentences);
    }

private:
    void add(std::string sentence) { m_sentences.push_back(std::move(sentence)); }

    [[nodiscard]] const std::string& was() const { return m_before.measure->text(); }

    [[nodiscard]] const std::string& is() const { return m_successor.code.text(); }

    [[nodiscard]] std::string figure(Decimal value) const
    {
        return figureText(value, m_before.unit, m_before.decimals);
    }

    void addUnit()
    {
        if (m_successor.unit != m_before.unit)
            add("Figures were in " + unitHeading(m_before.unit) + " and are now in " +
                unitHeading(m_successor.unit) + ": no figure set before means the same.");
        if (m_successor.polarity != m_before.polarity)
            add("The better figure was the " + std::string(toCode(m_before.polarity)) +
                " one and is now the " + std::string(toCode(m_successor.polarity)) +
                " one: look again at every target.");
        if (m_successor.decimals < m_before.decimals)
            add(is() + " is published to " + std::to_string(m_successor.decimals) +
                " decimal places: finer targets are rounded to that.");
    }

    void addTargets()
    {
        for (const auto& [year, target] : m_before.targets) {
            if (const auto* number = std::get_if<NumberTarget>(&target)) {
                const std::string set =
                    "The " + year.label() + " target of " + figure(number->value);
                add(year < m_successor.validFrom ? set + " is for a year before " + is() +
                            ": keep it as history, or " + "take it out."
                                                 : set + " was set for " + was() +
                            ": decide what " + is() + " has to reach.");
            } else if (std::holds_alternative<RelativeTarget>(target)) {
                add("The " + year.label() + " target leans on a benchmark: enter that benchmark " +
                    "for " + is() + ".");
            } else {
                add("The " + year.label() + " target is a direction from the year before: it " +
                    "needs two figures of " + is() + ".");
            }
        }
    }

    const Indicator& m_before;
    const MeasureVersion& m_successor;
    std::vector<std::string> m_sentences;
};

Indicator& indicatorToChange(Plan& plan, const IndicatorCode& code, const MeasureVersion& successor)
{
    const auto found = std::ranges::find(plan.indicators, code, &Indicator::code);
    if (found == plan.indicators.end())
        throw Error(
            ErrorKind::Input,
            "there is no indicator '" + code.text() + "'; expected one of the plan");
    if (!found->measure)
        throw Error(
            ErrorKind::Input,
            code.text() + " is of no measure; expected one that a successor takes the place of");
    if (found->measure == successor.code)
        throw Error(
            ErrorKind::Input,
            code.text() + " is of the measure " + successor.code.text() +
                " already; expected another");
    return *found;
}

} // namespace

std::optional<Retirement> retirementOf(
    std::span<const MeasureVersion> catalogue, const Indicator& indicator, AcademicYear inReview)
{
    if (!indicator.measure)
        return std::nullopt;
    const AcademicYear last = indicator.targets.empty()
        ? inReview
        : std::max(inReview, indicator.targets.rbegin()->first);
    return retirement(catalogue, *indicator.measure, last);
}

Adoption
adoptSuccessor(const Plan& plan, const IndicatorCode& code, const MeasureVersion& successor)
{
    Adoption adoption{.plan = plan, .toDecide = {}};
    Indicator& indicator = indicatorToChange(adoption.plan, code, successor);
    adoption.toDecide = Decisions(indicator, successor).take();
    indicator.measure = successor.code;
    indicator.unit = successor.unit;
    indicator.polarity = successor.polarity;
    indicator.decimals = successor.decimals;
    return adoption;
}

std::vector<Outturn>
outturnsOfFormerMeasure(std::span<const Outturn> outturns, const Indicator& indicator)
{
    std::vector<Outturn> named;
    if (!indicator.measure)
        return named;
    for (const Outturn& outturn : outturns)
        if (outturn.indicator == indicator.code && !outturn.measure) {
            named.push_back(outturn);
            named.back().measure = indicator.measure;
        }
    return named;
}

} // namespace outturn
