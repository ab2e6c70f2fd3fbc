#include "story.h"

#include <app/paper/page_paper.h>
#include <app/plan/open_plan.h>
#include <app/window/page_printing.h>
#include <app/window/plan_view.h>

#include <QFileInfo>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextTable>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

std::unique_ptr<QTextDocument> onPaper(Story& story)
{
    return paperDocument(paperParts(story.window().view()->page()), QFont(), 900);
}

} // namespace

TEST_CASE("A page is printed with its title, its sentences and every row of its table")
{
    Story story;
    story.openKent();
    const auto document = onPaper(story);
    const QString text = document->toPlainText();
    CHECK(text.contains("Where the plan stands"));
    CHECK(text.contains("KS1-R2B"));
    const auto frames = document->rootFrame()->childFrames();
    const auto isHeaded = [](QTextFrame* frame) {
        const auto* table = qobject_cast<QTextTable*>(frame);
        return table != nullptr && table->rows() == 23 && table->format().headerRowCount() == 1;
    };
    CHECK(std::ranges::any_of(frames, isHeaded));
}

TEST_CASE("A chart is printed in light colours with its description, and stays dark on the screen")
{
    Story story;
    story.openKent();
    story.window().view()->showIndicator(IndicatorCode("KS1-R2B"));
    QWidget& page = story.window().view()->page();
    const QImage before = page.grab().toImage();
    const auto parts = paperParts(page);
    const auto picture = std::ranges::find_if(
        parts, [](const PaperPart& part) { return std::holds_alternative<PaperPicture>(part); });
    REQUIRE(picture != parts.end());
    CHECK_FALSE(std::get<PaperPicture>(*picture).caption.isEmpty());
    CHECK(std::get<PaperPicture>(*picture).image.pixelColor(0, 0).lightness() > 240);
    CHECK(page.grab().toImage() == before);
}

TEST_CASE("Every page goes on paper, with a head and a foot on each sheet")
{
    Story story;
    story.openKent();
    for (const char* name : everyPage) {
        INFO(name);
        story.window().view()->showPageCalled(name);
        QPdfWriter paper(story.path("page.pdf"));
        CHECK(printPage(story.window().view()->page(), *story.window().plan(), paper) >= 1);
        CHECK(QFileInfo(story.path("page.pdf")).size() > 1000);
        CHECK_FALSE(onPaper(story)->toPlainText().trimmed().isEmpty());
    }
}
