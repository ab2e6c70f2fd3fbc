#include <store/rows/plan_rows.h>
#include <store/rows/text_lists.h>

namespace outturn::store {

namespace {

using PartsOfPaper = std::map<std::int64_t, std::vector<Row>>;

std::int64_t writePaperItself(RowReplacement& rows, const CommitteePaper& paper)
{
    return rows.put(
        "committee_paper",
        {{"title", paper.title},
         {"body", paper.body},
         {"dated", paper.date},
         {"item", paper.item},
         {"report_number", paper.reportNumber},
         {"classification", paper.classification},
         {"contact", paper.contact},
         {"telephone", paper.telephone},
         {"email", paper.email},
         {"purpose", paper.purpose},
         {"summary", paper.summary}});
}

CommitteePaper paperFrom(const Row& row)
{
    return {
        .title = row.text("title"),
        .body = row.text("body"),
        .date = row.find<Date>("dated"),
        .item = row.text("item"),
        .reportNumber = row.text("report_number"),
        .classification = row.text("classification"),
        .from = {},
        .contact = row.text("contact"),
        .telephone = row.text("telephone"),
        .email = row.text("email"),
        .purpose = row.text("purpose"),
        .summary = row.text("summary"),
        .recommendations = {},
        .decision = {},
        .backgroundDocuments = {}};
}

void writeDecision(RowReplacement& rows, std::int64_t paper, const DecisionRecord& decision)
{
    rows.put(
        "paper_decision",
        {{"paper", paper},
         {"number", decision.number},
         {"content", decision.text},
         {"reasons", decision.reasons},
         {"decided_by", decision.decidedBy},
         {"decided_on", decision.date}});
}

DecisionRecord decisionFrom(const Row& row)
{
    return {
        .number = row.text("number"),
        .text = row.text("content"),
        .reasons = row.text("reasons"),
        .decidedBy = row.text("decided_by"),
        .date = row.find<Date>("decided_on")};
}

void writePaper(RowReplacement& rows, const CommitteePaper& paper)
{
    const std::int64_t id = writePaperItself(rows, paper);
    for (const PostCode& post : paper.from)
        rows.put("paper_post", {{"paper", id}, {"post", post}});
    for (const Recommendation& recommendation : paper.recommendations) {
        const std::int64_t recommendationId =
            rows.put("paper_recommendation", {{"paper", id}, {"content", recommendation.text}});
        putTexts(
            rows,
            "paper_recommendation_point",
            "recommendation",
            recommendationId,
            recommendation.points);
    }
    if (paper.decision)
        writeDecision(rows, id, *paper.decision);
    putTexts(rows, "paper_background", "paper", id, paper.backgroundDocuments);
}

} // namespace

void writePapers(RowReplacement& rows, const Plan& plan)
{
    for (const CommitteePaper& paper : plan.papers)
        writePaper(rows, paper);
}

void readPapers(const Reading& reading, Plan& plan)
{
    const auto byPaper = [&reading](std::string_view table) -> PartsOfPaper {
        return groupedBy<std::int64_t>("paper", reading.rows(table));
    };
    const PartsOfPaper posts = byPaper("paper_post");
    const PartsOfPaper recommendations = byPaper("paper_recommendation");
    const PartsOfPaper decisions = byPaper("paper_decision");
    const PartsOfPaper background = byPaper("paper_background");
    const auto points =
        groupedBy<std::int64_t>("recommendation", reading.rows("paper_recommendation_point"));
    for (const Row& row : reading.rows("committee_paper")) {
        CommitteePaper paper = paperFrom(row);
        paper.from = referencesOf<PostCode>(posts, row.id(), "post");
        for (const Row& recommendation : rowsOf(recommendations, row.id()))
            paper.recommendations.push_back(
                {recommendation.text("content"), textsOf(points, recommendation.id())});
        for (const Row& decision : rowsOf(decisions, row.id()))
            paper.decision = decisionFrom(decision);
        paper.backgroundDocuments = textsOf(background, row.id());
        plan.papers.push_back(std::move(paper));
    }
}

} // namespace outturn::store
