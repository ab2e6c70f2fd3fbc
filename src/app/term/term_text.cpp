#include <app/entry/scope_choice.h>
#include <app/term/term_model.h>
#include <app/term/term_text.h>
#include <app/text.h>
#include <domain/measure/figure.h>

#include <algorithm>
#include <array>

namespace outturn::app {

QString termHeading(int column)
{
    const std::array headings{
        TermModel::tr("Owed"),
        TermModel::tr("Code"),
        TermModel::tr("What"),
        TermModel::tr("Last year"),
        TermModel::tr("Target"),
        TermModel::tr("Value or status"),
        TermModel::tr("RAG"),
        TermModel::tr("Comment or note"),
        TermModel::tr("Why")};
    return headings[static_cast<std::size_t>(column)];
}

QString figureName(const Indicator& indicator, const EntryRound& round)
{
    QStringList parts{TermModel::tr("%1 (%2)").arg(
        toQString(std::string_view(indicator.name)),
        toQString(std::string_view(unitHeading(indicator.unit))))};
    if (round.stage == Stage::Provisional)
        parts += TermModel::tr("provisional");
    if (indicator.frequency != Frequency::Annual)
        parts += round.term == Term::Autumn ? TermModel::tr("autumn term")
            : round.term == Term::Spring    ? TermModel::tr("spring term")
                                            : TermModel::tr("summer term");
    if (round.scope != Scope())
        parts += scopeText(round.scope);
    return parts.join(QStringLiteral(", "));
}

QString milestoneName(const Plan& plan, const OwedMilestone& milestone)
{
    for (const Milestone& candidate : plan.milestones)
        if (candidate.priority == milestone.priority && candidate.letter == milestone.letter)
            return toQString(std::string_view(candidate.text));
    return {};
}

QString noteOn(const Action& action, Date day)
{
    QString note;
    for (const ProgressNote& candidate : action.notes)
        if (candidate.date == day && !candidate.text.empty())
            note = toQString(std::string_view(candidate.text));
    return note;
}

QString statusWord(ActionStatus status)
{
    switch (status) {
    case ActionStatus::NotStarted:
        return TermModel::tr("Not started");
    case ActionStatus::OnTrack:
        return TermModel::tr("On track");
    case ActionStatus::AtRisk:
        return TermModel::tr("At risk");
    case ActionStatus::Late:
        return TermModel::tr("Late");
    case ActionStatus::Complete:
        break;
    }
    return TermModel::tr("Complete");
}

QStringList statusWords()
{
    QStringList words;
    for (const auto& [status, code] : EnumCodes<ActionStatus>::table)
        words += statusWord(status);
    return words;
}

std::optional<ActionStatus> statusCalled(const QString& word)
{
    for (const auto& [status, code] : EnumCodes<ActionStatus>::table)
        if (statusWord(status).compare(word, Qt::CaseInsensitive) == 0)
            return status;
    return std::nullopt;
}

QString officerName(const Plan& plan, const OfficerCode& officer)
{
    const auto found = std::ranges::find(plan.officers, officer, &Officer::code);
    return found == plan.officers.end() ? toQString(officer)
                                        : toQString(std::string_view(found->name));
}

} // namespace outturn::app
