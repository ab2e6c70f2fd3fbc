#include "kent_plan.h"
#include "support/filled_form.h"

#include <catch2/catch.hpp>

using Catch::Contains;
using nlohmann::ordered_json;

namespace {

/// A form of Kent's validated figures for summer 2013, by the rows that the tests fill in.
std::string formOf(const KentPlan& kent, const std::string& format)
{
    const std::string path = kent.folder() / ("form." + format);
    (void)kent.done("form", {"--year", "2013", "--format", format, "--out", path});
    return path;
}

struct Return
{
    KentPlan kent;
    std::string path = kent.folder() / "return.xlsx";

    Return()
    {
        const auto made = runCli(
            {"return",
             "export",
             kent.file(),
             "--officer",
             "s-rogers",
             "--year",
             "2013",
             "--out",
             path});
        INFO(made.err);
        REQUIRE(made.exitCode == 0);
        CHECK_THAT(made.out, Contains("Sue Rogers"));
    }

    void fill(const std::vector<std::pair<std::string, std::string>>& cells, int sheet = 1) const
    {
        (void)kent.folder().write("return.xlsx", filledIn(contentOf(path), cells, sheet));
    }

    [[nodiscard]] Outcome merge(std::vector<std::string> more = {}) const
    {
        more.insert(more.begin(), {"return", "merge", kent.file(), path});
        return runCli(more);
    }
};

} // namespace

TEST_CASE("A form that is filled in and imported gives the figures, and leaves empty rows alone")
{
    const KentPlan kent;
    const std::string form = formOf(kent, "xlsx");
    const auto untouched = kent.run("import", {"--source", "outturns", form});
    CHECK(untouched.exitCode == 0);
    CHECK(untouched.out == "form.xlsx: 0 rows imported, 22 left empty.\n");

    // The value, both counts of another, and a comment, in the rows of the first two indicators.
    (void)kent.folder().write(
        "form.xlsx",
        filledIn(
            contentOf(form),
            {{"K2", "79.299999999999997"}, {"L3", "2"}, {"M3", "3"}, {"N3", "=not a formula"}}));
    const auto outcome = kent.run("import", {"--source", "outturns", form});
    INFO(outcome.err);
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.out == "form.xlsx: 2 rows imported, 20 left empty.\n");
    CHECK(kent.indicator("KS1-R2B", 2013)["outturn"] == "79.3");
    CHECK(kent.indicator("KS1-W2B", 2013)["outturn"] == "66.7");
    const std::string csv = kent.folder() / "out.csv";
    (void)kent.done("export", {"--format", "csv", "--out", csv});
    CHECK_THAT(contentOf(csv), Contains("'=not a formula") && Contains("\"form.xlsx, line 3\""));
}

TEST_CASE("A form as CSV goes the same way, and names the wrong row of a workbook")
{
    const KentPlan kent;
    std::string csv = contentOf(formOf(kent, "csv"));
    CHECK_THAT(csv, Contains("Indicator,Name,Unit,Year,Term,Stage,Scope,Measure,Last year,Target"));
    const auto at = csv.find("KS1-R2B");
    REQUIRE(at != std::string::npos);
    csv.insert(csv.find("\r\n", at) - 3, "79"); // value, numerator, denominator, comment
    const std::string path = kent.folder().write("form.csv", csv);
    CHECK(
        kent.run("import", {"--source", "outturns", path}).out ==
        "form.csv: 1 row imported, 21 left empty.\n");

    const std::string form = formOf(kent, "xlsx");
    (void)kent.folder().write("form.xlsx", filledIn(contentOf(form), {{"K4", "about 70"}}));
    const auto refused = kent.run("import", {"--source", "outturns", form});
    CHECK(refused.exitCode == 3);
    CHECK_THAT(refused.err, Contains("form.xlsx, row 4, column value: 'about 70'"));
}

TEST_CASE("A form asks for what comes in its term, for a school as for the council")
{
    const KentPlan kent;
    const std::string path = kent.folder() / "autumn.csv";
    (void)kent.done(
        "form",
        {"--year",
         "2013",
         "--term",
         "autumn",
         "--scope",
         "school:118258",
         "--format",
         "csv",
         "--out",
         path});
    const std::string csv = contentOf(path);
    CHECK_THAT(csv, Contains("OFS-CATEGORY") && Contains("school:118258"));
    CHECK_THAT(csv, !Contains("KS1-R2B"));
    const auto none = kent.run(
        "form", {"--year", "2013", "--term", "autumn", "--stage", "provisional", "--out", path});
    CHECK(none.exitCode == 3);
    CHECK_THAT(none.err, Contains("no figure comes in the autumn term of 2012/13"));
    CHECK(kent.run("form", {"--year", "2013", "--out", kent.file()}).exitCode == 2);
}

TEST_CASE("A return that is filled in offline is merged: figures, comments and progress of actions")
{
    const Return back;
    CHECK(back.merge().out.find("0 taken") != std::string::npos);
    back.fill({{"K2", "70"}, {"N2", "Two large schools fell back"}});
    back.fill({{"D2", "At risk"}, {"E2", "The head of training has left"}}, 2);
    const std::string before = back.kent.everything();
    const auto tried = back.merge({"--dry-run"});
    INFO(tried.err);
    CHECK(tried.exitCode == 0);
    CHECK_THAT(tried.out, Contains("2 can be taken"));
    CHECK(back.kent.everything() == before);

    const auto merged = back.merge();
    CHECK(merged.exitCode == 0);
    CHECK_THAT(merged.out, Contains("return.xlsx: 2 taken, 0 there already"));
    CHECK(back.kent.indicator("KS1-R2B", 2013)["outturn"] == "70.0");
    const std::string document = back.kent.folder() / "plan.json";
    (void)back.kent.done("export", {"--format", "json", "--out", document});
    const auto plan = ordered_json::parse(contentOf(document));
    bool isNoted = false;
    for (const auto& action : plan["actions"])
        for (const auto& note : action.value("notes", ordered_json::array()))
            isNoted |= note["text"] == "The head of training has left" &&
                note["author"] == "Sue Rogers" && action["status"] == "at-risk";
    CHECK(isNoted);

    // The same return once more changes nothing.
    const auto again = back.merge();
    CHECK_THAT(again.out, Contains("0 taken, 2 there already"));
    CHECK_THAT(back.kent.done("verify"), Contains("is sound"));
}

TEST_CASE("Where the plan has changed in the meantime nothing is taken until somebody decides")
{
    const Return back;
    back.fill({{"K2", "70"}});
    (void)back.kent.run("enter", {"--indicator", "KS1-R2B", "--year", "2013", "--value", "79"});
    const std::string before = back.kent.everything();

    const auto refused = back.merge();
    CHECK(refused.exitCode == 3);
    CHECK_THAT(
        refused.err,
        Contains("KS1-R2B 2012/13: the plan had nothing when the return was sent out, has 79.0% "
                 "now, and 70.0% came back") &&
            Contains("--on-conflict"));
    CHECK(back.kent.everything() == before);

    const auto parts = ordered_json::parse(back.merge({"--dry-run", "--json"}).out);
    CHECK(parts[0]["merge"] == "conflict");

    CHECK(back.merge({"--on-conflict", "keep"}).exitCode == 0);
    CHECK(back.kent.indicator("KS1-R2B", 2013)["outturn"] == "79.0");
    CHECK(back.merge({"--on-conflict", "take"}).exitCode == 0);
    CHECK(back.kent.indicator("KS1-R2B", 2013)["outturn"] == "70.0");
}

TEST_CASE("What is no return of this plan is refused, and so is a wrong cell")
{
    const Return back;
    const std::string form = formOf(back.kent, "xlsx");
    const auto none = runCli({"return", "merge", back.kent.file(), form});
    CHECK(none.exitCode == 3);
    CHECK_THAT(none.err, Contains("is no return"));

    back.fill({{"D2", "Nearly done"}}, 2);
    const auto wrong = back.merge();
    CHECK(wrong.exitCode == 3);
    CHECK_THAT(
        wrong.err, Contains("row 2, column Actions, status, 'Nearly done': it is not a status"));

    back.fill({{"B3", "nobody"}}, 4);
    CHECK_THAT(back.merge().err, Contains("no officer 'nobody'"));
    const auto unknown = runCli(
        {"return",
         "export",
         back.kent.file(),
         "--officer",
         "nobody",
         "--year",
         "2013",
         "--out",
         back.path});
    CHECK(unknown.exitCode == 3);
}
