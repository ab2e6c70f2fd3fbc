#include <domain/period/days.h>
#include <domain/school/log/log_entry.h>

namespace outturn {

namespace {

template <class Entry>
Date dayOf(const Entry& entry)
{
    return entry.date;
}

Date dayOf(const AdviserAllocation& allocation)
{
    return firstDayOf(allocation.year);
}

Date dayOf(const CollaborationMembership& membership)
{
    return membership.from;
}

} // namespace

std::string_view labelOf(InterventionStep step)
{
    switch (step) {
    case InterventionStep::WarningNotice:
        return "Warning notice";
    case InterventionStep::InterimExecutiveBoard:
        return "Interim executive board";
    case InterventionStep::LeadershipChange:
        return "Change of leadership";
    case InterventionStep::Federation:
        return "Federation or amalgamation";
    case InterventionStep::AcademyConversion:
        return "Academy conversion";
    case InterventionStep::Closure:
        return "Closure";
    }
    return {};
}

std::string_view labelOf(MeetingImpact impact)
{
    switch (impact) {
    case MeetingImpact::None:
        return "No impact yet";
    case MeetingImpact::Some:
        return "Some impact";
    case MeetingImpact::Met:
        return "Outcomes met";
    }
    return {};
}

LogEntryKind kindOf(const LogEntry& entry)
{
    return static_cast<LogEntryKind>(entry.index());
}

std::string_view labelOf(LogEntryKind kind)
{
    switch (kind) {
    case LogEntryKind::Category:
        return "Category";
    case LogEntryKind::Event:
        return "Intervention";
    case LogEntryKind::Visit:
        return "Visit";
    case LogEntryKind::Meeting:
        return "Progress meeting";
    case LogEntryKind::Allocation:
        return "Adviser";
    case LogEntryKind::Collaboration:
        return "Collaboration";
    }
    return {};
}

Urn schoolOf(const LogEntry& entry)
{
    return std::visit([](const auto& each) { return each.school; }, entry);
}

Date dateOf(const LogEntry& entry)
{
    return std::visit([](const auto& each) { return dayOf(each); }, entry);
}

} // namespace outturn
