#include <domain/error.h>
#include <domain/measure/figure.h>
#include <report/plan/plan_parts.h>
#include <report/review_paper.h>
#include <report/words.h>

#include <algorithm>
#include <iterator>

namespace outturn::report {

namespace {

constexpr auto notAnswered = "Not answered.";

/// The two formal papers there are; others are worded as that at year-end.
Review formalReview(ReviewKind kind)
{
    return kind == ReviewKind::MidYear ? Review::MidYear : Review::YearEnd;
}

std::string partText(const std::string& text)
{
    return text.empty() ? notAnswered : asSentence(capitalised(text));
}

void addSubject(const ReviewedSubject& subject, Blocks& blocks)
{
    const auto& [request, commentary] = subject;
    const std::string standing = request.status ? std::string(ragWord(*request.status)) : "Late";
    blocks.emplace_back(
        Heading{2, standing + ": " + request.name + " (" + subjectCode(request.subject) + ")"});
    blocks.emplace_back(Paragraph{.text = asSentence(request.reason), .lead = "Asked because:"});
    blocks.emplace_back(Paragraph{
        .text = request.accountable.empty() ? "The plan names nobody."
                                            : asSentence(request.accountable),
        .lead = "Accountable:"});
    if (isEmpty(commentary)) {
        blocks.emplace_back(Paragraph{.text = "No commentary was given.", .lead = "Commentary:"});
        return;
    }
    blocks.emplace_back(
        Paragraph{.text = partText(commentary.whatHappened), .lead = "What happened:"});
    blocks.emplace_back(Paragraph{.text = partText(commentary.why), .lead = "Why:"});
    blocks.emplace_back(
        Paragraph{.text = partText(commentary.whatIsBeingDone), .lead = "What is being done:"});
    blocks.emplace_back(Paragraph{
        .text = commentary.byWhen ? commentary.byWhen->label() + "." : notAnswered,
        .lead = "By when:"});
}

void addCommentary(const ReviewContent& content, Blocks& blocks)
{
    blocks.emplace_back(Heading{1, "Commentary of the accountable officers"});
    if (content.subjects.empty()) {
        blocks.emplace_back(
            numbered("No indicator is red or amber and no action is late, so none was asked for."));
        return;
    }
    const int owed = static_cast<int>(unanswered(content.subjects).size());
    const int asked = static_cast<int>(content.subjects.size());
    blocks.emplace_back(numbered(
        "Commentary was asked for on " +
        counted(
            asked,
            "red or amber indicator or late action",
            "red or amber indicators and late actions") +
        "; " +
        (owed == 0 ? "all of it was given."
                   : counted(owed, "answer") + " " + std::string(isOrAre(owed)) +
                 " missing or incomplete.")));
    for (const ReviewedSubject& subject : content.subjects)
        addSubject(subject, blocks);
}

std::string figureIn(const std::optional<RatedIndicator>& rated)
{
    if (!rated || !rated->outturn)
        return "none";
    return figureText(*rated->outturn, rated->unit, rated->decimals);
}

std::optional<RagStatus> statusIn(const std::optional<RatedIndicator>& rated)
{
    return rated ? std::optional(rated->status) : std::nullopt;
}

std::string causesIn(const ReviewChange& change)
{
    std::vector<std::string> sentences;
    for (const ChangeCause& cause : change.causes)
        sentences.push_back(cause.sentence);
    return inLines(sentences);
}

Table changesTable(const ReviewContent& content)
{
    Table table{
        .caption = "What stands otherwise than at the " + reviewTitle(*content.follows),
        .columns =
            {{"Indicator", Alignment::Left, 4},
             {"Then", Alignment::Left, 2},
             {"Now", Alignment::Left, 2},
             {"Why", Alignment::Left, 6}},
        .rows = {}};
    for (const ReviewChange& change : content.changes)
        table.rows.push_back(
            {{change.name + " (" + change.code.text() + ")", std::nullopt},
             {figureIn(change.before), statusIn(change.before)},
             {figureIn(change.now), statusIn(change.now)},
             {causesIn(change), std::nullopt}});
    return table;
}

void addChanges(const ReviewContent& content, Blocks& blocks)
{
    if (!content.follows)
        return;
    const std::string before =
        "the " + reviewTitle(*content.follows) + " of " + content.follows->date.label();
    blocks.emplace_back(Heading{1, "What changed since the review before"});
    const auto otherwise = std::ranges::count_if(
        content.changes, [](const ReviewChange& each) { return each.isRatedOtherwise(); });
    blocks.emplace_back(numbered(
        "Since " + before + ", " +
        (otherwise == 0 ? "no indicator is rated otherwise."
                        : counted(static_cast<int>(otherwise), "indicator") + " " +
                 std::string(isOrAre(static_cast<int>(otherwise))) + " rated otherwise.")));
    if (!content.changes.empty())
        blocks.emplace_back(changesTable(content));
    blocks.emplace_back(Heading{1, "Figures restated"});
    if (content.restatements.empty()) {
        blocks.emplace_back(numbered("No figure that " + before + " stood on is told otherwise."));
        return;
    }
    blocks.emplace_back(numbered(
        counted(static_cast<int>(content.restatements.size()), "figure") + " that " + before +
        " stood on " + std::string(isOrAre(static_cast<int>(content.restatements.size()))) +
        " told otherwise now:"));
    BulletList list;
    for (const Restatement& each : content.restatements)
        list.items.push_back(each.sentence);
    blocks.emplace_back(std::move(list));
}

void addSignOff(const ReviewContent& content, const SignOff* signOff, Blocks& blocks)
{
    blocks.emplace_back(Heading{1, "Sign-off"});
    if (signOff == nullptr) {
        blocks.emplace_back(numbered(
            "This is a draft: the review is not signed off, and its figures may still change."));
        return;
    }
    blocks.emplace_back(numbered(
        "Signed off by " + signOff->by + " at " + signOff->at + " as review " +
        content.review.code.text() + ", on revision " + std::to_string(signOff->planRevision) +
        " of the plan. Later corrections do not change this paper; the next review tells of "
        "them."));
    blocks.emplace_back(Particulars{
        {{"Digest of the review", signOff->digest},
         {"Audit head of its figures", signOff->auditHead}}});
}

} // namespace

Document reviewPaper(const ReviewPaperRequest& request)
{
    const ReviewContent& content = request.content;
    const Scorecard scorecard = assess(request.record, reviewPoint(content.review));
    if (request.signOff != nullptr && !ratesAsFrozen(content, scorecard))
        throw Error(
            ErrorKind::Store,
            "this version of the program rates the frozen plan otherwise than when it was signed "
            "off, so it makes no further paper of it; the papers issued then are as they were",
            "review " + content.review.code.text());
    const std::string title = reviewTitle(content.review);
    const std::string& plan = request.record.plan.identity.title;
    Document document = buildReport(
        {.kind = request.kind,
         .review = formalReview(content.review.kind),
         .record = request.record,
         .scorecard = scorecard,
         .date = content.review.date,
         .front = {.to = {}, .from = {}, .subject = plan + ": " + title},
         .auditHead = request.signOff != nullptr ? request.signOff->auditHead : std::string()});
    document.title = title + ": " + plan;
    if (request.signOff == nullptr)
        document.footer = "Draft | " + document.footer;
    addCommentary(content, document.blocks);
    addChanges(content, document.blocks);
    addSignOff(content, request.signOff, document.blocks);
    return document;
}

std::vector<RenderedPaper> papersAtSignOff(const PlanRecord& record, const SignedReview& review)
{
    constexpr ReportKind kind = ReportKind::CabinetCommittee;
    const Document document = reviewPaper(
        {.kind = kind, .record = record, .content = review.content, .signOff = &review.signOff});
    std::vector<RenderedPaper> papers;
    for (const Format format : {Format::Docx, Format::Html, Format::Markdown})
        papers.push_back(
            {std::string(toCode(kind)), std::string(toCode(format)), render(document, format)});
    return papers;
}

} // namespace outturn::report
