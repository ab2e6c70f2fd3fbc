#include <cli/choice.h>
#include <cli/school_files.h>
#include <domain/error.h>

#include <array>
#include <functional>
#include <map>

namespace outturn::cli {

namespace {

/// What one of the entering subcommands is told, by the name of the option.
using Words = std::map<std::string, std::string, std::less<>>;

std::optional<Date> dayIn(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(Date::parse(text));
}

/// Enters what @p make gives of the school and the day, and says it.
void enter(
    const SchoolOptions& options,
    const Session& session,
    const std::function<LogEntry(Urn, const Date&)>& make)
{
    SchoolFiles files(options, store::Access::ReadWrite, session);
    const School school = files.school(options.school);
    const LogEntry entry = make(school.urn, files.day());
    const auto& scheme = files.record().plan.categories;
    requireSound(entry, scheme, files.log(), session.today);
    const auto stored = store::SchoolLogStore(files.plan()).enter(std::array{entry});
    session.print(
        "Entered for " + school.name + " on " + dateOf(entry).label() + " as " +
        referenceOf(stored.front()) + ": " + textOf(entry, scheme));
}

class EntryCommand
{
public:
    EntryCommand(
        CLI::App& school,
        const SharedSchoolOptions& options,
        const std::string& name,
        const std::string& description)
        : m_command(school.add_subcommand(name, description))
        , m_words(std::make_shared<Words>())
    {
        m_command->add_option("--school", options->school, "Its number (URN)")->required();
        m_command->add_option("--on", options->on, "The day it is of: 2013-10-04 (today)");
    }

    EntryCommand& word(const std::string& name, const std::string& description, bool isRequired)
    {
        CLI::Option* option = m_command->add_option("--" + name, (*m_words)[name], description);
        if (isRequired)
            option->required();
        return *this;
    }

    template <class Make>
    void makes(const SharedSchoolOptions& options, const Session& session, Make make)
    {
        m_command->callback([options, words = m_words, &session, make] {
            enter(*options, session, [&](Urn school, const Date& day) {
                return make(*words, school, day);
            });
        });
    }

private:
    CLI::App* m_command;
    std::shared_ptr<Words> m_words;
};

void addWithdraw(CLI::App& school, const SharedSchoolOptions& options, const Session& session)
{
    auto reference = std::make_shared<std::string>();
    CLI::App* command = school.add_subcommand("withdraw", "Take an entry back; it stays on record");
    command->add_option("--entry", *reference, "Its reference, such as visit:3")->required();
    command->callback([options, reference, &session] {
        SchoolFiles files(*options, store::Access::ReadWrite, session);
        for (const store::StoredLogEntry& entry : files.entries()) {
            if (referenceOf(entry) != *reference || entry.isWithdrawn)
                continue;
            store::SchoolLogStore(files.plan()).setWithdrawn(std::array{entry}, true);
            session.print("Withdrawn: " + *reference);
            return;
        }
        throw Error(
            ErrorKind::Input,
            "there is no entry '" + *reference + "' that counts; show names them");
    });
}

void addCategorise(CLI::App& school, const SharedSchoolOptions& options, const Session& session)
{
    EntryCommand(school, options, "categorise", "Put a school into a category of the plan's scheme")
        .word("category", "Its code in the scheme", true)
        .word("reason", "Why", true)
        .word("agreed-by", "Who settled it", true)
        .word("next-review", "The day it is looked at again", false)
        .makes(options, session, [](const Words& words, Urn urn, const Date& day) -> LogEntry {
            return CategoryDecision{
                urn,
                day,
                CategoryCode(words.at("category")),
                words.at("reason"),
                words.at("agreed-by"),
                dayIn(words.at("next-review"))};
        });
}

void addVisit(CLI::App& school, const SharedSchoolOptions& options, const Session& session)
{
    EntryCommand(school, options, "visit", "Note a visit that an adviser has made")
        .word("adviser", "Who made it", true)
        .word("days", "Days it took: 0.5", true)
        .word("note", "What was seen and said", false)
        .makes(options, session, [](const Words& words, Urn urn, const Date& day) -> LogEntry {
            return SchoolVisit{
                urn, day, words.at("adviser"), Decimal::parse(words.at("days")), words.at("note")};
        });
}

void addMeeting(CLI::App& school, const SharedSchoolOptions& options, const Session& session)
{
    EntryCommand(school, options, "meeting", "Note a progress meeting with a school")
        .word("held-by", "Who held it", true)
        .word("notes", "What was said", false)
        .word("agreed", "The outcomes to be reached", false)
        .word("impact", "Of what the last one agreed: " + listOfCodes<MeetingImpact>(), false)
        .word("impact-reason", "What shows it", false)
        .makes(options, session, [](const Words& words, Urn urn, const Date& day) -> LogEntry {
            std::optional<MeetingImpact> impact;
            if (!words.at("impact").empty())
                impact = choice<MeetingImpact>("--impact", words.at("impact"));
            return ProgressMeeting{
                urn,
                day,
                words.at("held-by"),
                words.at("notes"),
                words.at("agreed"),
                impact,
                words.at("impact-reason")};
        });
}

void addEvent(CLI::App& school, const SharedSchoolOptions& options, const Session& session)
{
    EntryCommand(school, options, "event", "Note a step of intervention")
        .word("step", listOfCodes<InterventionStep>(), true)
        .word("note", "More about it", false)
        .makes(options, session, [](const Words& words, Urn urn, const Date& day) -> LogEntry {
            return InterventionEvent{
                urn, day, choice<InterventionStep>("--step", words.at("step")), words.at("note")};
        });
}

void addAllocate(CLI::App& school, const SharedSchoolOptions& options, const Session& session)
{
    EntryCommand(school, options, "allocate", "Name a school's adviser for an academic year")
        .word("adviser", "Who it is", true)
        .word("days", "Days set aside", true)
        .word("year", "Academic year: 2014 is 2013/14", true)
        .makes(options, session, [](const Words& words, Urn urn, const Date&) -> LogEntry {
            return AdviserAllocation{
                urn,
                AcademicYear::parse(words.at("year")),
                words.at("adviser"),
                Decimal::parse(words.at("days"))};
        });
}

void addJoin(CLI::App& school, const SharedSchoolOptions& options, const Session& session)
{
    EntryCommand(school, options, "join", "Put a school into a collaboration of schools")
        .word("collaboration", "Its name", true)
        .word("until", "Its last day as a member", false)
        .makes(options, session, [](const Words& words, Urn urn, const Date& day) -> LogEntry {
            return CollaborationMembership{
                urn, words.at("collaboration"), day, dayIn(words.at("until"))};
        });
}

} // namespace

void addSchoolEntries(CLI::App& school, const SharedSchoolOptions& options, const Session& session)
{
    addCategorise(school, options, session);
    addVisit(school, options, session);
    addMeeting(school, options, session);
    addEvent(school, options, session);
    addAllocate(school, options, session);
    addJoin(school, options, session);
    addWithdraw(school, options, session);
}

} // namespace outturn::cli
