#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>

namespace outturn::report::parts {

namespace {

/// The duty that a paper serves: the annual report the one that falls due once a year, the two
/// reviews of a plan year the one that does twice.
const ReportingDuty* dutyOf(const Plan& plan, ReportKind kind)
{
    const std::size_t timesAYear = kind == ReportKind::AnnualReport ? 1 : 2;
    const auto found = std::ranges::find(
        plan.reporting, timesAYear, [](const ReportingDuty& duty) { return duty.months.size(); });
    return found == plan.reporting.end() ? nullptr : &*found;
}

/// The body that is reported to twice a year, else the one that the next report is due to; the one
/// that had the latest paper where there is no calendar.
std::string toWhom(const ReportRequest& request)
{
    if (!request.front.to.empty())
        return request.front.to;
    const auto& plan = request.record.plan;
    // What does not go to members goes to whoever answers for the plan.
    const bool isForMembers = request.form.kind == ReportKind::CabinetCommittee ||
        request.form.kind == ReportKind::AnnualReport;
    if (!isForMembers && plan.identity.director)
        return postAtDate(request, *plan.identity.director);
    if (const auto* duty = dutyOf(plan, request.form.kind); duty && !duty->audience.empty())
        return duty->audience;
    if (const auto next = nextReportDue(plan, request.date))
        return findDuty(plan, next->duty)->audience;
    for (const auto& duty : plan.reporting)
        if (!duty.audience.empty())
            return duty.audience;
    if (!plan.papers.empty() && !plan.papers.back().body.empty())
        return plan.papers.back().body;
    return plan.identity.council.empty() ? "Members" : "Members of " + plan.identity.council;
}

/// The posts that the plan's latest paper came from.
std::string fromLatestPaper(const ReportRequest& request)
{
    const auto& papers = request.record.plan.papers;
    std::string from;
    if (!papers.empty())
        for (const auto& post : papers.back().from)
            from += (from.empty() ? "" : "\n") + postAtDate(request, post);
    return from;
}

/// The officer whose paper it is, in the posts held.
std::string byOfficer(const ReportRequest& request)
{
    auto by = officerName(request);
    for (const auto* post : officerPosts(request))
        by += "\n" + post->title;
    return by;
}

/// The cabinet member and the corporate director; the plan's director where neither is named.
std::string byWhom(const ReportRequest& request)
{
    if (!request.front.from.empty())
        return request.front.from;
    if (request.officer)
        return byOfficer(request);
    const auto& identity = request.record.plan.identity;
    std::string from;
    for (const auto& post : {identity.portfolioHolder, identity.corporateDirector})
        if (post)
            from += (from.empty() ? "" : "\n") + postAtDate(request, *post);
    if (from.empty() && identity.director)
        from = postAtDate(request, *identity.director);
    if (from.empty())
        from = fromLatestPaper(request);
    return from.empty() ? "Not stated in the plan" : from;
}

/// The papers on the plan that were taken to a body by the report's day.
std::string pastPathway(const ReportRequest& request)
{
    if (!request.front.pastPathway.empty())
        return request.front.pastPathway;
    std::string pathway;
    for (const auto& paper : request.record.plan.papers)
        if (paper.date && *paper.date < request.date && !paper.body.empty())
            pathway += (pathway.empty() ? "" : "\n") + paper.body + ", " + paper.date->label() +
                (paper.title.empty() ? "" : ": " + paper.title);
    return pathway.empty() ? "No earlier paper is recorded" : pathway;
}

std::string futurePathway(const ReportRequest& request)
{
    if (!request.front.futurePathway.empty())
        return request.front.futurePathway;
    const auto& plan = request.record.plan;
    const auto next = nextReportDue(plan, request.date);
    if (!next)
        return "No further paper is planned";
    const auto* duty = findDuty(plan, next->duty);
    return duty->audience + ", " + dueText(*next) + ": " + duty->report;
}

} // namespace

void addParticular(const std::string& term, const std::string& text, Blocks& blocks)
{
    if (blocks.empty() || !std::holds_alternative<Particulars>(blocks.back()))
        blocks.emplace_back(Particulars{});
    std::get<Particulars>(blocks.back()).rows.emplace_back(term, text);
}

void addParticulars(const ReportRequest& request, Blocks& blocks)
{
    addParticular("To", toWhom(request), blocks);
    addParticular("By", byWhom(request), blocks);
    addParticular("Date", request.date.label(), blocks);
    addParticular("Subject", subjectOf(request), blocks);
    addParticular(
        "Classification",
        classificationOf(request.record.plan, request.form, request.front),
        blocks);
}

void addPathway(const ReportRequest& request, Blocks& blocks)
{
    addParticular("Past pathway", pastPathway(request), blocks);
    addParticular("Future pathway", futurePathway(request), blocks);
    const auto& division = request.front.electoralDivision.empty()
        ? request.form.electoralDivision
        : request.front.electoralDivision;
    if (!division.empty())
        addParticular("Electoral division", division, blocks);
}

} // namespace outturn::report::parts
