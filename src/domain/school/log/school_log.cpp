#include <domain/error.h>
#include <domain/school/log/school_log.h>

#include <algorithm>

namespace outturn {

namespace {

/// The last of @p entries, which are in order of their days, that is about @p school and not after
/// @p day.
template <class Entry>
const Entry* lastBy(const std::vector<Entry>& entries, Urn school, const Date& day)
{
    const Entry* last = nullptr;
    for (const Entry& entry : entries)
        if (entry.school == school && entry.date <= day)
            last = &entry;
    return last;
}

std::string daysText(Decimal days)
{
    return days.text() + (days == Decimal::whole(1) ? " day" : " days");
}

std::string after(std::string_view mark, const std::string& text)
{
    return text.empty() ? std::string() : std::string(mark) + text;
}

/// A sentence that more follows on.
std::string withoutStop(const std::string& sentence)
{
    return sentence.ends_with('.') ? sentence.substr(0, sentence.size() - 1) : sentence;
}

struct Wording
{
    const std::optional<CategoryScheme>& scheme;

    std::string operator()(const CategoryDecision& decision) const
    {
        const SchoolCategory* category =
            scheme ? findCategory(*scheme, decision.category) : nullptr;
        std::string text = decision.category.text();
        if (category != nullptr && category->name != text)
            text += ", " + category->name;
        text += ": " + withoutStop(decision.reason) + after("; agreed by ", decision.agreedBy);
        if (decision.nextReview)
            text += "; next review " + decision.nextReview->label();
        return text;
    }

    std::string operator()(const InterventionEvent& event) const
    {
        return std::string(labelOf(event.step)) + after(": ", event.note);
    }

    std::string operator()(const SchoolVisit& visit) const
    {
        return visit.adviser + ", " + daysText(visit.days) + after(": ", visit.note);
    }

    std::string operator()(const ProgressMeeting& meeting) const
    {
        const bool isLast = !meeting.impact && meeting.agreed.empty();
        std::string text =
            meeting.heldBy + after(": ", isLast ? meeting.notes : withoutStop(meeting.notes));
        if (meeting.impact)
            text += "; " + std::string(labelOf(*meeting.impact)) +
                after(" (", withoutStop(meeting.impactReason)) +
                (meeting.impactReason.empty() ? "" : ")");
        return text + after("; agreed: ", meeting.agreed);
    }

    std::string operator()(const AdviserAllocation& allocation) const
    {
        return allocation.adviser + ", " + daysText(allocation.days) + " in " +
            allocation.year.label();
    }

    std::string operator()(const CollaborationMembership& membership) const
    {
        return membership.collaboration +
            (membership.to ? ", to " + membership.to->label() : std::string());
    }
};

} // namespace

SchoolLog::SchoolLog(std::span<const LogEntry> entries)
{
    for (const LogEntry& entry : entries) {
        std::visit(
            [this](const auto& each) {
                using Entry = std::remove_cvref_t<decltype(each)>;
                if constexpr (std::is_same_v<Entry, CategoryDecision>)
                    m_categories.push_back(each);
                else if constexpr (std::is_same_v<Entry, InterventionEvent>)
                    m_events.push_back(each);
                else if constexpr (std::is_same_v<Entry, SchoolVisit>)
                    m_visits.push_back(each);
                else if constexpr (std::is_same_v<Entry, ProgressMeeting>)
                    m_meetings.push_back(each);
                else if constexpr (std::is_same_v<Entry, AdviserAllocation>)
                    m_allocations.push_back(each);
                else
                    m_memberships.push_back(each);
            },
            entry);
    }
    std::ranges::stable_sort(m_categories, {}, &CategoryDecision::date);
    std::ranges::stable_sort(m_events, {}, &InterventionEvent::date);
    std::ranges::stable_sort(m_visits, {}, &SchoolVisit::date);
    std::ranges::stable_sort(m_meetings, {}, &ProgressMeeting::date);
    std::ranges::stable_sort(m_memberships, {}, &CollaborationMembership::from);
}

const CategoryDecision* SchoolLog::categoryOn(Urn school, const Date& day) const
{
    return lastBy(m_categories, school, day);
}

const ProgressMeeting* SchoolLog::lastMeetingBy(Urn school, const Date& day) const
{
    return lastBy(m_meetings, school, day);
}

const AdviserAllocation* SchoolLog::adviserIn(Urn school, AcademicYear year) const
{
    const AdviserAllocation* last = nullptr;
    for (const AdviserAllocation& allocation : m_allocations)
        if (allocation.school == school && allocation.year == year)
            last = &allocation;
    return last;
}

std::vector<Urn> SchoolLog::schools() const
{
    std::vector<Urn> schools;
    const auto add = [&schools](const auto& entries) {
        for (const auto& entry : entries)
            schools.push_back(entry.school);
    };
    add(m_categories);
    add(m_events);
    add(m_visits);
    add(m_meetings);
    add(m_allocations);
    add(m_memberships);
    std::ranges::sort(schools);
    schools.erase(std::unique(schools.begin(), schools.end()), schools.end());
    return schools;
}

const SchoolCategory* findCategory(const CategoryScheme& scheme, const CategoryCode& code)
{
    const auto found = std::ranges::find(scheme.categories, code, &SchoolCategory::code);
    return found == scheme.categories.end() ? nullptr : &*found;
}

std::optional<std::size_t>
stepsBelowHeaviest(const CategoryScheme& scheme, const CategoryCode& code)
{
    const SchoolCategory* category = findCategory(scheme, code);
    if (category == nullptr)
        return std::nullopt;
    return static_cast<std::size_t>(&scheme.categories.back() - category);
}

std::string textOf(const LogEntry& entry, const std::optional<CategoryScheme>& scheme)
{
    return std::visit(Wording{scheme}, entry);
}

} // namespace outturn
