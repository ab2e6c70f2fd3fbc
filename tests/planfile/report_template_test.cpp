#include <domain/error.h>
#include <planfile/front_matter.h>
#include <planfile/report_template.h>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <random>

using namespace outturn;
using namespace outturn::planfile;

namespace {

/// A template of one part, with @p members before its parts.
std::string templateWith(const std::string& members, const std::string& part)
{
    return R"({"format": "outturn-report-template", "version": 1, "kind": "scorecard",
               "name": "Ours", "title": "Scorecard", )" +
        members + R"("parts": [)" + part + "]}";
}

Error refusalOf(const std::string& json)
{
    try {
        static_cast<void>(readReportTemplate(json));
    } catch (const Error& error) {
        return error;
    }
    FAIL("nothing was refused");
    throw std::logic_error("unreachable");
}

} // namespace

TEST_CASE("There is a built-in template for every kind of report, and it reads back as written")
{
    REQUIRE(builtInTemplates().size() == EnumCodes<ReportKind>::table.size());
    std::size_t at = 0;
    for (const auto& [kind, code] : EnumCodes<ReportKind>::table) {
        INFO(code);
        CHECK(builtInTemplates()[at++].kind == kind);
        const auto& form = builtInTemplate(kind);
        CHECK(readReportTemplate(writeReportTemplate(form)) == form);
    }
}

TEST_CASE("The committee paper has its parts in the order that councils use")
{
    const auto& form = builtInTemplate(ReportKind::CabinetCommittee);
    std::vector<ReportPart> order;
    for (const auto& part : form.parts)
        order.push_back(part.part);
    const std::vector<ReportPart> expected{
        ReportPart::Particulars,
        ReportPart::Pathway,
        ReportPart::Summary,
        ReportPart::Recommendations,
        ReportPart::Introduction,
        ReportPart::Priorities,
        ReportPart::Financial,
        ReportPart::Legal,
        ReportPart::Equality,
        ReportPart::Risks,
        ReportPart::Conclusion,
        ReportPart::Recommendations,
        ReportPart::BackgroundDocuments,
        ReportPart::Contact,
        ReportPart::DecisionRecord};
    auto next = order.begin();
    for (const auto part : expected) {
        INFO(toCode(part));
        next = std::find(next, order.end(), part);
        REQUIRE(next != order.end());
        ++next;
    }
}

TEST_CASE("What is wrong in a template is refused with its place")
{
    CHECK(refusalOf(templateWith("", R"({"part": "sumary"})")).place() == "/parts/0/part");
    const auto unknown =
        refusalOf(templateWith("", R"({"part": "text", "text": ["All is {fine}"]})"));
    CHECK(unknown.place() == "/parts/0/text/0");
    CHECK_THAT(unknown.message(), Catch::Matchers::Contains("{fine}"));
    CHECK(refusalOf(templateWith("", "")).place() == "/parts");
    CHECK(refusalOf(templateWith("", R"({"part": "text"})")).place() == "/parts/0");
    CHECK(
        refusalOf(templateWith(R"("colour": "red", )", R"({"part": "summary"})")).place() ==
        "/colour");
    CHECK(
        refusalOf(
            templateWith(R"("indicators": {"statuses": ["purple"]}, )", R"({"part": "summary"})"))
            .place() == "/indicators/statuses/0");
}

TEST_CASE("A template reaches for no file but those beside it")
{
    const auto crest = [](const std::string& file) {
        return templateWith(
            R"("crest": {"file": ")" + file + R"(", "description": "Crest"}, )",
            R"({"part": "summary"})");
    };
    CHECK(readReportTemplate(crest("crest.png")).crest->file == "crest.png");
    CHECK(refusalOf(crest("../crest.png")).place() == "/crest/file");
    CHECK(refusalOf(crest("/etc/passwd")).place() == "/crest/file");
    CHECK(
        refusalOf(templateWith(R"("styleBase": "a/b.docx", )", R"({"part": "summary"})")).place() ==
        "/styleBase");
}

TEST_CASE("A template from a file has the crest and the Word document that lie beside it")
{
    const auto folder = std::filesystem::temp_directory_path() /
        ("outturn-template-" + std::to_string(std::random_device{}()));
    std::filesystem::create_directory(folder);
    const auto write = [&](const char* name, const std::string& bytes) {
        std::ofstream(folder / name, std::ios::binary) << bytes;
    };
    const std::string png = "\x89PNG\r\n\x1A\npicture";
    write("arms.png", png);
    write("ours.docx", "PK\x03\x04letterhead");
    const auto named = [&](const std::string& crest, const std::string& base) {
        write(
            "ours.json",
            templateWith(
                R"("crest": {"file": ")" + crest + R"(", "description": "Arms"}, "styleBase": ")" +
                    base + R"(", )",
                R"({"part": "summary"})"));
        return loadReportTemplate(folder / "ours.json");
    };
    const auto form = named("arms.png", "ours.docx");
    CHECK(form.crest->picture == png);
    CHECK(form.wordBase == "PK\x03\x04letterhead");
    CHECK_THROWS_AS(named("ours.docx", "ours.docx"), Error); // no picture
    CHECK_THROWS_AS(named("arms.png", "arms.png"), Error);   // no Word document
    CHECK_THROWS_AS(named("nowhere.png", "ours.docx"), Error);
    std::filesystem::remove_all(folder);
}

TEST_CASE("An author's front matter reads back as written")
{
    FrontMatter front;
    front.to = "Education committee";
    front.from = "The director";
    front.futurePathway = "Cabinet, in May";
    front.texts = {{ReportPart::Legal, "None arise.\nCounsel agrees."}};
    CHECK(readFrontMatter(writeFrontMatter(front)) == front);
    CHECK_THROWS_AS(
        readFrontMatter(
            R"({"format": "outturn-front-matter", "version": 1, "texts": {"leagl": "x"}})"),
        Error);
}
