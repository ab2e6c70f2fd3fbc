#include <domain/disclosure/public_record.h>

#include <algorithm>
#include <set>

namespace outturn {

namespace {

bool isAboutPupils(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
    case Unit::PercentagePoints:
    case Unit::Pupils:
    case Unit::Score:
        return true;
    case Unit::PercentOfSchools:
    case Unit::Schools:
    case Unit::Count:
        return false;
    }
    return false;
}

/// The numbers behind an outturn; nothing where it does not say how many pupils it is about.
std::optional<FigureAboutPupils> numbersBehind(const Outturn& outturn, Unit unit)
{
    constexpr std::int64_t millionth = 1'000'000;
    const auto* value = std::get_if<Decimal>(&outturn.value);
    if (unit == Unit::Pupils && value != nullptr)
        return FigureAboutPupils{.pupils = value->inMillionths() / millionth};
    if (!outturn.cohort)
        return std::nullopt;
    return FigureAboutPupils{
        .pupils = outturn.cohort->denominator(),
        .counted = outturn.cohort->numerator(),
        .isPublished = value != nullptr};
}

/// What one indicator has for one year: a figure for each scope, the smallest of its stages.
class YearOfFigures
{
public:
    YearOfFigures(const Indicator& indicator, int threshold)
        : m_indicator(indicator)
        , m_threshold(threshold)
    {
    }

    void add(const Outturn& outturn)
    {
        const auto behind = numbersBehind(outturn, m_indicator.unit);
        if (!behind) {
            if (std::holds_alternative<Decimal>(outturn.value))
                m_unknown.insert(outturn.scope);
            return;
        }
        const auto [found, isNew] = m_figures.try_emplace(outturn.scope, *behind);
        if (!isNew && behind->pupils < found->second.pupils)
            found->second = *behind;
    }

    /// The scopes whose figure is withheld.
    [[nodiscard]] std::map<Scope, Disclosure> withheld(const SchoolDistricts& districts) const
    {
        std::map<Scope, Disclosure> decisions;
        for (const auto& scope : m_unknown)
            if (scope.kind() == ScopeKind::School)
                decisions.emplace(scope, Disclosure::PupilsUnknown);
        std::vector<FigureAboutPupils> figures;
        std::map<Scope, std::size_t> positions;
        for (const auto& [scope, figure] : m_figures) {
            positions.emplace(scope, figures.size());
            figures.push_back(figure);
        }
        const auto answers = decideDisclosure(figures, sums(positions, districts), m_threshold);
        for (const auto& [scope, position] : positions)
            if (answers[position] != Disclosure::Shown)
                decisions.insert_or_assign(scope, answers[position]);
        return decisions;
    }

private:
    using Positions = std::map<Scope, std::size_t>;

    [[nodiscard]] static std::vector<PupilSum>
    sums(const Positions& positions, const SchoolDistricts& districts)
    {
        std::vector<PupilSum> sums;
        const auto add = [&](const Scope& total, auto isPart) {
            const auto found = positions.find(total);
            if (found == positions.end())
                return;
            PupilSum sum{.total = found->second, .parts = {}};
            for (const auto& [scope, position] : positions)
                if (isPart(scope))
                    sum.parts.push_back(position);
            if (!sum.parts.empty())
                sums.push_back(std::move(sum));
        };
        const auto isOf = [](ScopeKind kind) {
            return [kind](const Scope& scope) {
                return scope.kind() == kind;
            };
        };
        add(Scope(), isOf(ScopeKind::District));
        add(Scope(), isOf(ScopeKind::School));
        for (const auto& [scope, position] : positions) {
            const Scope& whole = scope; // clang 14 lets no lambda take a binding in
            if (scope.kind() == ScopeKind::Group)
                add(Scope(), [&](const Scope& part) { return part == whole; });
            if (scope.kind() == ScopeKind::District)
                add(scope, [&](const Scope& part) { return liesIn(part, whole, districts); });
        }
        return sums;
    }

    [[nodiscard]] static bool
    liesIn(const Scope& school, const Scope& district, const SchoolDistricts& districts)
    {
        if (school.kind() != ScopeKind::School)
            return false;
        const auto found = districts.find(Urn::parse(school.name()));
        return found != districts.end() && found->second == district.name();
    }

    const Indicator& m_indicator;
    int m_threshold;
    std::map<Scope, FigureAboutPupils> m_figures;
    std::set<Scope> m_unknown;
};

void suppress(PlanRecord& record, const WithheldFigure& figure)
{
    for (auto& outturn : record.outturns) {
        if (outturn.indicator != figure.indicator || outturn.year != figure.year ||
            outturn.scope != figure.scope)
            continue;
        outturn.value = Suppressed{};
        outturn.cohort.reset();
        outturn.comment.clear();
    }
    std::erase_if(record.judgements, [&](const Judgement& judgement) {
        return judgement.indicator == figure.indicator && judgement.year == figure.year &&
            judgement.scope == figure.scope;
    });
}

} // namespace

PublicRecord forThePublic(const PlanRecord& record, int threshold, const SchoolDistricts& districts)
{
    PublicRecord result{.record = record, .withheld = {}};
    for (const auto& indicator : record.plan.indicators) {
        if (!isAboutPupils(indicator.unit))
            continue;
        std::map<AcademicYear, YearOfFigures> years;
        for (const auto& outturn : record.outturns)
            if (outturn.indicator == indicator.code)
                years.try_emplace(outturn.year, indicator, threshold).first->second.add(outturn);
        for (const auto& [year, figures] : years)
            for (const auto& [scope, why] : figures.withheld(districts))
                result.withheld.push_back({indicator.code, year, scope, why});
    }
    for (const auto& figure : result.withheld)
        suppress(result.record, figure);
    return result;
}

} // namespace outturn
