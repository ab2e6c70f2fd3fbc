#include <domain/error.h>
#include <store/reviews/frozen_rows.h>
#include <store/reviews/review_rows.h>

#include <array>

namespace outturn::store {

namespace {

constexpr std::string_view ratingTable = "review_rating";
constexpr std::string_view subjectTable = "review_subject";
constexpr std::string_view restatementTable = "review_restatement";
constexpr std::string_view recordTable = "review_record";
constexpr std::string_view signOffTable = "review_sign_off";

std::vector<Row> rowsOf(const Reading& reading, std::string_view table, const ReviewCode& code)
{
    std::vector<Row> rows = reading.rows(table);
    std::erase_if(rows, [&](const Row& row) { return row.get<ReviewCode>("review") != code; });
    return rows;
}

void writeRating(Edit& edit, const ReviewCode& review, int position, const RatedIndicator& rated)
{
    edit.insert(
        ratingTable,
        {{"review", review},
         {"position", position},
         {"indicator", rated.code},
         {"priority", rated.priority},
         {"name", rated.name},
         {"unit", rated.unit},
         {"polarity", rated.polarity},
         {"decimals", rated.decimals},
         {"is_activity", rated.isActivity},
         {"year", rated.year},
         {"status", rated.status},
         {"reason", rated.reason},
         {"has_figure", rated.hasFigure},
         {"outturn", rated.outturn},
         {"stage", rated.stage},
         {"term", rated.term},
         {"measure", rated.measure},
         {"figure_of", rated.figureOf},
         {"remark", rated.comment},
         {"source", rated.source},
         {"target", rated.target},
         {"target_terms", rated.targetTerms},
         {"minimum", rated.minimum},
         {"benchmark", rated.benchmark},
         {"variance", rated.variance},
         {"travel", rated.travel},
         {"year_before", rated.yearBefore},
         {"policy", rated.policy}});
}

RatedIndicator toRating(const Row& row)
{
    return {
        .code = row.get<IndicatorCode>("indicator"),
        .priority = row.get<PriorityNumber>("priority"),
        .name = row.text("name"),
        .unit = row.get<Unit>("unit"),
        .polarity = row.get<Polarity>("polarity"),
        .decimals = row.get<int>("decimals"),
        .isActivity = row.get<bool>("is_activity"),
        .year = row.get<AcademicYear>("year"),
        .status = row.get<RagStatus>("status"),
        .reason = row.text("reason"),
        .hasFigure = row.get<bool>("has_figure"),
        .outturn = row.find<Decimal>("outturn"),
        .stage = row.find<Stage>("stage"),
        .term = row.find<Term>("term"),
        .measure = row.find<MeasureCode>("measure"),
        .figureOf = row.get<Scope>("figure_of"),
        .comment = row.text("remark"),
        .source = row.text("source"),
        .target = row.find<Decimal>("target"),
        .targetTerms = row.text("target_terms"),
        .minimum = row.find<Decimal>("minimum"),
        .benchmark = row.find<Decimal>("benchmark"),
        .variance = row.find<Decimal>("variance"),
        .travel = row.get<Travel>("travel"),
        .yearBefore = row.find<Decimal>("year_before"),
        .policy = row.text("policy")};
}

void writeSubject(Edit& edit, const ReviewCode& review, int position, const ReviewedSubject& each)
{
    const auto& [request, commentary] = each;
    edit.insert(
        subjectTable,
        {{"review", review},
         {"position", position},
         {"subject_kind", subjectKind(request.subject)},
         {"subject", subjectCode(request.subject)},
         {"name", request.name},
         {"post", request.post},
         {"accountable", request.accountable},
         {"status", request.status},
         {"reason", request.reason},
         {"what_happened", commentary.whatHappened},
         {"why", commentary.why},
         {"being_done", commentary.whatIsBeingDone},
         {"by_when", commentary.byWhen}});
}

ReviewedSubject toSubject(const Row& row)
{
    return {
        .request =
            {.subject = subjectOf(row),
             .name = row.text("name"),
             .post = row.find<PostCode>("post"),
             .accountable = row.text("accountable"),
             .status = row.find<RagStatus>("status"),
             .reason = row.text("reason")},
        .commentary = commentaryOf(row)};
}

void writeRestatement(Edit& edit, const ReviewCode& review, int position, const Restatement& each)
{
    edit.insert(
        restatementTable,
        {{"review", review},
         {"position", position},
         {"indicator", each.indicator},
         {"year", each.year},
         {"scope", each.scope},
         {"kind", each.kind},
         {"value_before", each.before},
         {"value_now", each.now},
         {"sentence", each.sentence}});
}

Restatement toRestatement(const Row& row)
{
    return {
        .indicator = row.get<IndicatorCode>("indicator"),
        .year = row.get<AcademicYear>("year"),
        .scope = row.get<Scope>("scope"),
        .kind = row.get<RestatementKind>("kind"),
        .before = row.find<Decimal>("value_before"),
        .now = row.find<Decimal>("value_now"),
        .sentence = row.text("sentence")};
}

std::vector<RatedIndicator> readRatings(const Reading& reading, const ReviewCode& code)
{
    std::vector<RatedIndicator> ratings;
    for (const Row& row : rowsOf(reading, ratingTable, code))
        ratings.push_back(toRating(row));
    return ratings;
}

} // namespace

std::int64_t
writeFrozen(Edit& edit, const ReviewContent& content, const std::string& recordDocument)
{
    const ReviewCode& code = content.review.code;
    int position = 0;
    for (const RatedIndicator& each : content.ratings)
        writeRating(edit, code, ++position, each);
    position = 0;
    for (const ReviewedSubject& each : content.subjects)
        writeSubject(edit, code, ++position, each);
    position = 0;
    for (const Restatement& each : content.restatements)
        writeRestatement(edit, code, ++position, each);
    return edit.insert(recordTable, {{"review", code}, {"document", recordDocument}});
}

Digest digestOf(const Reading& reading, const Frozen& frozen)
{
    const Review& review = frozen.review;
    CanonicalText text;
    text.text(review.code.text())
        .text(toCode(review.kind))
        .integer(review.year.endYear())
        .text(review.scope.text())
        .text(review.date.text())
        .text(frozen.follows ? frozen.follows->text() : std::string())
        .integer(frozen.planRevision)
        .text(frozen.auditHead);
    constexpr std::array tables{ratingTable, subjectTable, restatementTable, recordTable};
    for (const std::string_view table : tables)
        for (const Row& row : rowsOf(reading, table, review.code))
            text.text(row.digest().hex());
    return text.digest();
}

void writeSignOff(
    Edit& edit, const Frozen& frozen, std::int64_t record, const Author& author, const Digest& own)
{
    edit.insert(
        signOffTable,
        {{"review", frozen.review.code},
         {"follows", frozen.follows},
         {"record", record},
         {"signed_by", author.user},
         {"signed_at", edit.now()},
         {"plan_revision", frozen.planRevision},
         {"audit_head", frozen.auditHead},
         {"content", own.hex()}});
}

std::optional<Row> findSignOffRow(const Reading& reading, const ReviewCode& code)
{
    std::vector<Row> rows = rowsOf(reading, signOffTable, code);
    if (rows.empty())
        return std::nullopt;
    return std::move(rows.front());
}

SignedReview readFrozen(const Reading& reading, const ReviewCode& code)
{
    const std::vector<StoredReview> reviews = readReviews(reading);
    const StoredReview& stored = require(reviews, code);
    const std::optional<Row> signOff = findSignOffRow(reading, code);
    if (!stored.signOff || !signOff)
        throw Error(
            ErrorKind::Input,
            "the review '" + code.text() + "' is not signed off; it still changes with the plan");
    SignedReview review{.content = {.review = stored.review}, .signOff = *stored.signOff};
    ReviewContent& content = review.content;
    content.ratings = readRatings(reading, code);
    for (const Row& row : rowsOf(reading, subjectTable, code))
        content.subjects.push_back(toSubject(row));
    for (const Row& row : rowsOf(reading, restatementTable, code))
        content.restatements.push_back(toRestatement(row));
    if (const auto follows = signOff->find<ReviewCode>("follows")) {
        content.follows = require(reviews, *follows).review;
        content.changes = changesBetween(readRatings(reading, *follows), content.ratings);
    }
    return review;
}

} // namespace outturn::store
