#include <cli/choice.h>
#include <cli/commands.h>
#include <cli/json_text.h>
#include <cli/plan_files.h>
#include <cli/record_form.h>
#include <cli/review_json.h>
#include <cli/review_papers.h>
#include <cli/review_text.h>
#include <domain/error.h>
#include <planfile/front_matter.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <string>

namespace outturn::cli {
namespace {

using nlohmann::ordered_json;
using store::Access;
using store::Reviews;

struct ReviewOptions
{
    std::string file;
    std::string code;
    std::string other; ///< the second of two to compare
    std::string kind;
    std::string year;
    std::string scope = Scope().text();
    std::string date;
    std::string indicator;
    std::string action;
    std::array<std::string, 4> parts;
    std::string front; ///< a file with the author's words
    bool withUnanswered = false;
    bool json = false;
};

constexpr auto presentState = "now";

// --- open, list, take back

Review reviewFrom(
    const ReviewOptions& options,
    const std::vector<store::StoredReview>& held,
    const Session& session)
{
    Review review{
        .code = ReviewCode("new"),
        .kind = choice<ReviewKind>("--kind", options.kind),
        .year = AcademicYear::parse(options.year),
        .scope = Scope::parse(options.scope),
        .date = options.date.empty() ? session.today : Date::parse(options.date)};
    std::vector<ReviewCode> taken;
    taken.reserve(held.size());
    for (const store::StoredReview& each : held)
        taken.push_back(each.review.code);
    review.code = options.code.empty() ? freeReviewCode(review, taken) : ReviewCode(options.code);
    return review;
}

void open(const ReviewOptions& options, const Session& session)
{
    auto plan = openPlan(options.file, Access::ReadWrite, session);
    Reviews reviews(plan);
    const store::StoredReview opened = reviews.open(reviewFrom(options, reviews.all(), session));
    const ReviewContent content = reviews.content(opened.review.code, recordForm());
    if (options.json) {
        session.out << jsonText(contentJson(opened, content, {}));
        return;
    }
    session.print("Opened " + reviewTitle(opened.review) + ".");
    printContent(opened, content, session);
}

void list(const ReviewOptions& options, const Session& session)
{
    auto plan = openPlan(options.file, Access::ReadOnly, session);
    const auto reviews = Reviews(plan).all();
    if (options.json) {
        ordered_json json;
        json["reviews"] = ordered_json::array();
        for (const store::StoredReview& review : reviews)
            json["reviews"].push_back(reviewJson(review));
        session.out << jsonText(json);
        return;
    }
    if (reviews.empty())
        session.print("No review has been opened.");
    for (const store::StoredReview& review : reviews)
        printReview(review, session);
}

void takeBack(const ReviewOptions& options, const Session& session)
{
    auto plan = openPlan(options.file, Access::ReadWrite, session);
    Reviews reviews(plan);
    const store::StoredReview review = reviews.find(ReviewCode(options.code));
    reviews.takeBack(review.review.code, review.revision);
    session.print("Took " + reviewTitle(review.review) + " back.");
}

// --- show, comment, sign off, compare

void show(const ReviewOptions& options, const Session& session)
{
    auto plan = openPlan(options.file, Access::ReadOnly, session);
    const Reviews reviews(plan);
    const ReviewCode code(options.code);
    const store::StoredReview review = reviews.find(code);
    const ReviewContent content = reviews.content(code, recordForm());
    if (options.json)
        session.out << jsonText(contentJson(review, content, reviews.issued(code)));
    else
        printContent(review, content, session);
}

CommentarySubject subjectFrom(const ReviewOptions& options)
{
    if (options.indicator.empty() == options.action.empty())
        throw Error(ErrorKind::Usage, "either --indicator or --action is needed");
    if (!options.indicator.empty())
        return IndicatorCode(options.indicator);
    return ActionCode(options.action);
}

/// What is there, with the parts that were given in their place.
Commentary commentaryFrom(const ReviewOptions& options, Commentary commentary)
{
    const auto& [what, why, doing, by] = options.parts;
    if (!what.empty())
        commentary.whatHappened = what;
    if (!why.empty())
        commentary.why = why;
    if (!doing.empty())
        commentary.whatIsBeingDone = doing;
    if (!by.empty())
        commentary.byWhen = Date::parse(by);
    return commentary;
}

void comment(const ReviewOptions& options, const Session& session)
{
    const CommentarySubject subject = subjectFrom(options);
    if (std::ranges::all_of(options.parts, &std::string::empty))
        throw Error(ErrorKind::Usage, "nothing is said; expected --what, --why, --doing or --by");
    auto plan = openPlan(options.file, Access::ReadWrite, session);
    Reviews reviews(plan);
    const ReviewCode code = reviews.find(ReviewCode(options.code)).review.code;
    const auto written = reviews.commentary(code);
    const auto held = std::ranges::find(written, subject, &store::StoredCommentary::subject);
    const auto stored = reviews.comment(
        code,
        subject,
        held == written.end() ? 0 : held->revision,
        commentaryFrom(options, held == written.end() ? Commentary{} : held->commentary));
    const auto subjects = reviews.content(code, recordForm()).subjects;
    if (std::ranges::none_of(
            subjects, [&](const auto& each) { return each.request.subject == subject; }))
        session.say(
            "the review does not ask about " + subjectText(subject) +
            " as it stands now, so the commentary is kept but not shown");
    const auto missing = missingParts(stored.commentary);
    session.print(
        "Wrote commentary on " + subjectText(subject) +
        (missing.empty() ? "; it is complete."
                         : fmt::format("; still missing: {}.", fmt::join(missing, ", "))));
}

void signOff(const ReviewOptions& options, const Session& session)
{
    const auto front = options.front.empty()
        ? std::nullopt
        : std::optional(planfile::loadFrontMatter(options.front));
    auto plan = openPlan(options.file, Access::ReadWrite, session);
    Reviews reviews(plan);
    const ReviewCode code(options.code);
    const store::StoredReview review = reviews.find(code);
    const auto owed = unanswered(reviews.content(code, recordForm()).subjects);
    if (!review.signOff && !owed.empty() && !options.withUnanswered) {
        for (const ReviewedSubject& each : owed)
            session.say("unanswered: " + subjectText(each.request.subject));
        throw Error(
            ErrorKind::Input,
            fmt::format(
                "{} of the commentary asked for {} unanswered; have it written, or sign off with "
                "--with-unanswered",
                owed.size(),
                owed.size() == 1 ? "is" : "are"),
            "review " + code.text());
    }
    if (!review.signOff)
        tellWhatCannotBeChangedLater(plan, code, front, session);
    const SignedReview signedReview = signReviewOff(plan, code, front.value_or(FrontMatter{}));
    if (options.json)
        session.out << jsonText(
            contentJson(reviews.find(code), signedReview.content, reviews.issued(code)));
    else
        session.print(fmt::format(
            "Signed off {}: digest {}.",
            reviewTitle(signedReview.content.review),
            signedReview.signOff.digest));
}

/// The ratings of a review, or, for "now", the present ones of the year and scope of @p before.
std::vector<RatedIndicator> ratingsOf(
    store::PlanStore& plan, const std::string& text, const Review& before, const Session& session)
{
    if (text != presentState)
        return Reviews(plan).content(ReviewCode(text), recordForm()).ratings;
    const PlanRecord record = plan.load().record;
    return ratedIndicators(
        record.plan,
        assess(record, {.year = before.year, .scope = before.scope, .asAt = session.today}));
}

void compare(const ReviewOptions& options, const Session& session)
{
    auto plan = openPlan(options.file, Access::ReadOnly, session);
    const Reviews reviews(plan);
    const ReviewContent before = reviews.content(ReviewCode(options.code), recordForm());
    if (options.other != presentState)
        (void)reviews.find(ReviewCode(options.other));
    const auto changes =
        changesBetween(before.ratings, ratingsOf(plan, options.other, before.review, session));
    if (options.json) {
        ordered_json json;
        json["before"] = options.code;
        json["now"] = options.other;
        json["changes"] = changesJson(changes);
        session.out << jsonText(json);
        return;
    }
    printChanges(changes, session);
}

// --- the group

using Work = void (*)(const ReviewOptions&, const Session&);

CLI::App* addCommand(
    CLI::App& group,
    const char* name,
    const char* description,
    const std::shared_ptr<ReviewOptions>& options,
    const Session& session,
    Work work)
{
    CLI::App* command = group.add_subcommand(name, description);
    command->callback([options, work, &session] { work(*options, session); });
    return command;
}

void addOpen(CLI::App& group, const std::shared_ptr<ReviewOptions>& options, const Session& session)
{
    CLI::App* command = addCommand(group, "open", "Open a review", options, session, open);
    command->add_option("--kind", options->kind, listOfCodes<ReviewKind>())->required();
    command->add_option("--year", options->year, "Academic year: 2013 is 2012/13")->required();
    command->add_option(
        "--scope",
        options->scope,
        "council (the default), district:NAME, school:URN or group:NAME");
    command->add_option("--date", options->date, "The day it is held on: 2013-11-20; today");
    command->add_option("--code", options->code, "What to call it, where not mid-year-2013-14");
    command->add_flag("--json", options->json, "Print it as JSON");
}

void addComment(
    CLI::App& group, const std::shared_ptr<ReviewOptions>& options, const Session& session)
{
    CLI::App* command = addCommand(
        group, "comment", "Write commentary; parts not given stay", options, session, comment);
    auto& [what, why, doing, by] = options->parts;
    command->add_option("CODE", options->code, "The review")->required();
    command->add_option("--indicator", options->indicator, "The indicator it is about");
    command->add_option("--action", options->action, "The action it is about");
    command->add_option("--what", what, "What happened");
    command->add_option("--why", why, "Why");
    command->add_option("--doing", doing, "What is being done");
    command->add_option("--by", by, "By when: 2014-03-31");
}

} // namespace

void addReviewCommand(CLI::App& app, const Session& session)
{
    auto options = std::make_shared<ReviewOptions>();
    CLI::App* group =
        app.add_subcommand("review", "Open reviews, write their commentary, sign them off");
    group->add_option("FILE", options->file, "The plan file")->required();
    group->require_subcommand(1);
    addOpen(*group, options, session);
    const auto ofOne = [&](const char* name, const char* description, Work work) {
        CLI::App* command = addCommand(*group, name, description, options, session, work);
        command->add_option("CODE", options->code, "The review")->required();
        return command;
    };
    addCommand(*group, "list", "List the reviews", options, session, list)
        ->add_flag("--json", options->json, "Print them as JSON");
    ofOne("show", "Show what a review says and who owes commentary", show)
        ->add_flag("--json", options->json, "Print it as JSON");
    addComment(*group, options, session);
    CLI::App* signing = ofOne("sign-off", "Freeze a review and issue its papers", signOff);
    signing->add_flag(
        "--with-unanswered", options->withUnanswered, "Even where commentary is missing");
    signing->add_option("--front", options->front, "The author's front matter and texts (JSON)");
    signing->add_flag("--json", options->json, "Print it as JSON");
    CLI::App* comparing = ofOne("compare", "What changed between two reviews, and why", compare);
    comparing->add_option("OTHER", options->other, "The later review, or now")->required();
    comparing->add_flag("--json", options->json, "Print it as JSON");
    ofOne("take-back", "Take back a review that nothing is written for", takeBack);
}

} // namespace outturn::cli
