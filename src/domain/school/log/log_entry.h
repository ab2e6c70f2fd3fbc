#pragma once

#include <domain/codes.h>
#include <domain/decimal.h>
#include <domain/identifier.h>
#include <domain/period/academic_year.h>
#include <domain/period/calendar.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace outturn {

// What a school improvement team decides about schools and does with them, school by school. An
// entry is never changed: one that was wrong is withdrawn and entered again.

/// The category that a school is in from a day on, under the plan's own scheme.
struct CategoryDecision
{
    Urn school;
    Date date;
    CategoryCode category;
    std::string reason;
    std::string agreedBy;           ///< who settled it
    std::optional<Date> nextReview; ///< when it is looked at again
    friend bool operator==(const CategoryDecision&, const CategoryDecision&) = default;
};

/// The rungs of intervention, the mildest first (Education and Inspections Act 2006, part 4, and
/// what councils do beside it).
enum class InterventionStep
{
    WarningNotice,
    InterimExecutiveBoard,
    LeadershipChange,
    Federation, ///< or amalgamation
    AcademyConversion,
    Closure,
};

template <>
struct EnumCodes<InterventionStep>
{
    static constexpr std::array<std::pair<InterventionStep, std::string_view>, 6> table{
        {{InterventionStep::WarningNotice, "warning-notice"},
         {InterventionStep::InterimExecutiveBoard, "interim-executive-board"},
         {InterventionStep::LeadershipChange, "leadership-change"},
         {InterventionStep::Federation, "federation"},
         {InterventionStep::AcademyConversion, "academy-conversion"},
         {InterventionStep::Closure, "closure"}}};
};

/// "Interim executive board".
[[nodiscard]] std::string_view labelOf(InterventionStep step);

/// A rung of intervention, taken on a day.
struct InterventionEvent
{
    Urn school;
    Date date;
    InterventionStep step = InterventionStep::WarningNotice;
    std::string note;
    friend bool operator==(const InterventionEvent&, const InterventionEvent&) = default;
};

/// A visit that an adviser has made.
struct SchoolVisit
{
    Urn school;
    Date date;
    std::string adviser;
    Decimal days; ///< that it took, preparing and writing it up included
    std::string note;
    friend bool operator==(const SchoolVisit&, const SchoolVisit&) = default;
};

/// What became of the outcomes that were agreed at the meeting before.
enum class MeetingImpact
{
    None,
    Some,
    Met,
};

template <>
struct EnumCodes<MeetingImpact>
{
    static constexpr std::array<std::pair<MeetingImpact, std::string_view>, 3> table{
        {{MeetingImpact::None, "none"},
         {MeetingImpact::Some, "some"},
         {MeetingImpact::Met, "met"}}};
};

/// "No impact yet", "Some impact", "Outcomes met".
[[nodiscard]] std::string_view labelOf(MeetingImpact impact);

/// A progress meeting with a priority school.
struct ProgressMeeting
{
    Urn school;
    Date date;
    std::string heldBy;
    std::string notes;
    std::string agreed;                  ///< the outcomes to be reached, one to a line
    std::optional<MeetingImpact> impact; ///< of what the meeting before agreed
    std::string impactReason;            ///< what shows it
    friend bool operator==(const ProgressMeeting&, const ProgressMeeting&) = default;
};

/// The adviser of a school for an academic year, with the days that are set aside for it. Of
/// several the one entered last counts.
struct AdviserAllocation
{
    Urn school;
    AcademicYear year;
    std::string adviser;
    Decimal days;
    friend bool operator==(const AdviserAllocation&, const AdviserAllocation&) = default;
};

/// A school's time in a collaboration of schools; both ends are inclusive.
struct CollaborationMembership
{
    Urn school;
    std::string collaboration;
    Date from;
    std::optional<Date> to; ///< a member still when empty
    friend bool
    operator==(const CollaborationMembership&, const CollaborationMembership&) = default;
};

using LogEntry = std::variant<
    CategoryDecision,
    InterventionEvent,
    SchoolVisit,
    ProgressMeeting,
    AdviserAllocation,
    CollaborationMembership>;

/// What kind of entry one is, in the order of LogEntry.
enum class LogEntryKind
{
    Category,
    Event,
    Visit,
    Meeting,
    Allocation,
    Collaboration,
};

template <>
struct EnumCodes<LogEntryKind>
{
    static constexpr std::array<std::pair<LogEntryKind, std::string_view>, 6> table{
        {{LogEntryKind::Category, "category"},
         {LogEntryKind::Event, "event"},
         {LogEntryKind::Visit, "visit"},
         {LogEntryKind::Meeting, "meeting"},
         {LogEntryKind::Allocation, "allocation"},
         {LogEntryKind::Collaboration, "collaboration"}}};
};

[[nodiscard]] LogEntryKind kindOf(const LogEntry& entry);
/// "Progress meeting".
[[nodiscard]] std::string_view labelOf(LogEntryKind kind);
[[nodiscard]] Urn schoolOf(const LogEntry& entry);
/// The day it is of; of an allocation the first of September that its year begins with.
[[nodiscard]] Date dateOf(const LogEntry& entry);

} // namespace outturn
