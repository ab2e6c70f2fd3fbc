#include "sample.h"
#include "story.h"

#include <app/look/palette.h>
#include <app/report/page_view.h>
#include <app/report/report_job.h>
#include <app/report/report_preview.h>
#include <app/window/export_report_dialog.h>
#include <planfile/plan_document.h>
#include <planfile/report_template.h>
#include <planfile/sample_plans.h>

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <vector>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

PlanRecord kent()
{
    auto record = planfile::readPlanDocument(planfile::samplePlans().front().json);
    Outturn outturn{
        .indicator = record.plan.indicators.front().code,
        .year = AcademicYear(2013),
        .scope = {},
        .value = Decimal::whole(75)};
    outturn.comment = "we are 9.9 percentage points above target";
    outturn.source = "Statistical release, table 3";
    outturn.enteredBy = "Robin Ash";
    outturn.enteredAt = "2013-10-04T09:30:00Z";
    record.outturns.push_back(outturn);
    return record;
}

report::ReportOrder committeePaper()
{
    return {
        .form = planfile::builtInTemplate(ReportKind::CabinetCommittee),
        .point = {.year = AcademicYear(2013), .scope = {}, .asAt = std::nullopt},
        .date = Date(2014, 3, 31)};
}

template <class Widget>
Widget& named(const QWidget& within, const char* name)
{
    auto* found = within.findChild<Widget*>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("A preview shows the report's pages and leads from a finding to where it stands")
{
    ReportPreview preview(report::prepareReport(kent(), committeePaper()));
    preview.show();
    auto& pages = named<PageView>(preview, "pages");
    CHECK(pages.pageCount() > 3);
    CHECK(
        named<QLabel>(preview, "page").text() ==
        QStringLiteral("Page 1 of %1").arg(pages.pageCount()));
    CHECK_FALSE(named<QPushButton>(preview, "previousPage").isEnabled());

    auto& findings = named<QListWidget>(preview, "findings");
    int variance = -1;
    int legal = -1;
    for (int row = 0; row < findings.count(); ++row) {
        if (findings.item(row)->text().contains(QStringLiteral("9.9")))
            variance = row;
        if (findings.item(row)->text().startsWith(QStringLiteral("Legal implications")))
            legal = row;
    }
    REQUIRE(variance >= 0);
    REQUIRE(legal >= 0);
    findings.setCurrentRow(variance);
    const int pageOfVariance = pages.pageInSight();
    CHECK(pageOfVariance > 0);
    findings.setCurrentRow(legal);
    CHECK(pages.pageInSight() > pageOfVariance);
}

TEST_CASE("The crest stands above the first page, and the rest is marked where it then stands")
{
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::magenta);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(picture.save(&buffer, "PNG"));
    report::Document document{
        .issuer = "A council",
        .title = "Report",
        .blocks = {report::Heading{1, "One"}, report::Paragraph{.text = "The last words."}}};
    const auto shown = [&] {
        PageView view;
        view.resize(900, 1200);
        view.showDocument(document);
        view.goToBlock(1);
        return view.grab().toImage();
    };
    const auto rowsWith = [](const QImage& image, const QColor& colour) {
        std::vector<int> rows;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == colour) {
                    rows.push_back(y);
                    break;
                }
        return rows;
    };
    const QColor mark = coloursFor(paletteFor(Theme::Light, QApplication::palette())).selection;
    const QImage without = shown();
    CHECK(rowsWith(without, Qt::magenta).empty());
    document.emblem = report::Emblem{png.toStdString(), "The council's arms"};
    const QImage with = shown();
    const auto crest = rowsWith(with, Qt::magenta);
    const auto marked = rowsWith(with, mark);
    REQUIRE_FALSE(crest.empty());
    REQUIRE_FALSE(marked.empty());
    CHECK(crest.back() < marked.front());
    // As much of the last paragraph is marked as was before.
    CHECK(marked.size() == rowsWith(without, mark).size());
}

TEST_CASE("A click on a figure of the preview says who entered it, from where, and what rated it")
{
    ReportPreview preview(report::prepareReport(kent(), committeePaper()));
    preview.resize(1200, 800);
    preview.show();
    auto& pages = named<PageView>(preview, "pages");
    auto& figure = named<QComboBox>(preview, "figure");
    REQUIRE(figure.count() > 0);
    const QString id = figure.itemData(0).toString();
    for (int page = 0; page < pages.pageCount(); ++page) {
        pages.goToPage(page);
        const auto place = pages.placeOfTrace(id);
        REQUIRE(place.has_value());
        if (!pages.viewport()->rect().contains(*place))
            continue;
        CHECK(pages.traceAt(*place) == id);
        figure.setCurrentIndex(-1);
        QTest::mouseClick(pages.viewport(), Qt::LeftButton, {}, *place);
        CHECK(figure.currentData().toString() == id);
        const QString trace = named<QLabel>(preview, "trace").text();
        CHECK(trace.contains(QStringLiteral("Robin Ash on 4 October 2013")));
        CHECK(trace.contains(QStringLiteral("Statistical release, table 3")));
        CHECK(trace.contains(QStringLiteral("Rule: ")));
        return;
    }
    FAIL("the figure is on no page");
}

TEST_CASE("A report that is stopped before it is written leaves the folder as it was")
{
    Story story;
    const QString out = story.path(QStringLiteral("report.docx"));
    ReportJob job;
    job.start(kent(), committeePaper(), ReportFile{.format = report::Format::Docx, .path = out});
    job.stop();
    REQUIRE(QTest::qWaitFor([&] { return !job.isRunning(); }));
    CHECK(job.wasStopped());
    CHECK_FALSE(job.error().has_value());
    CHECK(QDir(story.folder())
              .entryList({QStringLiteral("*report*")}, QDir::Files | QDir::Hidden)
              .isEmpty());
}

TEST_CASE("The author's words are in the report and there again the next time")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    const QString out = story.path(QStringLiteral("report.md"));
    story.files().answer = out;
    {
        ExportReportDialog dialog(*story.window().plan(), story.files(), story.settings());
        dialog.show();
        named<QLineEdit>(dialog, "to").setText(QStringLiteral("The improvement board"));
        auto& part = named<QComboBox>(dialog, "part");
        part.setCurrentIndex(part.findData(QStringLiteral("legal-implications")));
        named<QPlainTextEdit>(dialog, "partText").setPlainText(QStringLiteral("None arise."));
        auto& format = named<QComboBox>(dialog, "format");
        format.setCurrentIndex(format.findData(QStringLiteral("md")));
        named<QPushButton>(dialog, "exportButton").click();
        auto& result = named<QLabel>(dialog, "result");
        REQUIRE(QTest::qWaitFor([&] { return result.isVisible(); }));
        INFO(result.text().toStdString());
        dialog.reject();
    }
    QFile file(out);
    REQUIRE(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("**To:** The improvement board"));
    CHECK(text.contains("None arise."));

    ExportReportDialog again(*story.window().plan(), story.files(), story.settings());
    CHECK(named<QLineEdit>(again, "to").text() == QStringLiteral("The improvement board"));
    auto& part = named<QComboBox>(again, "part");
    part.setCurrentIndex(part.findData(QStringLiteral("legal-implications")));
    CHECK(named<QPlainTextEdit>(again, "partText").toPlainText() == QStringLiteral("None arise."));
}

TEST_CASE("A sheet asks for its indicator and an adviser's report for the officer")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    ExportReportDialog dialog(*story.window().plan(), story.files(), story.settings());
    dialog.show();
    auto& kind = named<QComboBox>(dialog, "kind");
    CHECK(kind.count() == 7);
    CHECK_FALSE(named<QComboBox>(dialog, "indicator").isVisible());
    kind.setCurrentIndex(kind.findData(QStringLiteral("indicator-sheet")));
    CHECK(named<QComboBox>(dialog, "indicator").isVisible());
    kind.setCurrentIndex(kind.findData(QStringLiteral("adviser-report")));
    CHECK_FALSE(named<QComboBox>(dialog, "indicator").isVisible());
    CHECK(named<QComboBox>(dialog, "officer").isVisible());
}

TEST_CASE("A template is copied, changed and chosen, and a broken one is refused with its place")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    ExportReportDialog dialog(*story.window().plan(), story.files(), story.settings());
    dialog.show();
    const QString file = story.path(QStringLiteral("ours.json"));
    story.files().answer = file;
    named<QPushButton>(dialog, "copyForm").click();
    QFile copy(file);
    REQUIRE(copy.open(QFile::ReadOnly));
    QByteArray json = copy.readAll();
    copy.close();

    named<QPushButton>(dialog, "chooseForm").click();
    CHECK(named<QComboBox>(dialog, "form").currentText() == QStringLiteral("ours.json"));

    json.replace("\"summary\"", "\"sumary\"");
    REQUIRE(copy.open(QFile::WriteOnly));
    copy.write(json);
    copy.close();
    named<QPushButton>(dialog, "chooseForm").click();
    CHECK(named<QLabel>(dialog, "result").text().contains(QStringLiteral("/parts/2/part")));
}
