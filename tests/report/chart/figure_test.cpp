#include "../kent_record.h"
#include "../opened_docx.h"
#include "../sample_record.h"

#include <report/chart/figure_drawing.h>
#include <report/chart/png.h>
#include <report/chart/svg.h>
#include <report/report.h>
#include <report/words.h>

#include <catch2/catch.hpp>

#include <set>

using namespace outturn;
using namespace outturn::report;
using Catch::Matchers::Contains;
using outturn::testing::nodes;

// A chart in a document, as every writer puts it there.

namespace {

/// Two of Kent's indicators, one with a name that would be markup.
Document withFigures()
{
    const testing::SampleReport kent(testing::kentRecord());
    Document document;
    document.title = "Two figures";
    document.blocks.emplace_back(Heading{1, "Charts"});
    for (const std::size_t i : {0U, 1U}) {
        auto result = kent.scorecard.indicators.at(i);
        if (i == 1)
            result.indicator.name = "Gap <b> & \"more\"";
        document.blocks.emplace_back(trajectoryFigure(result, AcademicYear(2013), {}));
    }
    return document;
}

chart::Drawing drawing()
{
    return chart::drawingOf(std::get<Figure>(withFigures().blocks.at(1)));
}

} // namespace

TEST_CASE("A figure in Word is a picture with alternative text, its pixels, its drawing, a caption")
{
    const testing::OpenedDocx docx(render(withFigures(), Format::Docx));
    pugi::xml_document body;
    docx.parse("word/document.xml", body);
    const auto pictures = nodes(body, "//w:drawing");
    REQUIRE(pictures.size() == 2);
    std::set<std::string> ids;
    for (const auto& picture : pictures) {
        const auto said = nodes(picture, ".//wp:docPr").at(0);
        CHECK_THAT(said.attribute("descr").value(), Contains("2012/13: outturn"));
        ids.insert(said.attribute("id").value());
    }
    CHECK(ids.size() == 2);

    pugi::xml_document relationships;
    docx.parse("word/_rels/document.xml.rels", relationships);
    for (const char* attribute : {"//a:blip", "//asvg:svgBlip"})
        for (const auto& picture : nodes(body, attribute)) {
            const std::string id = picture.attribute("r:embed").value();
            const auto found = nodes(relationships, ("//Relationship[@Id='" + id + "']").c_str());
            REQUIRE(found.size() == 1);
            const std::string target = found.at(0).attribute("Target").value();
            REQUIRE(docx.parts().count("word/" + target) == 1);
            const bool isPixels = target.ends_with(".png");
            CHECK(docx.parts().at("word/" + target).starts_with(isPixels ? "\x89PNG" : "<?xml"));
        }
    const auto captions = nodes(body, "//w:p[w:pPr/w:pStyle/@w:val='FigureCaption']");
    REQUIRE(captions.size() == 2);
    CHECK_THAT(testing::textOf(captions.at(1)), Contains("Figure 2: Gap <b> & \"more\""));
}

TEST_CASE("A figure on a web page is a drawing with a title and a description")
{
    const auto page = render(withFigures(), Format::Html);
    pugi::xml_document html;
    REQUIRE(html.load_string(page.c_str()));
    const auto drawings = nodes(html, "//figure/svg");
    REQUIRE(drawings.size() == 2);
    for (const auto& svg : drawings) {
        CHECK(std::string(svg.attribute("role").value()) == "img");
        CHECK(nodes(svg, "text").size() > 10);
        const std::string labels = svg.attribute("aria-labelledby").value();
        CHECK(
            labels ==
            svg.child("title").attribute("id").value() + std::string(" ") +
                svg.child("desc").attribute("id").value());
        CHECK_THAT(svg.child_value("desc"), Contains("2012/13: outturn"));
    }
    CHECK(nodes(html, "//figure/figcaption").size() == 2);
    CHECK(nodes(html, "//b").empty());
}

TEST_CASE("A figure in Markdown is told in words")
{
    const auto text = render(withFigures(), Format::Markdown);
    CHECK_THAT(text, Contains("**Figure 1: ") && Contains("2012/13: outturn"));
    CHECK_THAT(text, Contains("**Figure 2: Gap \\<b\\> \\& "));
}

TEST_CASE("The same chart gives the same bytes, as pixels and as a drawing")
{
    CHECK(chart::pngBytes(drawing(), 96) == chart::pngBytes(drawing(), 96));
    CHECK(
        chart::svgBytes(drawing(), {"Title", "Words"}) ==
        chart::svgBytes(drawing(), {"Title", "Words"}));
}

TEST_CASE("Every line of a chart can be told from the others without colour")
{
    const auto shapes = drawing().shapes;
    std::set<std::pair<double, chart::Dash>> looks;
    std::set<std::string> ends;
    for (const auto& shape : shapes) {
        if (const auto* line = std::get_if<chart::LineShape>(&shape))
            looks.insert({line->stroke.width, line->stroke.dash});
        if (const auto* text = std::get_if<chart::TextShape>(&shape))
            ends.insert(text->text.substr(0, text->text.find(' ')));
    }
    using chart::Dash;
    CHECK(looks.count({1.25, Dash::Dashed}) == 1);
    CHECK(looks.count({1.25, Dash::Dotted}) == 1);
    CHECK(looks.count({2.25, Dash::Solid}) == 1);
    for (const char* name : {"Outturn", "Target", "Minimum", "Benchmark"})
        CHECK(ends.count(name) == 1);
}
