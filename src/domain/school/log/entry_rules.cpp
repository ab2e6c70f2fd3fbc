#include <domain/error.h>
#include <domain/letters.h>
#include <domain/period/days.h>
#include <domain/school/log/school_log.h>

#include <algorithm>

namespace outturn {

namespace {

constexpr std::size_t maxName = 80;
constexpr std::size_t maxText = 4000;
constexpr std::int64_t mostDaysOfVisit = 20;
constexpr std::int64_t mostDaysOfYear = 260;
constexpr int dayDecimals = 2;

[[noreturn]] void refuseEntry(const std::string& message)
{
    throw Error(ErrorKind::Input, message);
}

bool hasControls(const std::string& text, bool linesAllowed)
{
    return std::ranges::any_of(text, [linesAllowed](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0x7f || (byte < 0x20 && !(linesAllowed && c == '\n'));
    });
}

void requireName(const std::string& name, const std::string& what)
{
    if (isBlank(name) || name.size() > maxName || hasControls(name, false))
        refuseEntry(what + " needs a name of 1 to 80 characters");
}

void requireText(const std::string& text, const std::string& what)
{
    if (text.size() > maxText || hasControls(text, true))
        refuseEntry(what + " is longer than 4,000 characters or has characters that do not print");
}

void requireDays(Decimal days, std::int64_t most, const std::string& what)
{
    if (days <= Decimal() || days > Decimal::whole(most) || days.decimalsNeeded() > dayDecimals)
        refuseEntry(
            what + " of " + days.text() + " days makes no sense; expected more than 0 and up to " +
            std::to_string(most) + ", such as 0.5");
}

void requirePast(const Date& day, const Date& today, const std::string& what)
{
    if (day > today)
        refuseEntry(
            what + " on " + day.label() + " lies ahead; expected a day up to " + today.label());
}

std::string listOf(const CategoryScheme& scheme)
{
    std::string codes;
    for (const SchoolCategory& category : scheme.categories)
        codes += (codes.empty() ? "" : ", ") + category.code.text();
    return codes;
}

struct Soundness
{
    const std::optional<CategoryScheme>& scheme;
    const SchoolLog& log;
    const Date& today;

    void operator()(const CategoryDecision& decision) const
    {
        if (!scheme || scheme->categories.empty())
            refuseEntry("the plan has no scheme of school categories; add one in the plan editor");
        if (findCategory(*scheme, decision.category) == nullptr)
            refuseEntry(
                "the plan's scheme has no category '" + decision.category.text() +
                "'; expected one of " + listOf(*scheme));
        requirePast(decision.date, today, "a category that was agreed");
        if (isBlank(decision.reason))
            refuseEntry("a category needs its reason");
        requireText(decision.reason, "the reason");
        requireName(decision.agreedBy, "whoever agreed the category");
        if (decision.nextReview && *decision.nextReview <= decision.date)
            refuseEntry(
                "the next review on " + decision.nextReview->label() +
                " is not after the decision; expected a day after " + decision.date.label());
    }

    void operator()(const InterventionEvent& event) const { requireText(event.note, "the note"); }

    void operator()(const SchoolVisit& visit) const
    {
        requirePast(visit.date, today, "a visit that was made");
        requireName(visit.adviser, "an adviser");
        requireDays(visit.days, mostDaysOfVisit, "a visit");
        requireText(visit.note, "the note");
    }

    void operator()(const ProgressMeeting& meeting) const
    {
        requirePast(meeting.date, today, "a meeting that was held");
        requireName(meeting.heldBy, "whoever held the meeting");
        requireText(meeting.notes, "the notes");
        requireText(meeting.agreed, "what was agreed");
        requireText(meeting.impactReason, "what shows the impact");
        if (isBlank(meeting.notes) && isBlank(meeting.agreed))
            refuseEntry("a meeting needs notes or an agreed outcome");
        if (!meeting.impact) {
            if (!meeting.impactReason.empty())
                refuseEntry("say what the impact was, not only what shows it");
            return;
        }
        const ProgressMeeting* before =
            log.lastMeetingBy(meeting.school, daysAfter(meeting.date, -1));
        if (before == nullptr || before->agreed.empty())
            refuseEntry(
                "no outcome was agreed at a meeting before " + meeting.date.label() +
                ", so there is no impact to judge yet");
    }

    void operator()(const AdviserAllocation& allocation) const
    {
        requireName(allocation.adviser, "an adviser");
        requireDays(allocation.days, mostDaysOfYear, "an allocation");
    }

    void operator()(const CollaborationMembership& membership) const
    {
        requireName(membership.collaboration, "a collaboration");
        if (membership.to && *membership.to < membership.from)
            refuseEntry(
                "the membership ends on " + membership.to->label() + ", before it begins on " +
                membership.from.label());
    }
};

} // namespace

void requireSound(
    const LogEntry& entry,
    const std::optional<CategoryScheme>& scheme,
    const SchoolLog& log,
    const Date& today)
{
    std::visit(Soundness{scheme, log, today}, entry);
}

} // namespace outturn
