#include <cli/review_text.h>
#include <cli/terminal_text.h>
#include <domain/measure/figure.h>

#include <fmt/format.h>

#include <optional>
#include <string>

namespace outturn::cli {
namespace {

constexpr std::size_t commentaryIndent = 4;

void printIndented(const std::string& text, const Session& session)
{
    for (const std::string& line : wrapped(text, session.width - commentaryIndent))
        session.print(std::string(commentaryIndent, ' ') + line);
}

std::string standing(const std::optional<RatedIndicator>& rated)
{
    if (!rated)
        return "not in the plan";
    if (!rated->outturn)
        return std::string(toCode(rated->status));
    return fmt::format(
        "{} {}", figureText(*rated->outturn, rated->unit, rated->decimals), toCode(rated->status));
}

std::string countsInCodes(const StatusCounts& counts)
{
    std::string text;
    for (const auto& [status, code] : EnumCodes<RagStatus>::table)
        if (counts.of(status) > 0)
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", counts.of(status), code);
    return text.empty() ? "no indicators" : text;
}

std::string listed(const std::vector<std::string>& items)
{
    std::string text;
    for (const std::string& item : items)
        text += (text.empty() ? "" : ", ") + item;
    return text;
}

void printCommentary(const ReviewedSubject& subject, const Session& session)
{
    const auto& [request, commentary] = subject;
    session.print(fmt::format(
        "{}  {}  {}",
        subjectText(request.subject),
        request.status ? toCode(*request.status) : "late",
        request.accountable.empty() ? "nobody is named" : request.accountable));
    printIndented(request.reason, session);
    const auto part = [&](const char* name, const std::string& text) {
        if (!text.empty())
            printIndented(fmt::format("{}: {}", name, text), session);
    };
    part("What happened", commentary.whatHappened);
    part("Why", commentary.why);
    part("What is being done", commentary.whatIsBeingDone);
    part("By when", commentary.byWhen ? commentary.byWhen->label() : std::string());
    if (const auto missing = missingParts(commentary); !missing.empty())
        printIndented("Not answered: " + listed(missing), session);
}

} // namespace

void printReview(const store::StoredReview& stored, const Session& session)
{
    const Review& review = stored.review;
    std::string line = fmt::format(
        "{}  {}, {}: {}",
        review.code.text(),
        reviewTitle(review),
        review.date.label(),
        toCode(review.state));
    if (stored.signOff)
        line += fmt::format(" by {} at {}", stored.signOff->by, stored.signOff->at);
    session.print(line);
}

void printContent(
    const store::StoredReview& stored, const ReviewContent& content, const Session& session)
{
    printReview(stored, session);
    session.print(fmt::format(
        "Results of {}: {}.",
        content.review.year.label(),
        countsInCodes(countsOf(content.ratings))));
    if (stored.signOff)
        session.print(fmt::format(
            "Digest {}, audit head {}, plan revision {}.",
            stored.signOff->digest,
            stored.signOff->auditHead,
            stored.signOff->planRevision));
    session.print(fmt::format(
        "Commentary asked for: {}; unanswered: {}.",
        content.subjects.size(),
        unanswered(content.subjects).size()));
    for (const ReviewedSubject& subject : content.subjects)
        printCommentary(subject, session);
    if (!content.follows)
        return;
    session.print(fmt::format("Since {}:", reviewTitle(*content.follows)));
    printChanges(content.changes, session);
    for (const Restatement& restatement : content.restatements)
        session.print("restated: " + restatement.sentence);
}

void printChanges(const std::vector<ReviewChange>& changes, const Session& session)
{
    if (changes.empty())
        session.print("Nothing changed.");
    for (const ReviewChange& change : changes) {
        session.print(fmt::format(
            "{}  {} -> {}", change.code.text(), standing(change.before), standing(change.now)));
        for (const ChangeCause& cause : change.causes)
            printIndented(cause.sentence, session);
    }
}

void printUnanswered(const std::vector<ReviewedSubject>& owed, const Session& session)
{
    for (const ReviewedSubject& subject : owed)
        session.print(fmt::format(
            "{}  {}: {}",
            subjectText(subject.request.subject),
            subject.request.accountable.empty() ? "nobody is named" : subject.request.accountable,
            listed(missingParts(subject.commentary))));
}

} // namespace outturn::cli
