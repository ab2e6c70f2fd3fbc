#include <domain/measure/figure.h>
#include <domain/review/review_comparison.h>

#include <algorithm>

namespace outturn {
namespace {

/// Two ratings of one indicator, and the causes found so far.
class Causes
{
public:
    Causes(const RatedIndicator& before, const RatedIndicator& now)
        : m_before(before)
        , m_now(now)
    {
    }

    std::vector<ChangeCause> find()
    {
        if (m_before.year == m_now.year)
            addFigure();
        else
            addLaterYear();
        addTarget();
        addRules();
        addRest();
        return std::move(m_causes);
    }

private:
    void add(ChangeKind kind, std::string sentence)
    {
        m_causes.push_back({kind, std::move(sentence)});
    }

    [[nodiscard]] static std::string
    figure(const RatedIndicator& rated, const std::optional<Decimal>& value)
    {
        return value ? figureText(*value, rated.unit, rated.decimals) : "a suppressed figure";
    }

    /// "from 62.0% to 63.1%".
    [[nodiscard]] std::string
    fromTo(const std::optional<Decimal>& before, const std::optional<Decimal>& now) const
    {
        return "from " + figure(m_before, before) + " to " + figure(m_now, now);
    }

    [[nodiscard]] std::string theOutturn() const
    {
        return "The " + m_now.year.label() + " outturn ";
    }

    void addLaterYear()
    {
        const auto told = [](const RatedIndicator& rated) {
            return rated.hasFigure ? figure(rated, rated.outturn) : std::string("no figure");
        };
        add(ChangeKind::LaterYear,
            "The results of " + m_now.year.label() + " take the place of those of " +
                m_before.year.label() + ": " + told(m_now) + " after " + told(m_before) + ".");
    }

    void addFigure()
    {
        if (!m_before.hasFigure && !m_now.hasFigure)
            return;
        if (!m_before.hasFigure)
            return add(
                ChangeKind::NewFigure,
                theOutturn() + "came in: " + figure(m_now, m_now.outturn) + ", " +
                    std::string(toCode(*m_now.stage)) + ".");
        if (!m_now.hasFigure)
            return add(
                ChangeKind::FigureGone,
                theOutturn() + "of " + figure(m_before, m_before.outturn) + " was taken back.");
        if (m_before.figureOf != m_now.figureOf)
            return add(
                ChangeKind::OtherDistrict,
                "The figure that decides is now of " + m_now.figureOf.text() + ", before of " +
                    m_before.figureOf.text() + ": " + fromTo(m_before.outturn, m_now.outturn) +
                    ".");
        addSameFigure();
    }

    /// Both are the figure of one year and place.
    void addSameFigure()
    {
        if (m_before.measure != m_now.measure) {
            const auto version = [](const RatedIndicator& rated) {
                return rated.measure ? rated.measure->text() : std::string("its own measure");
            };
            return add(
                ChangeKind::OtherMeasure,
                theOutturn() + "is of " + version(m_now) + " in place of " + version(m_before) +
                    ": " + fromTo(m_before.outturn, m_now.outturn) + ".");
        }
        if (m_before.stage != m_now.stage)
            return add(
                ChangeKind::FirmerFigure,
                theOutturn() + "is " + std::string(toCode(*m_now.stage)) + ", before " +
                    std::string(toCode(*m_before.stage)) + ": " +
                    fromTo(m_before.outturn, m_now.outturn) + ".");
        // A figure without a term is the whole year's, which counts as summer.
        if (m_before.term.value_or(Term::Summer) != m_now.term.value_or(Term::Summer))
            return add(
                ChangeKind::LaterFigure,
                "A figure of another term of " + m_now.year.label() +
                    " counts: " + fromTo(m_before.outturn, m_now.outturn) + ".");
        if (m_before.outturn != m_now.outturn && !isDefinedOtherwise())
            add(ChangeKind::CorrectedFigure,
                theOutturn() + "was corrected " + fromTo(m_before.outturn, m_now.outturn) + ".");
    }

    [[nodiscard]] bool isDefinedOtherwise() const
    {
        return m_before.unit != m_now.unit || m_before.decimals != m_now.decimals ||
            m_before.polarity != m_now.polarity;
    }

    [[nodiscard]] std::string targets() const
    {
        const auto told = [](const RatedIndicator& rated) {
            if (rated.target)
                return figure(rated, rated.target);
            return std::string(rated.targetTerms.empty() ? "none" : "one not known yet");
        };
        return "from " + told(m_before) + " to " + told(m_now) + ".";
    }

    void addTarget()
    {
        if (m_before.targetTerms != m_now.targetTerms) {
            // Every year has its own: a new year's is no change of the plan.
            if (m_before.year == m_now.year)
                add(ChangeKind::ChangedTarget,
                    "The plan's target for " + m_now.year.label() + " was changed " + targets());
        } else if (
            m_before.target != m_now.target && m_before.year == m_now.year &&
            !isDefinedOtherwise()) {
            add(ChangeKind::MovedTarget,
                "What the target leans on moved, and the target with it " + targets());
        }
    }

    void addRules()
    {
        if (m_before.minimum != m_now.minimum && !isDefinedOtherwise()) {
            const auto told = [](const RatedIndicator& rated) {
                return rated.minimum ? figure(rated, rated.minimum) : std::string("none");
            };
            add(ChangeKind::ChangedMinimum,
                "The minimum was changed from " + told(m_before) + " to " + told(m_now) + ".");
        }
        if (m_before.policy != m_now.policy)
            add(ChangeKind::ChangedPolicy,
                "It is rated by another rule: " + m_now.policy + "; before: " + m_before.policy +
                    ".");
        if (isDefinedOtherwise())
            add(ChangeKind::ChangedDefinition,
                "Its unit, polarity or precision was changed in the plan.");
    }

    /// What changed a rating though figures, target and rules did not.
    void addRest()
    {
        if (m_before.status == m_now.status || !m_causes.empty())
            return;
        if (m_before.status == RagStatus::NotDue || m_now.status == RagStatus::NotDue)
            return add(
                ChangeKind::FellDue,
                m_before.status == RagStatus::NotDue
                    ? "The results of " + m_now.year.label() + " have fallen due since."
                    : "The results of " + m_now.year.label() + " are not due yet on this day.");
        if (m_before.yearBefore != m_now.yearBefore)
            return add(
                ChangeKind::ChangedYearBefore,
                "The figure of the year before, which the trend is judged from, is another.");
        add(ChangeKind::ChangedJudgement,
            m_now.reason.empty() ? "It is judged otherwise." : m_now.reason);
    }

    const RatedIndicator& m_before;
    const RatedIndicator& m_now;
    std::vector<ChangeCause> m_causes;
};

const RatedIndicator* find(std::span<const RatedIndicator> ratings, const IndicatorCode& code)
{
    const auto found = std::ranges::find(ratings, code, &RatedIndicator::code);
    return found == ratings.end() ? nullptr : &*found;
}

ReviewChange change(const RatedIndicator* before, const RatedIndicator* now)
{
    const RatedIndicator& known = now != nullptr ? *now : *before;
    ReviewChange change{.code = known.code, .name = known.name};
    if (before != nullptr)
        change.before = *before;
    if (now != nullptr)
        change.now = *now;
    if (before == nullptr)
        change.causes = {{ChangeKind::NewIndicator, "It is new to the plan."}};
    else if (now == nullptr)
        change.causes = {{ChangeKind::RemovedIndicator, "It is not in the plan any more."}};
    else
        change.causes = Causes(*before, *now).find();
    std::ranges::stable_sort(change.causes, {}, &ChangeCause::kind);
    return change;
}

} // namespace

std::vector<ReviewChange>
changesBetween(std::span<const RatedIndicator> before, std::span<const RatedIndicator> now)
{
    std::vector<ReviewChange> changes;
    const auto take = [&](ReviewChange&& found) {
        if (!found.causes.empty())
            changes.push_back(std::move(found));
    };
    for (const RatedIndicator& each : now)
        if (!each.isActivity)
            take(change(find(before, each.code), &each));
    for (const RatedIndicator& each : before)
        if (!each.isActivity && find(now, each.code) == nullptr)
            take(change(&each, nullptr));
    return changes;
}

} // namespace outturn
