#include <domain/measure/figure.h>
#include <domain/period/days.h>
#include <domain/school/category_rules.h>

#include <algorithm>

namespace outturn {

namespace {

constexpr int daysInTwoYears = 731;

/// Worse by how much, in the sense of the polarity; nothing where both are equally good.
Decimal worseBy(Decimal before, Decimal after, Polarity polarity)
{
    return polarity == Polarity::Lower ? after - before : before - after;
}

/// The outcome of looking at one part of a rule.
struct Looked
{
    bool isMet = false;
    std::string shown;   ///< what shows it
    std::string unknown; ///< why it could not be looked at
};

class Facts
{
public:
    Facts(
        const SchoolProfile& school,
        const SchoolLog& log,
        const Date& day,
        std::span<const MeasureVersion> catalogue)
        : m_school(school)
        , m_log(log)
        , m_day(day)
        , m_catalogue(catalogue)
    {
    }

    [[nodiscard]] Looked ofstedCategory() const
    {
        if (!m_school.latest)
            return {false, {}, "no inspection of the school is known"};
        const Inspection& latest = *m_school.latest;
        if (!latest.category && latest.overall != InspectionGrade::Inadequate)
            return {};
        const std::string_view name =
            latest.category ? labelOf(*latest.category) : labelOf(latest.overall);
        return {true, std::string(name) + ", inspected " + latest.date.label(), {}};
    }

    [[nodiscard]] Looked grades(const CategoryRule& rule) const
    {
        if (!m_school.latest)
            return {false, {}, "no inspection of the school is known"};
        const auto isAsked = [&rule](const Inspection& inspection) {
            return std::ranges::find(rule.grades, inspection.overall) != rule.grades.end();
        };
        if (!isAsked(*m_school.latest))
            return {};
        const auto& own = m_school.inspections;
        const auto inARow = std::find_if_not(own.rbegin(), own.rend(), isAsked) - own.rbegin();
        if (rule.timesInARow > 1 && inARow < rule.timesInARow)
            return {};
        std::string shown = std::string(labelOf(m_school.latest->overall)) + ", inspected " +
            m_school.latest->date.label();
        if (rule.timesInARow > 1)
            shown += inARow == 2
                ? " and at the inspection before it"
                : " and at the " + std::to_string(inARow - 1) + " inspections before it";
        return {true, shown, {}};
    }

    [[nodiscard]] Looked floor(const CategoryRule& rule) const
    {
        if (!m_school.floor)
            return {false, {}, "no table of a year with a floor standard has the school"};
        const FloorStanding& standing = m_school.floor->standing;
        if (std::ranges::find(rule.floor, standing.risk) == rule.floor.end())
            return {};
        std::string shown = m_school.floor->year.label() + ": " + standing.judgement.reason;
        if (!standing.warning.empty())
            shown += "; " + standing.warning;
        return {true, shown, {}};
    }

    [[nodiscard]] Looked result(const ResultTest& test) const
    {
        for (const MeasureCode& code : test.measures)
            if (const SchoolResult* latest = m_school.latestResult(code))
                if (const MeasureVersion* measure = findMeasure(m_catalogue, code))
                    return result(test, *measure, *latest);
        return {false, {}, "no figure of the school for " + listOf(test.measures)};
    }

    [[nodiscard]] Looked steps(const CategoryRule& rule) const
    {
        for (const InterventionEvent& event : m_log.events()) {
            const bool isRecent =
                event.date <= m_day && daysBetween(event.date, m_day) < daysInTwoYears;
            if (event.school == m_school.school.urn && isRecent &&
                std::ranges::find(rule.steps, event.step) != rule.steps.end())
                return {true, std::string(labelOf(event.step)) + ", " + event.date.label(), {}};
        }
        return {};
    }

private:
    static std::string listOf(const std::vector<MeasureCode>& measures)
    {
        std::string list;
        for (const MeasureCode& code : measures)
            list += (list.empty() ? "" : " or ") + code.text();
        return list;
    }

    [[nodiscard]] Looked
    result(const ResultTest& test, const MeasureVersion& measure, const SchoolResult& latest) const
    {
        const std::string now = measure.name + ", " + latest.year.label() + ": " +
            figureText(*latest.value, measure.unit, latest.decimals);
        switch (test.kind) {
        case ResultTest::Kind::AtLeast:
            return {*latest.value >= test.number, now, {}};
        case ResultTest::Kind::BehindCouncil: {
            if (!latest.council)
                return {false, {}, "no figure of the council for " + measure.code.text()};
            const Decimal behind = worseBy(*latest.council, *latest.value, measure.polarity);
            return {
                behind >= test.number,
                now + ", " + differenceText(behind, measure.unit, latest.decimals) +
                    " worse than the council's",
                {}};
        }
        case ResultTest::Kind::FallenBy:
            break;
        }
        const SchoolResult* first = earliest(measure.code, latest.year, test.years);
        if (first == nullptr)
            return {false, {}, "no earlier figure for " + measure.code.text()};
        const Decimal fallen = worseBy(*first->value, *latest.value, measure.polarity);
        return {
            fallen >= test.number,
            now + ", " + differenceText(fallen, measure.unit, latest.decimals) + " worse than in " +
                first->year.label(),
            {}};
    }

    /// The school's first figure of the last @p years up to @p last, itself left out.
    [[nodiscard]] const SchoolResult*
    earliest(const MeasureCode& measure, AcademicYear last, int years) const
    {
        const SchoolResult* first = nullptr;
        for (const SchoolResult& result : m_school.results) {
            const int back = last.endYear() - result.year.endYear();
            if (result.measure == measure && result.value && back > 0 && back < years &&
                (first == nullptr || result.year < first->year))
                first = &result;
        }
        return first;
    }

    const SchoolProfile& m_school;
    const SchoolLog& m_log;
    const Date& m_day;
    std::span<const MeasureVersion> m_catalogue;
};

/// All parts of @p rule: met when every one is.
Looked look(const Facts& facts, const CategoryRule& rule)
{
    std::vector<Looked> parts;
    if (rule.inOfstedCategory)
        parts.push_back(facts.ofstedCategory());
    if (!rule.grades.empty())
        parts.push_back(facts.grades(rule));
    if (!rule.floor.empty())
        parts.push_back(facts.floor(rule));
    if (rule.result)
        parts.push_back(facts.result(*rule.result));
    if (!rule.steps.empty())
        parts.push_back(facts.steps(rule));
    Looked all{!parts.empty(), {}, {}};
    for (const Looked& part : parts) {
        all.isMet = all.isMet && part.isMet;
        if (!part.unknown.empty())
            all.unknown = part.unknown;
        if (!part.shown.empty())
            all.shown += (all.shown.empty() ? "" : "; ") + part.shown;
    }
    return all;
}

const SchoolCategory& categoryAt(const CategoryScheme& scheme, int stepsBelow)
{
    const auto last = static_cast<int>(scheme.categories.size()) - 1;
    return scheme.categories[static_cast<std::size_t>(std::max(0, last - stepsBelow))];
}

} // namespace

CategorySuggestion suggestCategory(
    const SchoolProfile& school,
    const SchoolLog& log,
    const Date& day,
    const CategoryScheme& scheme,
    const SupportRules& rules,
    std::span<const MeasureVersion> catalogue)
{
    const Facts facts(school, log, day, catalogue);
    std::vector<const CategoryRule*> heaviestFirst;
    for (const CategoryRule& rule : rules.categories)
        heaviestFirst.push_back(&rule);
    std::ranges::stable_sort(heaviestFirst, {}, &CategoryRule::stepsBelowHeaviest);

    CategorySuggestion suggestion{scheme.categories.front().code, {}, {}};
    for (const CategoryRule* rule : heaviestFirst) {
        const Looked looked = look(facts, *rule);
        if (looked.isMet) {
            const CategoryCode& category = categoryAt(scheme, rule->stepsBelowHeaviest).code;
            if (suggestion.reasons.empty())
                suggestion.category = category;
            suggestion.reasons.push_back({rule->name + ": " + looked.shown, category});
        } else if (
            !looked.unknown.empty() &&
            std::ranges::find(suggestion.unknown, looked.unknown) == suggestion.unknown.end()) {
            suggestion.unknown.push_back(looked.unknown);
        }
    }
    return suggestion;
}

bool isPrioritySchool(
    Urn school,
    const SchoolLog& log,
    const Date& day,
    const std::optional<CategoryScheme>& scheme,
    const SupportRules& rules)
{
    const CategoryDecision* decision = log.categoryOn(school, day);
    if (decision == nullptr || !scheme)
        return false;
    const auto steps = stepsBelowHeaviest(*scheme, decision->category);
    return steps && *steps <= static_cast<std::size_t>(rules.priorityStepsBelowHeaviest);
}

} // namespace outturn
