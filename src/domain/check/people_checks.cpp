#include <domain/check/rules.h>
#include <domain/check/subject.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace outturn::check {

namespace {

/// Every post that the plan gives something to do: lead, contribute, answer for, manage.
std::set<PostCode> postsWithDuties(const Plan& plan)
{
    std::set<PostCode> posts;
    const auto add = [&posts](const std::optional<PostCode>& post) {
        if (post)
            posts.insert(*post);
    };
    add(plan.identity.portfolioHolder);
    add(plan.identity.corporateDirector);
    add(plan.identity.director);
    for (const Action& action : plan.actions) {
        add(action.lead);
        for (const Contribution& contribution : action.contributors)
            posts.insert(contribution.post);
    }
    for (const Indicator& indicator : plan.indicators)
        add(indicator.lead);
    for (const FinanceLine& line : plan.finance)
        add(line.manager);
    for (const ReportingDuty& duty : plan.reporting)
        add(duty.by);
    for (const CommitteePaper& paper : plan.papers)
        posts.insert(paper.from.begin(), paper.from.end());
    for (const EqualityAssessment& assessment : plan.equality)
        for (const EqualityAction& action : assessment.actions)
            add(action.lead);
    for (const WorkArea& area : plan.workAreas)
        add(area.lead);
    return posts;
}

bool holdsPost(const Officer& officer, const Post& post)
{
    return std::ranges::any_of(
        post.holders, [&](const Tenure& tenure) { return tenure.officer == officer.code; });
}

Date firstDay(PlanYear year)
{
    return {year.startYear(), 4, 1};
}

Date lastDay(PlanYear year)
{
    return {year.startYear() + 1, 3, 31};
}

bool fallsInto(const Tenure& tenure, PlanYear year)
{
    const bool isBefore = tenure.to && *tenure.to < firstDay(year);
    const bool isAfter = tenure.from && *tenure.from > lastDay(year);
    return !isBefore && !isAfter;
}

Finding endsBeforeItStarts(
    std::string subject, const std::string& what, const std::string& start, const std::string& end)
{
    return {
        Severity::Fault,
        "dates-end-before-they-start",
        std::move(subject),
        what + " runs from " + start + " to " + end + ": it ends before it starts.",
        {}};
}

template <class Moment>
bool isBefore(const Moment& one, const Moment& other)
{
    return one < other;
}

/// An open end is before nothing.
template <class Moment>
bool isBefore(const std::optional<Moment>& one, const std::optional<Moment>& other)
{
    return one && other && *one < *other;
}

template <class Moment>
std::string labelOf(const Moment& moment)
{
    return moment.label();
}

template <class Moment>
std::string labelOf(const std::optional<Moment>& moment)
{
    return moment->label();
}

} // namespace

void officerWithoutActions(const PlanRecord& record, Findings& findings)
{
    const Plan& plan = record.plan;
    const std::set<PostCode> posts = postsWithDuties(plan);
    for (const Officer& officer : plan.officers) {
        bool holdsAny = false;
        bool hasDuties = false;
        for (const Post& post : plan.posts) {
            if (!holdsPost(officer, post))
                continue;
            holdsAny = true;
            hasDuties = hasDuties || posts.contains(post.code);
        }
        if (!hasDuties)
            findings.push_back(
                {Severity::Warning,
                 "officer-without-actions",
                 subjectOf(officer),
                 officer.name +
                     (holdsAny ? " holds a post to which the plan gives nothing to do."
                               : " holds no post in the plan."),
                 {}});
    }
}

void actionWithoutLead(const PlanRecord& record, Findings& findings)
{
    const auto& actions = record.plan.actions;
    const auto isLed = [](const Action& action) {
        return action.lead.has_value();
    };
    if (actions.size() > 1 && std::ranges::none_of(actions, isLed)) {
        findings.push_back(
            {Severity::Warning,
             "action-without-lead",
             planSubject(),
             "No post leads any of the plan's " + std::to_string(actions.size()) + " actions.",
             {}});
        return;
    }
    for (const Action& action : actions)
        if (!isLed(action))
            findings.push_back(
                {Severity::Warning,
                 "action-without-lead",
                 subjectOf(action),
                 "No post leads action " + action.code.text() + ", \"" + action.title + "\".",
                 {}});
}

void postWithoutHolder(const PlanRecord& record, Findings& findings)
{
    const PlanYear year = record.plan.identity.planYear;
    for (const Post& post : record.plan.posts)
        if (!post.isOrganisation && std::ranges::none_of(post.holders, [&](const Tenure& tenure) {
                return fallsInto(tenure, year);
            }))
            findings.push_back(
                {Severity::Warning,
                 "post-without-holder",
                 subjectOf(post),
                 "Nobody holds the post of " + post.title + " in " + year.label() + ".",
                 {}});
}

void datesEndBeforeTheyStart(const PlanRecord& record, Findings& findings)
{
    const Plan& plan = record.plan;
    const auto check =
        [&](const std::string& subject, const std::string& name, const auto& from, const auto& to) {
            if (isBefore(to, from))
                findings.push_back(endsBeforeItStarts(subject, name, labelOf(from), labelOf(to)));
        };
    for (const Post& post : plan.posts)
        for (const Tenure& tenure : post.holders)
            check(
                subjectOf(post),
                tenure.officer.text() + " as " + post.title,
                tenure.from,
                tenure.to);
    for (const Action& action : plan.actions)
        check(subjectOf(action), "Action " + action.code.text(), action.start, action.end);
    for (const WorkArea& area : plan.workAreas)
        check(subjectOf(area), "The work area \"" + area.title + "\"", area.from, area.to);
    for (std::size_t i = 0; i < plan.consultations.size(); ++i)
        check(
            consultationSubject(i),
            "The consultation",
            plan.consultations[i].from,
            plan.consultations[i].to);
    for (std::size_t i = 0; i < plan.staffing.size(); ++i)
        check(staffingSubject(i), "The staffing line", plan.staffing[i].from, plan.staffing[i].to);
    for (const MeasureVersion& measure : record.measures)
        check(
            subjectOf(measure),
            "Measure " + measure.code.text(),
            std::optional(measure.validFrom),
            measure.validTo);
}

void milestoneWithoutTextOrDate(const PlanRecord& record, Findings& findings)
{
    for (const Milestone& milestone : record.plan.milestones) {
        std::vector<std::string> missing;
        if (milestone.text.empty())
            missing.emplace_back("no text");
        if (!milestone.due)
            missing.emplace_back("no due month");
        if (!missing.empty())
            findings.push_back(
                {Severity::Warning,
                 "milestone-without-text-or-date",
                 subjectOf(milestone),
                 "Milestone " + milestone.letter + " of priority " +
                     std::to_string(milestone.priority.value()) + " has " + enumeration(missing) +
                     ".",
                 {}});
    }
}

} // namespace outturn::check
