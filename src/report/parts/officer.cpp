#include <domain/measure/figure.h>
#include <domain/plan/progress.h>
#include <report/parts/figure_table.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>
#include <set>

namespace outturn::report::parts {

namespace {

/// The posts that the officer holds at the report's date, by code.
std::set<PostCode> postsHeld(const ReportRequest& request)
{
    std::set<PostCode> codes;
    for (const auto* post : officerPosts(request))
        codes.insert(post->code);
    return codes;
}

/// What the officer does in an action; empty where nothing.
std::string partIn(const Action& action, const std::set<PostCode>& posts)
{
    if (action.lead && posts.contains(*action.lead))
        return "Leads";
    for (const auto& [phase, post] : action.contributors)
        if (posts.contains(post))
            return phase.empty() ? "Contributes" : "Contributes, " + phase;
    return {};
}

} // namespace

Results ownIndicators(const ReportRequest& request)
{
    const auto posts = postsHeld(request);
    Results results;
    for (const auto& result : request.scorecard.indicators) {
        const auto post = accountablePost(request.record.plan, result.indicator);
        if (post && posts.contains(*post) && !result.indicator.activity)
            results.push_back(&result);
    }
    return results;
}

void addOfficerIndicators(const ReportRequest& request, Blocks& blocks)
{
    const auto results = ownIndicators(request);
    if (results.empty()) {
        blocks.emplace_back(
            numbered(officerName(request) + " answers for no indicator of the plan."));
        return;
    }
    StatusCounts counts;
    for (const auto* result : results)
        counts.add(result->rating.status);
    blocks.emplace_back(numbered(standingText(counts) + "."));
    blocks.emplace_back(figureTable(request, results, "Own indicators"));
    for (const auto* result : results)
        if (result->rating.status == RagStatus::Red || result->rating.status == RagStatus::Amber)
            addCommentary(request, *result, 2, blocks);
}

void addOfficerActions(const ReportRequest& request, Blocks& blocks)
{
    const auto posts = postsHeld(request);
    Table table{
        .caption = "Actions that " + officerName(request) + " leads or contributes to",
        .columns =
            {{"Action", Alignment::Left, 64},
             {"Part", Alignment::Left, 26},
             {"Months", Alignment::Left, 32},
             {"Status", Alignment::Left, 24},
             {"Latest note", Alignment::Left, 54}},
        .rows = {}};
    for (const auto& action : request.record.plan.actions) {
        const auto part = partIn(action, posts);
        if (part.empty())
            continue;
        const auto* note = latestNote(action, request.date);
        table.rows.push_back(
            {{action.code.text() + ". " + action.title, {}},
             {part, {}},
             {action.start.label() + " to\n" + action.end.label(), {}},
             {capitalised(wordsOf(toCode(action.status))), {}},
             {note == nullptr ? "No note has been entered."
                              : sentence(note->text) + "\n" + note->date.label(),
              {}}});
    }
    if (table.rows.empty())
        blocks.emplace_back(numbered(
            officerName(request) + " leads no action of the plan and contributes to none."));
    else
        blocks.emplace_back(std::move(table));
}

void addOfficerSchools(const ReportRequest& request, Blocks& blocks)
{
    const auto year = request.scorecard.point.year;
    Table table{
        .caption = "Figures of schools for " + year.label() + " under own indicators",
        .columns =
            {{"School", Alignment::Left, 30},
             {"Indicator", Alignment::Left, 80},
             {"Outturn", Alignment::Right, 30},
             {"RAG", Alignment::Left, 30},
             {"Comment", Alignment::Left, 50}},
        .rows = {}};
    for (const auto* result : ownIndicators(request)) {
        std::set<Scope> schools;
        for (const auto& outturn : request.record.outturns)
            if (outturn.indicator == result->indicator.code && outturn.year == year &&
                outturn.scope.kind() == ScopeKind::School)
                schools.insert(outturn.scope);
        for (const auto& school : schools) {
            const auto own = assessIndicator(
                request.record,
                result->indicator,
                {.year = year, .scope = school, .asAt = request.scorecard.point.asAt});
            table.rows.push_back(
                {{school.name(), {}},
                 {nameAndCode(result->indicator), {}},
                 {own.rating.outturn ? numberText(*own.rating.outturn, result->indicator.decimals)
                                     : "withheld",
                  {}},
                 {.text = {}, .rag = own.rating.status},
                 {own.outturn && !own.outturn->comment.empty() ? sentence(own.outturn->comment)
                                                               : "none",
                  {}}});
        }
    }
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
}

} // namespace outturn::report::parts
