#include <domain/school/collaboration.h>

#include <algorithm>
#include <map>
#include <set>

namespace outturn {

namespace {

const SchoolResult*
resultIn(const SchoolProfile& school, const MeasureCode& measure, AcademicYear year)
{
    for (const SchoolResult& result : school.results)
        if (result.measure == measure && result.year == year && result.value && result.pupils &&
            *result.pupils > 0)
            return &result;
    return nullptr;
}

bool isGain(Decimal now, Decimal before, Polarity polarity)
{
    return polarity == Polarity::Lower ? now < before : now > before;
}

/// A mean in which each figure counts as often as it has pupils.
class PupilMean
{
public:
    void add(const SchoolResult& result)
    {
        m_sum = m_sum + *result.value * Decimal::whole(*result.pupils);
        m_pupils += *result.pupils;
    }

    /// Rounded once, half away from zero.
    [[nodiscard]] std::optional<Decimal> value(int decimals) const
    {
        if (m_pupils == 0)
            return std::nullopt;
        std::int64_t unit = 1;
        for (int place = decimals; place < Decimal::maxDecimals; ++place)
            unit *= 10;
        const std::int64_t by = m_pupils * unit;
        const std::int64_t sum = m_sum.inMillionths();
        const std::int64_t half = sum < 0 ? -by / 2 : by / 2;
        return Decimal::millionths((sum + half) / by * unit);
    }

private:
    Decimal m_sum;
    std::int64_t m_pupils = 0;
};

std::optional<CollaborationResult>
resultOf(const MeasureVersion& measure, const std::vector<const SchoolProfile*>& schools)
{
    std::optional<AcademicYear> latest;
    for (const SchoolProfile* school : schools)
        if (const SchoolResult* result = school->latestResult(measure.code);
            result != nullptr && (!latest || *latest < result->year))
            latest = result->year;
    if (!latest)
        return std::nullopt;
    CollaborationResult together{measure.code, *latest, {}, {}, 1, 0, 0};
    PupilMean now;
    PupilMean before;
    for (const SchoolProfile* school : schools) {
        const SchoolResult* own = resultIn(*school, measure.code, *latest);
        const SchoolResult* earlier = resultIn(*school, measure.code, latest->previous());
        if (own == nullptr || earlier == nullptr)
            continue;
        together.decimals = std::max({together.decimals, own->decimals, earlier->decimals});
        now.add(*own);
        before.add(*earlier);
        ++together.schools;
        if (isGain(*own->value, *earlier->value, measure.polarity))
            ++together.better;
    }
    if (together.schools == 0)
        return std::nullopt;
    together.now = now.value(together.decimals);
    together.before = before.value(together.decimals);
    return together;
}

} // namespace

std::vector<Collaboration> collaborations(
    const SchoolLog& log,
    const Date& day,
    const std::vector<SchoolProfile>& schools,
    std::span<const MeasureVersion> catalogue)
{
    std::map<std::string, std::set<Urn>> membersOf;
    for (const CollaborationMembership& membership : log.memberships())
        if (membership.from <= day && (!membership.to || day <= *membership.to))
            membersOf[membership.collaboration].insert(membership.school);
    std::vector<Collaboration> result;
    for (const auto& [name, members] : membersOf) {
        Collaboration collaboration{name, {members.begin(), members.end()}, {}};
        std::vector<const SchoolProfile*> profiles;
        for (const SchoolProfile& school : schools)
            if (members.contains(school.school.urn))
                profiles.push_back(&school);
        for (const MeasureVersion& measure : catalogue)
            if (auto together = resultOf(measure, profiles))
                collaboration.results.push_back(std::move(*together));
        result.push_back(std::move(collaboration));
    }
    return result;
}

} // namespace outturn
