#pragma once

#include <domain/plan/plan.h>

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace outturn::references {

// Every place of a plan that names a thing by its code, once, for whatever is to be done with it:
// renaming, counting, loosening. A Visit has
//   one(where, C&)                   a place that must name something
//   optional(where, optional<C>&)    a place that may
//   among(where, vector<C>&)         a list of names
//   among(where, vector<T>&, C T::*) a list of parts that each name something
// `where` says whose place it is: "action 7", "the plan's director".

/// Gives each thing named in the map its new name, all at once.
template <class C>
class Renaming
{
public:
    explicit Renaming(std::map<C, C> names)
        : m_names(std::move(names))
    {
    }

    void one(const std::string&, C& code) const
    {
        if (const auto name = m_names.find(code); name != m_names.end())
            code = name->second;
    }

    void optional(const std::string& where, std::optional<C>& code) const
    {
        if (code)
            one(where, *code);
    }

    void among(const std::string& where, std::vector<C>& codes) const
    {
        for (C& code : codes)
            one(where, code);
    }

    template <class T>
    void among(const std::string& where, std::vector<T>& parts, C T::*code) const
    {
        for (T& part : parts)
            one(where, part.*code);
    }

private:
    std::map<C, C> m_names;
};

inline std::string nameOf(const Action& action)
{
    return "action " + action.code.text();
}

inline std::string nameOf(const Milestone& milestone)
{
    return "milestone " + std::to_string(milestone.priority.value()) + milestone.letter;
}

inline std::string nameOf(const WorkArea& area)
{
    return "work area " + area.code.text();
}

/// Lets remarks on the source follow priorities, and the milestones under them, to new numbers.
inline void renameSubjects(Plan& plan, const std::map<PriorityNumber, PriorityNumber>& numbers)
{
    std::map<std::string, std::string> subjects;
    for (const auto& [from, to] : numbers)
        subjects.emplace(
            "priority " + std::to_string(from.value()), "priority " + std::to_string(to.value()));
    for (const auto& [from, to] : numbers)
        for (const Milestone& milestone : plan.milestones)
            if (milestone.priority == to) // the milestones have gone before
                subjects.emplace(
                    "milestone " + std::to_string(from.value()) + milestone.letter,
                    nameOf(milestone));
    for (SourceRemark& remark : plan.remarks)
        if (const auto subject = subjects.find(remark.subject); subject != subjects.end())
            remark.subject = subject->second;
}

template <class Visit>
void visitOfficers(Plan& plan, Visit& visit)
{
    for (Post& post : plan.posts)
        visit.among("post " + post.code.text(), post.holders, &Tenure::officer);
}

template <class Visit>
void visitPosts(Plan& plan, Visit& visit)
{
    visit.optional("the plan's portfolio holder", plan.identity.portfolioHolder);
    visit.optional("the plan's corporate director", plan.identity.corporateDirector);
    visit.optional("the plan's director", plan.identity.director);
    for (Action& action : plan.actions) {
        visit.optional(nameOf(action), action.lead);
        visit.among(nameOf(action), action.contributors, &Contribution::post);
    }
    for (Indicator& indicator : plan.indicators)
        visit.optional("indicator " + indicator.code.text(), indicator.lead);
    for (FinanceLine& line : plan.finance)
        visit.optional("finance of " + line.unit, line.manager);
    for (ReportingDuty& duty : plan.reporting)
        visit.optional("reporting duty " + duty.code.text(), duty.by);
    for (CommitteePaper& paper : plan.papers)
        visit.among("paper \"" + paper.title + "\"", paper.from);
    for (EqualityAssessment& assessment : plan.equality)
        for (EqualityAction& action : assessment.actions)
            visit.optional("assessment \"" + assessment.title + "\"", action.lead);
    for (WorkArea& area : plan.workAreas)
        visit.optional(nameOf(area), area.lead);
}

template <class Visit>
void visitPriorities(Plan& plan, Visit& visit)
{
    for (Action& action : plan.actions)
        visit.among(nameOf(action), action.priorities);
    for (Indicator& indicator : plan.indicators)
        visit.one("indicator " + indicator.code.text(), indicator.priority);
    for (Milestone& milestone : plan.milestones)
        visit.one(nameOf(milestone), milestone.priority);
    for (std::size_t i = 0; i < plan.decisions.size(); ++i)
        visit.optional("decision " + std::to_string(i + 1), plan.decisions[i].priority);
    for (Consultation& consultation : plan.consultations)
        visit.among("consultation \"" + consultation.subject + "\"", consultation.priorities);
    for (WorkArea& area : plan.workAreas)
        visit.among(nameOf(area), area.priorities);
}

template <class Visit>
void visitActions(Plan& plan, Visit& visit)
{
    for (SupportRequest& request : plan.support)
        for (SupportImpact& impact : request.impacts)
            visit.among("support from " + request.from, impact.actions);
    for (EqualityAssessment& assessment : plan.equality)
        for (EqualityAction& action : assessment.actions)
            visit.optional("assessment \"" + assessment.title + "\"", action.action);
}

template <class Visit>
void visitIndicators(Plan& plan, Visit& visit)
{
    for (Milestone& milestone : plan.milestones)
        visit.optional(nameOf(milestone), milestone.indicator);
    for (Risk& risk : plan.risks)
        visit.among("risk " + risk.code.text(), risk.indicators);
    for (Indicator& indicator : plan.indicators)
        visit.optional("indicator " + indicator.code.text(), indicator.councilAverage);
    for (WorkArea& area : plan.workAreas)
        visit.among(nameOf(area), area.indicators);
    visit.among(
        "the variances that the source states", plan.statedVariances, &StatedVariance::indicator);
}

template <class Visit>
void visit(Plan& plan, const OfficerCode&, Visit& visit)
{
    visitOfficers(plan, visit);
}

template <class Visit>
void visit(Plan& plan, const PostCode&, Visit& visit)
{
    visitPosts(plan, visit);
}

template <class Visit>
void visit(Plan& plan, const PriorityNumber&, Visit& visit)
{
    visitPriorities(plan, visit);
}

template <class Visit>
void visit(Plan& plan, const ActionCode&, Visit& visit)
{
    visitActions(plan, visit);
}

template <class Visit>
void visit(Plan& plan, const IndicatorCode&, Visit& visit)
{
    visitIndicators(plan, visit);
}

/// Nothing in a plan names these. (Acceptances name risks, and are kept beside the plan.)
template <class C, class Visit>
requires std::same_as<C, RiskCode> || std::same_as<C, DutyCode> || std::same_as<C, WorkAreaCode> ||
    std::same_as<C, CategoryCode>

void visit(Plan&, const C&, Visit&)
{
}

} // namespace outturn::references
