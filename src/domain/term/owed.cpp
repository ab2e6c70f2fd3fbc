#include <domain/period/months.h>
#include <domain/rating/scorecard.h>
#include <domain/term/asked_figure.h>
#include <domain/term/owed.h>
#include <domain/term/term_days.h>

#include <algorithm>
#include <optional>
#include <set>

namespace outturn {
namespace {

bool isAmong(const std::vector<PostCode>& posts, const std::optional<PostCode>& post)
{
    return post && std::ranges::find(posts, *post) != posts.end();
}

/// True when the holder of @p posts leads @p action, and it has begun and is not complete.
bool isUnderWay(
    const Action& action, const Plan& plan, const std::vector<PostCode>& posts, Date day)
{
    const Due due = dueOf(action, day);
    return due != Due::Complete && due != Due::Ahead &&
        isAmong(posts, action.lead ? action.lead : plan.identity.director);
}

/// One officer's view of the plan on a day.
class Desk
{
public:
    Desk(const RecordView& record, const OfficerCode& officer, AcademicYear year, Date day)
        : m_record(record)
        , m_year(year)
        , m_day(day)
        , m_posts(postsHeldBy(record.plan, officer, day))
    {
    }

    [[nodiscard]] std::vector<std::pair<IndicatorCode, EntryRound>> rounds() const
    {
        std::vector<std::pair<IndicatorCode, EntryRound>> rounds;
        for (const Indicator& indicator : m_record.plan.indicators)
            if (isMine(accountablePost(m_record.plan, indicator)))
                for (const Scope& scope : scopesOf(indicator))
                    if (const auto round = latestOut(indicator, scope))
                        rounds.emplace_back(indicator.code, *round);
        return rounds;
    }

    [[nodiscard]] OwedWork owed() const
    {
        OwedWork work;
        for (const Indicator& indicator : m_record.plan.indicators)
            if (isMine(accountablePost(m_record.plan, indicator)))
                addFigures(work, indicator);
        for (const Action& action : m_record.plan.actions)
            if (isUnderWay(action, m_record.plan, m_posts, m_day))
                addUpdate(work, action);
        for (const Milestone& milestone : m_record.plan.milestones)
            addMilestone(work, milestone);
        return work;
    }

private:
    [[nodiscard]] bool isMine(const std::optional<PostCode>& post) const
    {
        return isAmong(m_posts, post);
    }

    /// Whom figures of @p indicator are about.
    [[nodiscard]] std::vector<Scope> scopesOf(const Indicator& indicator) const
    {
        std::set<Scope> districts;
        if (indicator.targetsFor == TargetsFor::EveryDistrict)
            for (const Outturn* outturn : m_record.about(indicator.code, ScopeKind::District))
                districts.insert(outturn->scope);
        if (districts.empty())
            return {Scope()};
        return {districts.begin(), districts.end()};
    }

    /// The round of the latest figure that is out; nothing when none is.
    [[nodiscard]] std::optional<EntryRound>
    latestOut(const Indicator& indicator, const Scope& scope) const
    {
        for (const Term term : {Term::Summer, Term::Spring, Term::Autumn})
            for (const Stage stage : {Stage::Validated, Stage::Provisional}) {
                const EntryRound round{m_year, term, stage, scope};
                if (figureAsked(m_record, indicator, round, m_day).asked == Asked::Due)
                    return round;
            }
        return std::nullopt;
    }

    /// True when the file has a figure of @p round, or one that makes it needless.
    [[nodiscard]] bool isIn(const Indicator& indicator, const EntryRound& round) const
    {
        const auto figures = m_record.about(indicator.code, round.scope);
        return std::ranges::any_of(figures, [&](const Outturn* outturn) {
            return outturn->year == round.year && outturn->stage >= round.stage &&
                outturn->term.value_or(Term::Summer) >= round.term;
        });
    }

    void addFigures(OwedWork& work, const Indicator& indicator) const
    {
        for (const Scope& scope : scopesOf(indicator)) {
            const auto round = latestOut(indicator, scope);
            if (round && !isIn(indicator, *round))
                work.figures.push_back(
                    {indicator.code,
                     *round,
                     FigureOwed::Value,
                     figureAsked(m_record, indicator, *round, m_day).sentence});
            else
                addComment(work, indicator, scope);
        }
    }

    void addComment(OwedWork& work, const Indicator& indicator, const Scope& scope) const
    {
        const Outturn* outturn = m_record.effective(indicator.code, scope, m_year);
        if (outturn == nullptr)
            return;
        const Rating rating = assessIndicator(m_record, indicator, {m_year, scope, m_day}).rating;
        if (needsComment(rating.status, outturn->comment))
            work.figures.push_back(
                {indicator.code, roundOf(*outturn), FigureOwed::Comment, rating.reason});
    }

    void addUpdate(OwedWork& work, const Action& action) const
    {
        const Due due = dueOf(action, m_day);
        const Date termBegan = firstDayOfTerm(m_day);
        const ProgressNote* last = nullptr;
        for (const ProgressNote& note : action.notes)
            if (last == nullptr || note.date >= last->date)
                last = &note;
        if (last != nullptr && last->date >= termBegan)
            return;
        const std::string ends =
            (due == Due::Passed ? "It was to end in " : "It ends in ") + action.end.label() + "; ";
        work.updates.push_back(
            {action.code,
             due,
             ends +
                 (last == nullptr ? "nothing has been noted yet."
                                  : "the last note is of " + last->date.label() + ".")});
    }

    /// The academic year whose results are known when the milestone falls due.
    [[nodiscard]] static int judgedOn(Month due)
    {
        return due.month() >= september ? due.year() : due.year() - 1;
    }

    void addMilestone(OwedWork& work, const Milestone& milestone) const
    {
        const Due due = dueOf(milestone, m_day);
        if (!milestone.due || due == Due::Ahead || judgedOn(*milestone.due) != m_year.endYear())
            return;
        const std::string when = milestone.due->label() + ": ";
        if (!milestone.indicator) {
            if (due == Due::Soon && isMine(m_record.plan.identity.director))
                work.milestones.push_back(
                    {milestone.priority, milestone.letter, due, when + milestone.text});
            return;
        }
        const Indicator* indicator = findIndicator(m_record.plan, *milestone.indicator);
        if (indicator == nullptr || !isMine(accountablePost(m_record.plan, *indicator)))
            return;
        const Rating rating = assessIndicator(m_record, *indicator, {m_year, {}, m_day}).rating;
        if (rating.status != RagStatus::Green)
            work.milestones.push_back(
                {milestone.priority, milestone.letter, due, when + rating.reason});
    }

    RecordView m_record;
    AcademicYear m_year;
    Date m_day;
    std::vector<PostCode> m_posts;
};

} // namespace

bool needsComment(RagStatus status, std::string_view comment)
{
    constexpr std::string_view blanks = " \t\r\n";
    return status == RagStatus::Red && comment.find_first_not_of(blanks) == std::string_view::npos;
}

std::vector<PostCode> postsHeldBy(const Plan& plan, const OfficerCode& officer, Date day)
{
    std::vector<PostCode> posts;
    for (const Post& post : plan.posts)
        if (std::ranges::any_of(post.holders, [&](const Tenure& tenure) {
                return tenure.officer == officer && isHeldOn(tenure, day);
            }))
            posts.push_back(post.code);
    return posts;
}

std::vector<std::pair<IndicatorCode, EntryRound>>
roundsOf(const RecordView& record, const OfficerCode& officer, AcademicYear year, Date day)
{
    return Desk(record, officer, year, day).rounds();
}

std::vector<const Action*> actionsUnderWay(const Plan& plan, const OfficerCode& officer, Date day)
{
    const std::vector<PostCode> posts = postsHeldBy(plan, officer, day);
    std::vector<const Action*> actions;
    for (const Action& action : plan.actions)
        if (isUnderWay(action, plan, posts, day))
            actions.push_back(&action);
    return actions;
}

OwedWork owedBy(const RecordView& record, const OfficerCode& officer, AcademicYear year, Date day)
{
    return Desk(record, officer, year, day).owed();
}

} // namespace outturn
