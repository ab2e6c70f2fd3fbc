#include "kent_plan.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>
#include <utility>
#include <vector>

using Catch::Matchers::Contains;
using nlohmann::ordered_json;

namespace {

constexpr auto reviewCode = "mid-year-2013-14";
constexpr auto committee = "cabinet-committee";

/// Kent with the figures that were published, and its mid-year review of 20 November 2013 opened.
class ReviewedKent : public KentPlan
{
public:
    ReviewedKent()
    {
        done("import", {"--source", "outturns", dataFile("outturns/kent-2013-16.csv")});
        done("review", {"open", "--kind", "mid-year", "--year", "2013", "--date", "2013-11-20"});
    }
};

ordered_json shown(const KentPlan& kent, const std::string& review = reviewCode)
{
    return ordered_json::parse(kent.done("review", {"show", review, "--json"}));
}

/// The paper of a review, named by @p option: --review and its kind, or --of and its code.
std::string reportOf(
    const KentPlan& kent,
    const std::string& option,
    const std::string& review,
    const std::string& format)
{
    const std::string out = (kent.folder() / ("paper." + format)).string();
    const Outcome outcome = kent.run(
        "report",
        {"--kind", committee, "--year", "2013", option, review, "--format", format, "--out", out});
    INFO(outcome.err);
    REQUIRE(outcome.exitCode == 0);
    return contentOf(out);
}

void correct(const KentPlan& kent, const std::string& indicator, const std::string& value)
{
    REQUIRE(
        kent.run("enter", {"--indicator", indicator, "--year", "2013", "--value", value})
            .exitCode == 0);
}

} // namespace

TEST_CASE("a review asks about every red and amber indicator of its year")
{
    const ReviewedKent kent;
    const ordered_json review = shown(kent);
    CHECK(review["title"] == "Mid-year review 2013-14");
    CHECK(review["state"] == "open");
    CHECK(review["signOff"].is_null());
    std::vector<std::string> asked;
    for (const ordered_json& each : review["commentary"])
        if (each["subject"] == "indicator")
            asked.push_back(each["code"]);
    std::vector<std::string> coloured;
    const ordered_json status = kent.status(2013);
    for (const ordered_json& each : status["indicators"])
        if (each["rag"] == "red" || each["rag"] == "amber")
            coloured.push_back(each["code"]);
    REQUIRE_FALSE(coloured.empty());
    CHECK(asked == coloured);
    CHECK(review["unanswered"] == review["commentary"].size());
    CHECK_THAT(kent.done("review", {"list"}), Contains(reviewCode) && Contains("20 November 2013"));
}

TEST_CASE("commentary is written part by part until nothing is missing")
{
    const ReviewedKent kent;
    const std::string indicator = shown(kent)["commentary"][0]["code"];
    CHECK_THAT(
        kent.done(
            "review", {"comment", reviewCode, "--indicator", indicator, "--what", "It fell."}),
        Contains("still missing: why, what is being done, by when"));
    CHECK_THAT(
        kent.done(
            "review",
            {"comment",
             reviewCode,
             "--indicator",
             indicator,
             "--why",
             "Two schools.",
             "--doing",
             "Visits.",
             "--by",
             "2014-03-31"}),
        Contains("complete"));
    const ordered_json review = shown(kent);
    CHECK(review["state"] == "in-commentary");
    CHECK(review["commentary"][0]["whatHappened"] == "It fell.");
    CHECK(review["commentary"][0]["byWhen"] == "2014-03-31");
    CHECK(review["commentary"][0]["missing"].empty());
    CHECK(kent.run("review", {"comment", reviewCode, "--indicator", indicator}).exitCode == 2);
    CHECK(kent.run("review", {"comment", reviewCode, "--why", "x"}).exitCode == 2);
    CHECK(
        kent.run("review", {"comment", reviewCode, "--indicator", "NONE", "--why", "x"}).exitCode ==
        3);
    CHECK(
        kent.run("review", {"comment", reviewCode, "--indicator", indicator, "--by", "soon"})
            .exitCode == 3);
}

TEST_CASE("a review with commentary missing is signed off only when that is meant")
{
    const ReviewedKent kent;
    const Outcome refused = kent.run("review", {"sign-off", reviewCode});
    CHECK(refused.exitCode == 3);
    CHECK_THAT(refused.err, Contains("unanswered: indicator") && Contains("--with-unanswered"));
    CHECK(shown(kent)["state"] == "open");
    CHECK_THAT(
        kent.done("review", {"sign-off", reviewCode, "--with-unanswered"}), Contains("digest"));
    CHECK(shown(kent)["state"] == "signed-off");
    CHECK(kent.run("review", {"sign-off", reviewCode, "--with-unanswered"}).exitCode == 3);
    CHECK(kent.run("review", {"take-back", reviewCode}).exitCode == 3);
}

TEST_CASE("signing off says what is wrong in the commentary that nobody can change afterwards")
{
    const ReviewedKent kent;
    kent.done(
        "review",
        {"comment",
         reviewCode,
         "--indicator",
         "GAP-FSM-KS4",
         "--what",
         "The gap is 9.9 percentage points above target, see [insert table]."});
    const Outcome signing = kent.run("review", {"sign-off", reviewCode, "--with-unanswered"});
    CHECK(signing.exitCode == 0);
    CHECK_THAT(
        signing.err,
        Contains("proofing: Commentary on indicator GAP-FSM-KS4") && Contains("[insert table]"));
    CHECK_THAT(signing.err, !Contains("still to be answered"));
}

TEST_CASE("a signed-off review gives the same report, byte for byte, whatever comes after")
{
    const ReviewedKent kent;
    kent.done("review", {"sign-off", reviewCode, "--with-unanswered"});
    const ordered_json frozen = shown(kent);
    CHECK(frozen["papers"].size() == 6);
    const std::vector<std::string> formats{"docx", "html", "md", "xlsx", "csv", "json"};
    std::vector<std::string> papers;
    for (const std::string& format : formats)
        papers.push_back(reportOf(kent, "--review", "mid-year", format));
    const std::string digest = frozen["signOff"]["digest"];
    CHECK_THAT(papers[2], Contains(digest));

    correct(kent, "KS1-R2B", "50");
    kent.done("review", {"open", "--kind", "year-end", "--year", "2013", "--date", "2014-05-02"});
    for (std::size_t i = 0; i < formats.size(); ++i) {
        CHECK(reportOf(kent, "--review", "mid-year", formats[i]) == papers[i]);
        CHECK(reportOf(kent, "--of", reviewCode, formats[i]) == papers[i]);
    }
    CHECK(shown(kent) == frozen);
    CHECK_THAT(kent.done("verify"), Contains("is sound"));
}

TEST_CASE("a review signed off with the author's words keeps papers that are no drafts")
{
    const ReviewedKent kent;
    const std::string words = (kent.folder() / "words.json").string();
    const auto write = [&](const std::string& legal) {
        std::ofstream(words) << R"({"format": "outturn-front-matter", "version": 1, "texts": {
            "legal-implications": ")" +
                legal + R"(", "equality-implications": "No group loses."}})";
    };
    CHECK(
        kent.run("review", {"sign-off", reviewCode, "--with-unanswered", "--front", words})
            .exitCode == 3); // there is no such file
    CHECK(shown(kent)["state"] == "open");
    write("None arise.");
    const Outcome signing =
        kent.run("review", {"sign-off", reviewCode, "--with-unanswered", "--front", words});
    REQUIRE(signing.exitCode == 0);
    CHECK_THAT(signing.err, !Contains("implications") && !Contains("still to be answered"));
    const auto paper = reportOf(kent, "--of", reviewCode, "md");
    CHECK_THAT(paper, Contains("None arise.") && Contains("No group loses."));
    CHECK_THAT(paper, !Contains("Draft,") && !Contains("To be written"));
    CHECK_THAT(kent.done("verify"), Contains("is sound"));
}

TEST_CASE("signing off with words that leave something out says what the papers lack")
{
    const ReviewedKent kent;
    const std::string words = (kent.folder() / "words.json").string();
    std::ofstream(words) << R"({"format": "outturn-front-matter", "version": 1, "texts": {
        "legal-implications": "None arise."}})";
    const Outcome signing =
        kent.run("review", {"sign-off", reviewCode, "--with-unanswered", "--front", words});
    CHECK(signing.exitCode == 0);
    CHECK_THAT(signing.err, Contains("Equality implications") && !Contains("Legal implications"));
    CHECK_THAT(reportOf(kent, "--of", reviewCode, "md"), Contains("Draft,"));
}

TEST_CASE("a signed-off review's paper with the author's words is made of what was frozen")
{
    const ReviewedKent kent;
    kent.done("review", {"sign-off", reviewCode, "--with-unanswered"});
    const std::string words = (kent.folder() / "words.json").string();
    std::ofstream(words) << R"({"format": "outturn-front-matter", "version": 1, "texts": {
        "legal-implications": "None arise.", "equality-implications": "No group loses."}})";
    const auto paper = [&](const std::vector<std::string>& more) {
        const std::string out = (kent.folder() / "words.docx").string();
        std::vector<std::string> arguments{
            "--kind",
            committee,
            "--year",
            "2013",
            "--of",
            reviewCode,
            "--format",
            "docx",
            "--out",
            out};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const Outcome outcome = kent.run("report", arguments);
        return std::pair(outcome, outcome.exitCode == 0 ? contentOf(out) : std::string());
    };
    const auto [refused, nothing] = paper({"--issue"});
    CHECK(refused.exitCode == 3);
    CHECK_THAT(refused.err, Contains("proofing: Legal implications"));

    const auto [trial, draft] = paper({"--front", words});
    CHECK(trial.exitCode == 0);
    CHECK_THAT(trial.err, !Contains("proofing"));
    const std::size_t before = shown(kent)["papers"].size();
    const auto [done, issued] = paper({"--front", words, "--issue"});
    CHECK(done.exitCode == 0);
    CHECK(issued == draft);
    CHECK(shown(kent)["papers"].size() == before + 1);

    correct(kent, "KS1-R2B", "50");
    CHECK(paper({"--front", words}).second == issued);
    CHECK(paper({"--front", words, "--issue"}).second == issued);
    CHECK(shown(kent)["papers"].size() == before + 1);
    CHECK_THAT(kent.done("verify"), Contains("is sound"));
}

TEST_CASE("every kind of report can be had of a signed-off review, and is kept")
{
    const ReviewedKent kent;
    kent.done("review", {"sign-off", reviewCode, "--with-unanswered"});
    const std::string digest = shown(kent)["signOff"]["digest"];
    const std::vector<std::vector<std::string>> kinds{
        {"annual-report"},
        {"scorecard"},
        {"adviser-report", "--officer", "s-rogers"},
        {"indicator-sheet", "--indicator", "KS1-R2B"},
        {"indicator-sheet", "--indicator", "GAP-FSM-KS4"},
        {"action-plan"},
        {"risk-register"}};
    const auto paper = [&](const std::vector<std::string>& kind) {
        const std::string out = (kent.folder() / "kind.md").string();
        std::vector<std::string> arguments{"--kind"};
        arguments.insert(arguments.end(), kind.begin(), kind.end());
        for (const char* each : {"--year", "2013", "--of", reviewCode, "--format", "md", "--out"})
            arguments.emplace_back(each);
        arguments.push_back(out);
        const Outcome outcome = kent.run("report", arguments);
        INFO(outcome.err);
        REQUIRE(outcome.exitCode == 0);
        return contentOf(out);
    };
    std::vector<std::string> papers;
    for (const auto& kind : kinds) {
        papers.push_back(paper(kind));
        CHECK_THAT(papers.back(), Contains(digest));
    }
    correct(kent, "KS1-R2B", "50");
    for (std::size_t i = 0; i < kinds.size(); ++i)
        CHECK(paper(kinds[i]) == papers[i]);
}

TEST_CASE("a correction after sign-off is told in the next review as a restatement")
{
    const ReviewedKent kent;
    kent.done("review", {"sign-off", reviewCode, "--with-unanswered"});
    correct(kent, "KS1-R2B", "50");
    kent.done("review", {"open", "--kind", "year-end", "--year", "2013", "--date", "2014-05-02"});
    const ordered_json next = shown(kent, "year-end-2013-14");
    CHECK(next["follows"] == reviewCode);
    REQUIRE(next["restatements"].size() == 1);
    CHECK(next["restatements"][0]["indicator"] == "KS1-R2B");
    CHECK(next["restatements"][0]["kind"] == "corrected");
    CHECK(next["restatements"][0]["now"] == "50");

    const ordered_json compared = ordered_json::parse(
        kent.done("review", {"compare", reviewCode, "year-end-2013-14", "--json"}));
    REQUIRE(compared["changes"].size() == 1);
    CHECK(compared["changes"][0]["now"]["rag"] == "red");
    CHECK(compared["changes"][0]["ratedOtherwise"] == true);
    CHECK(compared["changes"][0]["causes"][0]["kind"] == "corrected-figure");
    CHECK(
        ordered_json::parse(kent.done(
            "review", {"compare", reviewCode, "now", "--json"}))["changes"] == compared["changes"]);
    CHECK_THAT(
        reportOf(kent, "--of", "year-end-2013-14", "md"),
        Contains("Draft") && Contains("restated"));
}

TEST_CASE("a review whose code or year is wrong is named")
{
    const ReviewedKent kent;
    CHECK(kent.run("review", {"show", "nowhere"}).exitCode == 3);
    CHECK_THAT(kent.run("review", {"show", "nowhere"}).err, Contains(reviewCode));
    CHECK(kent.run("review").exitCode == 2);
    const std::vector<std::string> wrongYear{
        "--kind",
        committee,
        "--year",
        "2014",
        "--of",
        reviewCode,
        "--format",
        "md",
        "--out",
        (kent.folder() / "paper.md").string()};
    CHECK(kent.run("report", wrongYear).exitCode == 3);
    CHECK(kent.run("review", {"open", "--kind", "weekly", "--year", "2013"}).exitCode == 2);
    CHECK(
        kent.run("review", {"open", "--kind", "mid-year", "--year", "2013", "--date", "2011-01-01"})
            .exitCode == 3);
}

TEST_CASE("a review that nothing is written for can be taken back")
{
    const ReviewedKent kent;
    CHECK_THAT(kent.done("review", {"take-back", reviewCode}), Contains("Mid-year review 2013-14"));
    CHECK_THAT(kent.done("review", {"list"}), Contains("No review has been opened"));
}
