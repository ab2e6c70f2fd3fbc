// What keeps a thing of a plan under its code: what is recorded beside the plan.
#include <domain/check/subject.h>
#include <domain/plan/editing.h>

namespace outturn {
namespace {

std::string counted(std::size_t count, const std::string& one)
{
    return std::to_string(count) + " " + one + (count == 1 ? "" : "s");
}

/// What is recorded under a thing, in words.
class Recorded
{
public:
    explicit Recorded(const PlanRecord& record)
        : m_record(record)
    {
    }

    void accepted(const std::string& subject, const std::string& about = {})
    {
        add(std::ranges::count(m_record.acceptances, subject, &Acceptance::subject),
            "accepted finding",
            about);
    }

    template <class T>
    void figures(const std::vector<T>& figures, const IndicatorCode& code, const std::string& word)
    {
        add(std::ranges::count(figures, code, &T::indicator), word);
    }

    [[nodiscard]] std::optional<std::string> sentence(const std::string& subject) const
    {
        if (m_held.empty())
            return std::nullopt;
        return subject + " has " + check::enumeration(m_held) +
            " recorded under it, so it keeps its code and stays in the plan";
    }

private:
    void add(std::ptrdiff_t count, const std::string& word, const std::string& about = {})
    {
        if (count > 0)
            m_held.push_back(
                counted(static_cast<std::size_t>(count), word) +
                (about.empty() ? "" : " about " + about));
    }

    const PlanRecord& m_record;
    std::vector<std::string> m_held;
};

std::optional<std::string> fixedByAcceptances(const PlanRecord& record, const std::string& subject)
{
    Recorded recorded(record);
    recorded.accepted(subject);
    return recorded.sentence(subject);
}

} // namespace

std::optional<std::string> whyFixed(const PlanRecord& record, const OfficerCode& code)
{
    return fixedByAcceptances(record, "officer " + code.text());
}

std::optional<std::string> whyFixed(const PlanRecord& record, const PostCode& code)
{
    return fixedByAcceptances(record, "post " + code.text());
}

std::optional<std::string> whyFixed(const PlanRecord& record, const ActionCode& code)
{
    return fixedByAcceptances(record, "action " + code.text());
}

std::optional<std::string> whyFixed(const PlanRecord& record, const DutyCode& code)
{
    return fixedByAcceptances(record, "reporting duty " + code.text());
}

std::optional<std::string> whyFixed(const PlanRecord& record, const WorkAreaCode& code)
{
    return fixedByAcceptances(record, "work area " + code.text());
}

std::optional<std::string> whyFixed(const PlanRecord& record, const PriorityNumber& code)
{
    // Its milestones are known by its code too.
    const std::string subject = "priority " + std::to_string(code.value());
    Recorded recorded(record);
    recorded.accepted(subject);
    for (const Milestone* milestone : milestonesOf(record.plan, code))
        recorded.accepted(check::subjectOf(*milestone), check::subjectOf(*milestone));
    return recorded.sentence(subject);
}

std::optional<std::string> whyFixed(const PlanRecord& record, const IndicatorCode& code)
{
    Recorded recorded(record);
    recorded.figures(record.outturns, code, "outturn");
    recorded.figures(record.benchmarks, code, "benchmark");
    recorded.figures(record.judgements, code, "judgement");
    recorded.accepted(code.text());
    return recorded.sentence("indicator " + code.text());
}

std::optional<std::string> whyFixed(const PlanRecord& record, const RiskCode& code)
{
    const bool isNamed = std::ranges::any_of(
        record.acceptances, [&](const Acceptance& acceptance) { return acceptance.risk == code; });
    if (!isNamed)
        return std::nullopt;
    return "risk " + code.text() +
        " is named where a finding was accepted, so it keeps its code and stays in the plan";
}

} // namespace outturn
