#include "story.h"

#include <app/paper/page_paper.h>
#include <app/paper/paper_sheets.h>
#include <app/plan/open_plan.h>
#include <app/window/page_printing.h>
#include <app/window/plan_view.h>

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
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

constexpr double sheetWidth = 600;
constexpr double sheetHeight = 400;

/// A heading, a table of rows of one to seven lines, and another heading with a sentence.
std::unique_ptr<QTextDocument> longTable(int rows)
{
    report::Table table{
        .caption = "What is long",
        .columns = {{.heading = "Number"}, {.heading = "Words", .share = 2}},
        .rows = {}};
    for (int row = 0; row < rows; ++row) {
        std::string words = "Row " + std::to_string(row);
        for (int word = 0; word < row % 7 * 12; ++word)
            words += " word";
        table.rows.push_back(
            {{.text = std::to_string(row), .rag = {}}, {.text = words, .rag = {}}});
    }
    const std::vector<PaperPart> parts{
        report::Block{report::Heading{.level = 2, .text = "A page"}},
        report::Block{table},
        report::Block{report::Heading{.level = 2, .text = "The end"}},
        report::Block{report::Paragraph{.text = "A sentence.", .lead = {}}}};
    auto document = paperDocument(parts, QFont(), sheetWidth);
    document->documentLayout()->setPaintDevice(nullptr);
    document->setTextWidth(sheetWidth);
    return document;
}

QTextTable& tableOf(const QTextDocument& document)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame))
            return *table;
    throw std::logic_error("no table");
}

/// From the top of a row's first line to the bottom of its last.
PaperStretch textOfRow(const QTextDocument& document, int row)
{
    const QTextTable& table = tableOf(document);
    PaperStretch text{1e9, 0};
    for (int column = 0; column < table.columns(); ++column) {
        const QRectF cell = document.documentLayout()->blockBoundingRect(
            table.cellAt(row, column).firstCursorPosition().block());
        text = {std::min(text.top, cell.top()), std::max(text.bottom, cell.bottom())};
    }
    return text;
}

/// How many sheets show some of @p stretch, but for the heading that is repeated.
auto sheetsWith(const std::vector<PaperSheet>& sheets, const PaperStretch& stretch)
{
    return std::ranges::count_if(sheets, [&](const PaperSheet& sheet) {
        return sheet.body.top < stretch.bottom && sheet.body.bottom > stretch.top;
    });
}

QImage drawn(QTextDocument& document, const PaperSheet& sheet)
{
    QImage image(QSizeF(sheetWidth, sheetHeight).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawSheet(painter, document, sheet);
    return image;
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

TEST_CASE("A cell that waits for a figure is empty on paper")
{
    Story story;
    story.openKent();
    for (const char* name : {"entry", "term"}) {
        INFO(name);
        story.window().view()->showPageCalled(name);
        CHECK_FALSE(onPaper(story)->toPlainText().contains(": empty"));
    }
}

TEST_CASE("No row of a long table is cut by the end of a sheet, and each sheet has its headings")
{
    const auto document = longTable(60);
    const std::vector<PaperSheet> sheets = sheetsOf(*document, sheetHeight);
    REQUIRE(sheets.size() > 4);
    for (int row = 0; row < tableOf(*document).rows(); ++row) {
        INFO(row);
        CHECK(sheetsWith(sheets, textOfRow(*document, row)) == 1);
    }
    const PaperStretch heading = textOfRow(*document, 0);
    CHECK(sheets.front().heading.height() == 0);
    for (std::size_t i = 1; i < sheets.size(); ++i) {
        INFO(i);
        CHECK(sheets[i].bodyAt + sheets[i].body.height() <= sheetHeight);
        CHECK(sheets[i].heading.top <= heading.top);
        CHECK(sheets[i].heading.bottom >= heading.bottom);
        CHECK(sheets[i].body.top < sheets[i - 1].body.bottom + 1);
    }
}

TEST_CASE("A sheet is drawn with whole rows, a line above and below them, and the headings again")
{
    const auto document = longTable(60);
    const std::vector<PaperSheet> sheets = sheetsOf(*document, sheetHeight);
    const QImage first = drawn(*document, sheets[0]);
    const QImage second = drawn(*document, sheets[1]);
    const auto isDark = [](const QImage& image, double y) {
        return image.pixelColor(sheetWidth / 2, static_cast<int>(y)).lightness() < 250;
    };
    const auto hasLineAbout = [&](const QImage& image, double y) {
        return isDark(image, y - 2) || isDark(image, y - 1) || isDark(image, y);
    };
    CHECK(hasLineAbout(first, sheets[0].body.height()));
    CHECK(hasLineAbout(second, sheets[1].bodyAt + sheets[1].body.height()));
    int ink = 0;
    for (int y = 2; y < sheets[1].heading.height() - 2; ++y)
        for (int x = 2; x < sheetWidth - 2; ++x)
            ink += second.pixelColor(x, y).lightness() < 128 ? 1 : 0;
    CHECK(ink > 50); // the headings again
}

TEST_CASE(
    "A row higher than a sheet parts between its lines, and a heading stays with what follows")
{
    const auto document = longTable(60);
    constexpr double low = 90; // a row of seven lines does not fit below the headings
    const std::vector<PaperSheet> sheets = sheetsOf(*document, low);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const double top = document->documentLayout()->blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount() && block.length() > 1; ++i) {
            const QRectF line = block.layout()->lineAt(i).rect();
            INFO(block.text().toStdString() << ", line " << i);
            CHECK(sheetsWith(sheets, {top + line.top() + 1, top + line.bottom() - 1}) == 1);
        }
    }
    for (int rows = 1; rows < 12; ++rows) {
        const auto other = longTable(rows);
        QTextBlock end = other->lastBlock();
        while (!end.text().startsWith(QStringLiteral("The end")))
            end = end.previous();
        const QRectF title = other->documentLayout()->blockBoundingRect(end);
        const QRectF below = other->documentLayout()->blockBoundingRect(end.next());
        for (const PaperSheet& sheet : sheetsOf(*other, sheetHeight)) {
            INFO(rows);
            CHECK(
                (sheet.body.bottom > title.center().y() && sheet.body.top < title.center().y()) ==
                (sheet.body.bottom > below.center().y() && sheet.body.top < below.center().y()));
        }
    }
}
