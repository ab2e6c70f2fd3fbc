#include <domain/measure/figure.h>
#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>

namespace outturn::report::parts {

namespace {

bool isOwn(const ReportRequest& request, const CommentaryRequest& asked)
{
    const auto posts = officerPosts(request);
    return std::ranges::any_of(
        posts, [&](const Post* post) { return asked.post && *asked.post == post->code; });
}

/// Whether the paper is about what was asked: its one indicator, its officer's own, its choice.
bool isInPaper(const ReportRequest& request, const CommentaryRequest& asked)
{
    const auto* code = std::get_if<IndicatorCode>(&asked.subject);
    if (code != nullptr && findResult(request.scorecard, *code) == nullptr)
        return false;
    if (isAboutOneIndicator(request.form.kind))
        return code != nullptr && request.indicator == *code;
    return !isOneOfficers(request.form.kind) || isOwn(request, asked);
}

/// Whether another part of the paper gives the commentary beside what it is about.
bool isToldElsewhere(const ReportRequest& request, const CommentarySubject& subject)
{
    const bool isIndicator = std::holds_alternative<IndicatorCode>(subject);
    return std::ranges::any_of(request.form.parts, [&](const TemplatePart& each) {
        switch (each.part) {
        case ReportPart::Priorities:
        case ReportPart::OfficerIndicators:
        case ReportPart::IndicatorDetails:
            return isIndicator;
        case ReportPart::ActionsInFull:
            return !isIndicator;
        default:
            return false;
        }
    });
}

void addSubject(const ReportRequest& request, const ReviewedSubject& subject, Blocks& blocks)
{
    const auto& [asked, commentary] = subject;
    if (const auto* code = std::get_if<IndicatorCode>(&asked.subject)) {
        addCommentary(request, *findResult(request.scorecard, *code), 2, blocks);
        return;
    }
    blocks.emplace_back(
        Heading{2, "Late: " + asked.name + " (action " + subjectCode(asked.subject) + ")"});
    blocks.emplace_back(Paragraph{asSentence(asked.reason)});
    addAnswer(request, commentary, blocks);
    blocks.emplace_back(Paragraph{
        .text =
            asked.accountable.empty() ? "The plan names nobody." : asSentence(asked.accountable),
        .lead = "Accountable:"});
}

/// Outside a review: what was said with the figures that are red or amber.
void addCommentsOnFigures(const ReportRequest& request, Blocks& blocks)
{
    for (const auto& result : request.scorecard.indicators) {
        const auto status = result.rating.status;
        const bool isOff = status == RagStatus::Red || status == RagStatus::Amber;
        if (isOff && !isToldElsewhere(request, result.indicator.code))
            addCommentary(request, result, 2, blocks);
    }
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

/// "the Mid-year review 2013-14 of 20 November 2013".
std::string reviewBefore(const ReviewContent& content)
{
    return "the " + reviewTitle(*content.follows) + " of " + content.follows->date.label();
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

/// What the paper's review says against the one before; nullptr where there is neither.
const ReviewContent* afterAnother(const ReportRequest& request)
{
    return request.of != nullptr && request.of->content.follows ? &request.of->content : nullptr;
}

} // namespace

void addCommentaries(const ReportRequest& request, Blocks& blocks)
{
    if (request.of == nullptr) {
        addCommentsOnFigures(request, blocks);
        return;
    }
    for (const ReviewedSubject& each : request.of->content.subjects)
        if (isInPaper(request, each.request) && !isToldElsewhere(request, each.request.subject))
            addSubject(request, each, blocks);
}

void addReviewChanges(const ReportRequest& request, Blocks& blocks)
{
    const auto* content = afterAnother(request);
    if (content == nullptr)
        return;
    const auto otherwise = static_cast<int>(std::ranges::count_if(
        content->changes, [](const ReviewChange& each) { return each.isRatedOtherwise(); }));
    blocks.emplace_back(numbered(
        "Since " + reviewBefore(*content) + ", " +
        (otherwise == 0 ? "no indicator is rated otherwise."
                        : counted(otherwise, "indicator") + " " + std::string(isOrAre(otherwise)) +
                 " rated otherwise.")));
    if (!content->changes.empty())
        blocks.emplace_back(changesTable(*content));
}

void addRestatements(const ReportRequest& request, Blocks& blocks)
{
    const auto* content = afterAnother(request);
    if (content == nullptr)
        return;
    if (content->restatements.empty()) {
        blocks.emplace_back(
            numbered("No figure that " + reviewBefore(*content) + " stood on is told otherwise."));
        return;
    }
    const auto count = static_cast<int>(content->restatements.size());
    blocks.emplace_back(numbered(
        counted(count, "figure") + " that " + reviewBefore(*content) + " stood on " +
        std::string(isOrAre(count)) + " told otherwise now:"));
    BulletList list;
    for (const Restatement& each : content->restatements)
        list.items.push_back(each.sentence);
    blocks.emplace_back(std::move(list));
}

void addSignOff(const ReportRequest& request, Blocks& blocks)
{
    if (request.of == nullptr)
        return;
    const auto& [content, signOff] = *request.of;
    if (!signOff) {
        blocks.emplace_back(numbered(
            "This is a draft: the review is not signed off, and its figures may still change."));
        return;
    }
    blocks.emplace_back(numbered(
        "Signed off by " + signOff->by + " on " + momentText(signOff->at) + " as review " +
        content.review.code.text() + ", on revision " + std::to_string(signOff->planRevision) +
        " of the plan. Later corrections do not change this paper; the next review tells of "
        "them."));
    blocks.emplace_back(Particulars{
        {{"Digest of the review", signOff->digest},
         {"Audit head of its figures", signOff->auditHead}}});
}

} // namespace outturn::report::parts
