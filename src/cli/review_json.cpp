#include <cli/json_text.h>
#include <cli/review_json.h>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace outturn::cli {
namespace {

using nlohmann::ordered_json;

template <class E>
ordered_json codeOf(const std::optional<E>& value)
{
    return value ? ordered_json(toCode(*value)) : ordered_json(nullptr);
}

ordered_json ratingJson(const RatedIndicator& rated)
{
    ordered_json json;
    json["code"] = rated.code.text();
    json["name"] = rated.name;
    json["priority"] = rated.priority.value();
    json["rag"] = toCode(rated.status);
    json["outturn"] = figureJson(rated.outturn, rated.decimals);
    json["stage"] = codeOf(rated.stage);
    json["period"] = rated.year.label();
    json["target"] = figureJson(rated.target, rated.decimals);
    json["minimum"] = figureJson(rated.minimum, rated.decimals);
    json["variance"] = figureJson(rated.variance, rated.decimals);
    json["direction"] = toCode(rated.travel);
    json["reason"] = rated.reason;
    return json;
}

ordered_json subjectJson(const ReviewedSubject& subject)
{
    const auto& [request, commentary] = subject;
    ordered_json json;
    json["subject"] =
        std::holds_alternative<IndicatorCode>(request.subject) ? "indicator" : "action";
    json["code"] = subjectCode(request.subject);
    json["name"] = request.name;
    json["post"] = request.post ? ordered_json(request.post->text()) : ordered_json(nullptr);
    json["accountable"] = request.accountable;
    json["rag"] = codeOf(request.status);
    json["reason"] = request.reason;
    json["whatHappened"] = commentary.whatHappened;
    json["why"] = commentary.why;
    json["whatIsBeingDone"] = commentary.whatIsBeingDone;
    json["byWhen"] =
        commentary.byWhen ? ordered_json(commentary.byWhen->text()) : ordered_json(nullptr);
    json["missing"] = missingParts(commentary);
    return json;
}

ordered_json restatementJson(const Restatement& restatement)
{
    const auto value = [](const std::optional<Decimal>& figure) {
        return figure ? ordered_json(figure->text()) : ordered_json(nullptr);
    };
    return {
        {"indicator", restatement.indicator.text()},
        {"period", restatement.year.label()},
        {"scope", restatement.scope.text()},
        {"kind", toCode(restatement.kind)},
        {"before", value(restatement.before)},
        {"now", value(restatement.now)},
        {"sentence", restatement.sentence}};
}

ordered_json paperJson(const store::IssuedPaper& paper)
{
    return {
        {"kind", paper.kind},
        {"format", paper.format},
        {"size", paper.size},
        {"sha256", paper.sha256},
        {"issuedBy", paper.by},
        {"issuedAt", paper.at}};
}

template <class Values, class ToJson>
ordered_json listJson(const Values& values, const ToJson& toJson)
{
    ordered_json list = ordered_json::array();
    for (const auto& value : values)
        list.push_back(toJson(value));
    return list;
}

ordered_json signOffJson(const std::optional<SignOff>& signOff)
{
    if (!signOff)
        return nullptr;
    return {
        {"by", signOff->by},
        {"at", signOff->at},
        {"planRevision", signOff->planRevision},
        {"auditHead", signOff->auditHead},
        {"digest", signOff->digest}};
}

ordered_json countsJson(const std::vector<RatedIndicator>& ratings)
{
    const StatusCounts counts = countsOf(ratings);
    ordered_json json = ordered_json::object();
    for (const auto& [status, code] : EnumCodes<RagStatus>::table)
        json[std::string(code)] = counts.of(status);
    return json;
}

} // namespace

ordered_json reviewJson(const store::StoredReview& stored)
{
    const Review& review = stored.review;
    ordered_json json;
    json["code"] = review.code.text();
    json["title"] = reviewTitle(review);
    json["kind"] = toCode(review.kind);
    json["year"] = review.year.endYear();
    json["scope"] = review.scope.text();
    json["date"] = review.date.text();
    json["state"] = toCode(review.state);
    json["openedBy"] = stored.openedBy;
    json["openedAt"] = stored.openedAt;
    json["signOff"] = signOffJson(stored.signOff);
    return json;
}

ordered_json contentJson(
    const store::StoredReview& review,
    const ReviewContent& content,
    const std::vector<store::IssuedPaper>& papers)
{
    ordered_json json = reviewJson(review);
    json["counts"] = countsJson(content.ratings);
    json["ratings"] = listJson(content.ratings, ratingJson);
    json["commentary"] = listJson(content.subjects, subjectJson);
    json["unanswered"] = unanswered(content.subjects).size();
    json["follows"] =
        content.follows ? ordered_json(content.follows->code.text()) : ordered_json(nullptr);
    json["changes"] = changesJson(content.changes);
    json["restatements"] = listJson(content.restatements, restatementJson);
    json["papers"] = listJson(papers, paperJson);
    return json;
}

ordered_json changesJson(const std::vector<ReviewChange>& changes)
{
    const auto rating = [](const std::optional<RatedIndicator>& rated) {
        return rated ? ratingJson(*rated) : ordered_json(nullptr);
    };
    const auto causeJson = [](const ChangeCause& cause) {
        return ordered_json{{"kind", toCode(cause.kind)}, {"sentence", cause.sentence}};
    };
    return listJson(changes, [&](const ReviewChange& change) {
        ordered_json json;
        json["code"] = change.code.text();
        json["name"] = change.name;
        json["ratedOtherwise"] = change.isRatedOtherwise();
        json["before"] = rating(change.before);
        json["now"] = rating(change.now);
        json["causes"] = listJson(change.causes, causeJson);
        return json;
    });
}

} // namespace outturn::cli
