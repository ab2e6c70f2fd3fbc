#include "kent_record.h"
#include "occurrences.h"
#include "outside_tool.h"
#include "sample_record.h"

#include <report/words.h>

#include <catch2/catch.hpp>

#include <sstream>

using namespace outturn;
using namespace outturn::report;
using Catch::Matchers::Contains;
using testing::countOf;
using testing::outputOf;
using testing::withoutSpaces;

// What poppler and qpdf find in a PDF of ours.

namespace {

/// A PDF in a folder of its own.
class WrittenPdf
{
public:
    explicit WrittenPdf(const Document& document)
    {
        writeReport(document, Format::Pdf, m_folder / "paper.pdf");
    }

    /// What @p command says of the file, whose name goes where the # is.
    [[nodiscard]] std::string told(std::string command) const
    {
        command.replace(command.find('#'), 1, "'" + (m_folder / "paper.pdf").string() + "'");
        return outputOf(command, m_folder);
    }

private:
    testing::TemporaryFolder m_folder;
};

Document kentPaper()
{
    const testing::SampleReport kent(testing::kentRecord());
    Document document = buildReport(kent.request());
    document.blocks.emplace_back(
        trajectoryFigure(kent.scorecard.indicators.front(), AcademicYear(2013), {}));
    return document;
}

Document withBlocks(std::vector<Block> blocks)
{
    Document document;
    document.title = "A paper";
    document.date = "2014-03-31";
    document.blocks = std::move(blocks);
    return document;
}

} // namespace

TEST_CASE("Kent's paper as PDF is tagged, has its title, and every letter's font in it", "[pdf]")
{
    if (!testing::areInstalled({"pdfinfo", "pdffonts"}))
        return;
    const WrittenPdf pdf(kentPaper());
    const auto info = pdf.told("pdfinfo #");
    CHECK_THAT(info, Contains("Tagged:          yes"));
    CHECK_THAT(info, Contains("Title:           Year-end progress report"));
    CHECK_THAT(info, Contains("Page size:       595.28 x 841.89 pts (A4)"));
    CHECK_THAT(pdf.told("pdfinfo -meta #"), Contains("<pdfuaid:part>1</pdfuaid:part>"));

    std::istringstream fonts(pdf.told("pdffonts #"));
    int embedded = 0;
    for (std::string line; std::getline(fonts, line);)
        if (line.find("CID TrueType") != std::string::npos) {
            ++embedded;
            CHECK_THAT(line, Contains("yes yes yes"));
        }
    CHECK(embedded >= 2);
}

TEST_CASE("The structure of Kent's PDF has its headings, lists, table headings and figure", "[pdf]")
{
    if (!testing::areInstalled({"pdfinfo"}))
        return;
    const WrittenPdf pdf(kentPaper());
    const auto structure = pdf.told("pdfinfo -struct-text #");
    CHECK(countOf(structure, "H1") == 1);
    CHECK(countOf(structure, "\n  H2") > 5);
    CHECK(countOf(structure, "H3") > 5);
    CHECK(countOf(structure, "\n  Table") > 5);
    CHECK_THAT(structure, Contains("TH") && Contains("\"Indicator"));
    CHECK(countOf(structure, "Figure") >= 1);
    CHECK_THAT(structure, Contains("LBody") && Contains("TOCI"));

    const auto attributes = pdf.told("pdfinfo -struct #");
    CHECK(countOf(attributes, "/Scope /Column") > 20);
    CHECK(countOf(attributes, "/Scope /Row") > 22);
}

TEST_CASE("The PDF has all 22 indicators with their figures as text", "[pdf]")
{
    if (!testing::areInstalled({"pdftotext"}))
        return;
    const testing::SampleReport kent(testing::kentRecord());
    const WrittenPdf pdf(buildReport(kent.request()));
    const auto text = withoutSpaces(pdf.told("pdftotext -raw # -"));
    CHECK(kent.scorecard.indicators.size() == 22);
    for (const IndicatorResult& result : kent.scorecard.indicators) {
        INFO(result.indicator.code.text());
        CHECK_THAT(text, Contains(withoutSpaces(result.indicator.code.text())));
        CHECK_THAT(text, Contains(withoutSpaces(result.indicator.name)));
        if (result.rating.target)
            CHECK_THAT(text, Contains(result.rating.target->text(result.indicator.decimals)));
    }
}

TEST_CASE("The file is as the format wants it", "[pdf]")
{
    if (!testing::areInstalled({"qpdf"}))
        return;
    const WrittenPdf pdf(kentPaper());
    CHECK_THAT(pdf.told("qpdf --check # 2>&1"), Contains("No syntax or stream encoding errors"));
}

TEST_CASE("The bookmarks and the list of contents lead to the headings", "[pdf]")
{
    if (!testing::areInstalled({"pdfinfo"}))
        return;
    std::vector<Block> blocks;
    for (const char* name : {"Summary", "Results", "Risks", "Money", "Law"}) {
        blocks.emplace_back(Heading{1, name});
        for (int i = 0; i < 30; ++i)
            blocks.emplace_back(Paragraph{"A paragraph.", {}, true});
    }
    const WrittenPdf pdf(withBlocks(std::move(blocks)));
    const auto text = pdf.told("pdftotext -layout -l 1 # -");
    CHECK_THAT(text, Contains("Contents"));
    const auto line = text.find("5. Law");
    REQUIRE(line != std::string::npos);
    const int told = std::stoi(text.substr(text.find_first_not_of(' ', line + 6)));
    const auto page = std::to_string(told);
    CHECK_THAT(pdf.told("pdftotext -f " + page + " -l " + page + " # -"), Contains("5. Law"));
}

TEST_CASE(
    "Text that would be PDF of its own, and letters of any script, are only ever text", "[pdf]")
{
    if (!testing::areInstalled({"pdftotext", "qpdf"}))
        return;
    const std::string hostile = "(1) ) endobj << /JS (x) >> \\ % ET";
    const WrittenPdf pdf(withBlocks(
        {Heading{1, hostile},
         Paragraph{"Zażółć gęślą jaźń, Ωμέγα, Ünïcödé \u2265 5 – “quoted”"},
         BulletList{{"a\xFF broken byte", std::string(300, 'w')}}}));
    const auto text = pdf.told("pdftotext # -");
    CHECK_THAT(withoutSpaces(text), Contains(withoutSpaces(hostile)));
    CHECK_THAT(text, Contains("Zażółć gęślą jaźń, Ωμέγα, Ünïcödé \u2265 5 – “quoted”"));
    CHECK_THAT(pdf.told("qpdf --check # 2>&1"), Contains("No syntax or stream encoding errors"));
}

TEST_CASE(
    "A table over several pages repeats its headings, and a row higher than a page is parted",
    "[pdf]")
{
    if (!testing::areInstalled({"pdftotext", "pdfinfo"}))
        return;
    Table table{.caption = "Schools", .columns = {{"School"}, {"Comment"}}, .rows = {}};
    std::string endless;
    for (int i = 0; i < 1500; ++i)
        endless += "word" + std::to_string(i) + " ";
    for (int i = 0; i < 90; ++i)
        table.rows.push_back({{"School " + std::to_string(i)}, {"Fine"}});
    table.rows.push_back({{"The last"}, {endless}});
    const WrittenPdf pdf(withBlocks({table}));
    const auto text = pdf.told("pdftotext -layout # -");
    const int pages = countOf(text, "\f");
    CHECK(pages > 3);
    CHECK(countOf(text, "Comment\n") == pages);
    CHECK(countOf(text, "word0 ") == 1);
    CHECK(countOf(text, "word1499") == 1);
    // To those who listen the headings come once.
    CHECK(countOf(pdf.told("pdfinfo -struct-text #"), "\"Comment") == 1);
}

TEST_CASE("The same paper gives the same PDF, byte for byte")
{
    const auto paper = kentPaper();
    CHECK(render(paper, Format::Pdf) == render(paper, Format::Pdf));
}

TEST_CASE("A footer that is too long loses of its title alone", "[pdf]")
{
    if (!testing::areInstalled({"pdftotext"}))
        return;
    auto document = withBlocks({Paragraph{"Text."}});
    document.footer = "Draft, 2 matters to settle before issue | The plan of a council that has a "
                      "long name for all that it does 2013-14 | Restricted to members";
    const auto text = WrittenPdf(document).told("pdftotext -layout # -");
    CHECK_THAT(text, Contains("Draft, 2 matters to settle before issue | The plan of a council"));
    CHECK_THAT(text, Contains("\u2026 | Restricted to members"));
    CHECK_THAT(text, Contains("Page 1 of 1"));
}

TEST_CASE("No heading is left at the foot of a page without the first rows of its table", "[pdf]")
{
    if (!testing::areInstalled({"pdftotext"}))
        return;
    Table table{.caption = "Twenty", .columns = {{"Number"}}, .rows = {}};
    for (int i = 1; i <= 20; ++i)
        table.rows.push_back({{"row" + std::to_string(i)}});
    // Wherever the heading falls, its page has what it is about.
    for (int lines = 20; lines < 45; ++lines) {
        INFO(lines << " paragraphs before the heading");
        std::vector<Block> blocks(static_cast<std::size_t>(lines), Paragraph{"A line."});
        blocks.emplace_back(Heading{2, "Results"});
        blocks.emplace_back(Paragraph{"One sentence on them."});
        blocks.emplace_back(table);
        const WrittenPdf pdf(withBlocks(std::move(blocks)));
        const auto text = pdf.told("pdftotext -layout # -");
        const auto heading = text.find("Results");
        const auto page = text.substr(heading, text.find('\f', heading) - heading);
        CHECK_THAT(page, Contains("row2"));
    }
}

TEST_CASE("A digest stands beside its term on one line", "[pdf]")
{
    if (!testing::areInstalled({"pdftotext"}))
        return;
    std::string digest;
    while (digest.size() < 64)
        digest += "0123456789abcdef";
    const WrittenPdf pdf(withBlocks({Particulars{{{"Audit head of its figures", digest}}}}));
    const auto text = pdf.told("pdftotext -layout # -");
    const auto line =
        text.substr(text.find("Audit head"), text.find('\n', text.find("Audit head")));
    CHECK_THAT(line, Contains("Audit head of its figures: ") && Contains(digest));
}

TEST_CASE("A short table moves on whole, unless half a page would be left white for it", "[pdf]")
{
    if (!testing::areInstalled({"pdfinfo", "pdftotext"}))
        return;
    Table table{.caption = "Eleven", .columns = {{"Number"}}, .rows = {}};
    for (int i = 1; i <= 11; ++i)
        table.rows.push_back({{"row" + std::to_string(i) + "\nmore"}}); // two fifths of a page
    const auto firstPage = [&](int lines) {
        std::vector<Block> blocks(static_cast<std::size_t>(lines), Paragraph{"A line."});
        blocks.emplace_back(table);
        return WrittenPdf(withBlocks(std::move(blocks))).told("pdftotext -l 1 # -");
    };
    for (int lines = 12; lines <= 18; ++lines)
        CHECK_THAT(firstPage(lines), Contains("row1\n"));
    for (int lines = 22; lines <= 26; ++lines)
        CHECK_THAT(firstPage(lines), !Contains("row1\n"));
}
