#pragma once

#include <domain/plan/school_category.h>
#include <domain/school/log/log_entry.h>

#include <span>
#include <string>
#include <vector>

namespace outturn {

/// Every school's entries in order of their days, of one day in order of entry. Holds what counts:
/// no entry that was withdrawn.
class SchoolLog
{
public:
    SchoolLog() = default;
    /// @p entries in order of entry.
    explicit SchoolLog(std::span<const LogEntry> entries);

    [[nodiscard]] const std::vector<CategoryDecision>& categories() const { return m_categories; }

    [[nodiscard]] const std::vector<InterventionEvent>& events() const { return m_events; }

    [[nodiscard]] const std::vector<SchoolVisit>& visits() const { return m_visits; }

    [[nodiscard]] const std::vector<ProgressMeeting>& meetings() const { return m_meetings; }

    /// In order of entry.
    [[nodiscard]] const std::vector<AdviserAllocation>& allocations() const
    {
        return m_allocations;
    }

    [[nodiscard]] const std::vector<CollaborationMembership>& memberships() const
    {
        return m_memberships;
    }

    /// The category that @p school is in on @p day; nullptr when none was decided by then.
    [[nodiscard]] const CategoryDecision* categoryOn(Urn school, const Date& day) const;

    /// The last progress meeting with @p school up to @p day and on it; nullptr without one.
    [[nodiscard]] const ProgressMeeting* lastMeetingBy(Urn school, const Date& day) const;

    /// The adviser of @p school in @p year; nullptr when nobody was named.
    [[nodiscard]] const AdviserAllocation* adviserIn(Urn school, AcademicYear year) const;

    /// The schools that any entry is about, by number.
    [[nodiscard]] std::vector<Urn> schools() const;

private:
    std::vector<CategoryDecision> m_categories;
    std::vector<InterventionEvent> m_events;
    std::vector<SchoolVisit> m_visits;
    std::vector<ProgressMeeting> m_meetings;
    std::vector<AdviserAllocation> m_allocations;
    std::vector<CollaborationMembership> m_memberships;
};

/// Refuses an entry that makes no sense, with Error{Input} and what was expected: words that are
/// missing or too long, a day after @p today, a category that @p scheme does not have (or no
/// scheme), a review before the decision, days that are not a working time, an impact without a
/// meeting before it in @p log.
void requireSound(
    const LogEntry& entry,
    const std::optional<CategoryScheme>& scheme,
    const SchoolLog& log,
    const Date& today);

/// The category of @p scheme with that code; nullptr when it has none.
[[nodiscard]] const SchoolCategory*
findCategory(const CategoryScheme& scheme, const CategoryCode& code);

/// How many categories of @p scheme ask for more support than @p code: 0 for the heaviest. Nothing
/// when the scheme does not have it.
[[nodiscard]] std::optional<std::size_t>
stepsBelowHeaviest(const CategoryScheme& scheme, const CategoryCode& code);

/// An entry in a line, without its day: "Category 4, Intensive support: ..." . @p scheme names
/// categories where it knows them.
[[nodiscard]] std::string
textOf(const LogEntry& entry, const std::optional<CategoryScheme>& scheme);

} // namespace outturn
