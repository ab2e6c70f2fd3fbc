#include "kent_plan.h"
#include "sample.h"
#include "story.h"
#include "text_size.h"

#include <app/editor/accept_finding_dialog.h>
#include <app/editor/blank_plan_dialog.h>
#include <app/entry/change_preview.h>
#include <app/guide/guide_window.h>
#include <app/plan/plan_reviews.h>
#include <app/published/import_dialog.h>
#include <app/report/report_preview.h>
#include <app/reviews/open_review_dialog.h>
#include <app/reviews/sign_off_dialog.h>
#include <app/schools/known_schools.h>
#include <app/schools/log_entry_dialog.h>
#include <app/search/search_dialog.h>
#include <app/succession/adopt_successor_dialog.h>
#include <app/term/return_merge_dialog.h>
#include <app/term/term_figures_dialog.h>
#include <app/window/export_report_dialog.h>
#include <app/window/navigation_button.h>
#include <app/window/plan_view.h>
#include <app/window/settings_dialog.h>
#include <app/window/welcome_page.h>
#include <app/work/work_dialog.h>
#include <domain/plan/adoption.h>
#include <planfile/report_template.h>

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/catch.hpp>

#include <functional>
#include <memory>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

constexpr QSize smallScreen{1280, 720};

void checkFits(const QWidget& window)
{
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    CHECK(least.width() <= smallScreen.width());
    CHECK(least.height() <= smallScreen.height());
}

/// One dialog after the other, each as it is shown first, of a plan with figures.
void forEveryDialog(Story& story, const std::function<void(QDialog&, const char*)>& look)
{
    const auto show = [&look](QDialog& dialog, const char* name) {
        dialog.show();
        QApplication::processEvents();
        look(dialog, name);
    };
    OpenPlan& plan = *story.window().plan();
    const PlanRecord& record = plan.record();
    const Date today(2013, 11, 20);
    const QString sentence = QStringLiteral("A sentence of some length about a figure. ");

    ExportReportDialog exported(plan, story.files(), story.settings());
    show(exported, "export");
    SettingsDialog settings(story.settings());
    show(settings, "settings");
    BlankPlanDialog blank(today);
    show(blank, "blank plan");
    ImportDialog import(plan, story.files(), story.settings());
    show(import, "import");
    OpenReviewDialog opened(record, {}, AcademicYear(2013), today);
    show(opened, "open review");
    AcceptFindingDialog accepted(
        record.plan,
        {{.code = "rule", .subject = "plan", .message = (sentence + sentence).toStdString()}},
        "robin");
    show(accepted, "accept finding");
    TermFiguresDialog term(plan, {.year = AcademicYear(2013)});
    show(term, "term figures");
    ReturnMergeDialog merge(plan, record.plan.officers.front().code, {}, nullptr);
    show(merge, "return");
    ChangePreview changes(
        QStringLiteral("Paste"),
        {{"KS1-R2B", "Reading", "70", "71", RagStatus::Green, sentence}},
        sentence + sentence,
        nullptr);
    show(changes, "change preview");
    SearchDialog search({});
    show(search, "search");
    GuideWindow guide;
    show(guide, "guide");
    KnownSchools schools(plan);
    for (const auto& [kind, code] : EnumCodes<LogEntryKind>::table) {
        LogEntryDialog entry(schools, Urn(100001), kind);
        show(entry, "log entry");
    }
    const Indicator& ended = *findIndicator(record.plan, IndicatorCode("KS2-EM4"));
    const auto retirement = retirementOf(record.measures, ended, AcademicYear(2013));
    REQUIRE(retirement);
    AdoptSuccessorDialog adopted(record, ended, *retirement);
    show(adopted, "adopt successor");
    ReportPreview preview(report::prepareReport(
        record,
        {.form = planfile::builtInTemplate(ReportKind::CabinetCommittee),
         .point = {.year = AcademicYear(2013), .scope = {}, .asAt = std::nullopt},
         .date = today}));
    show(preview, "report preview");
    PlanReviews reviews(plan);
    const Review review{
        .code = ReviewCode("mid-year"),
        .kind = ReviewKind::MidYear,
        .year = AcademicYear(2013),
        .scope = {},
        .date = today};
    reviews.open(review);
    SignOffDialog signedOff(
        reviews.content(review.code), {"Legal implications", "Equality implications"});
    show(signedOff, "sign off");
}

} // namespace

TEST_CASE("At twice the size the window still fits a small screen, on every page")
{
    const TextSize size(2.0);
    Story story;
    {
        INFO("welcome");
        checkFits(story.window());
    }
    story.openKent();
    for (const char* name : everyPage) {
        story.window().view()->showPageCalled(name);
        QApplication::processEvents();
        INFO(name);
        checkFits(story.window());
    }
}

TEST_CASE("At twice the size every dialog fits a small screen and opens no larger than the screen")
{
    const TextSize size(2.0);
    Story story;
    story.window().openFile(makePlanFile(story.folder(), testing::kentIn2013()));
    forEveryDialog(story, [](QDialog& dialog, const char* name) {
        INFO(name);
        checkFits(dialog);
        const QSize screen = dialog.screen()->availableSize();
        const QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
        CHECK(dialog.width() <= std::max(screen.width(), least.width()));
        CHECK(dialog.height() <= std::max(screen.height(), least.height()));
    });
}

TEST_CASE("At the usual size no dialog has to scroll")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder(), testing::kentIn2013()));
    forEveryDialog(story, [](QDialog& dialog, const char* name) {
        INFO(name);
        for (const auto* area : dialog.findChildren<QScrollArea*>())
            if (area->parentWidget() == &dialog) {
                CHECK(area->verticalScrollBar()->maximum() == 0);
                CHECK(area->horizontalScrollBar()->maximum() == 0);
            }
    });
}

TEST_CASE(
    "Where a dialog has to scroll its buttons stay in sight, and what has the focus comes into it")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder(), testing::kentIn2013()));
    AcceptFindingDialog dialog(
        story.window().plan()->record().plan,
        {{.code = "rule", .subject = "plan", .message = std::string(4000, 'x') + " y"}},
        "robin");
    dialog.show();
    dialog.resize(500, 260);
    QApplication::processEvents();
    const auto* buttons = dialog.findChild<QDialogButtonBox*>();
    CHECK(dialog.rect().contains(buttons->geometry()));
    auto* reason = dialog.findChild<QPlainTextEdit*>("reason");
    dialog.findChild<QWidget*>("risk")->setFocus();
    QApplication::processEvents();
    CHECK_FALSE(dialog.findChild<QWidget*>("risk")->visibleRegion().isEmpty());
    CHECK(reason->width() > 300);
}

TEST_CASE("The welcome page scrolls to what has the focus")
{
    const TextSize size(2.0);
    Story story;
    for (int i = 0; i < 8; ++i)
        story.settings().addRecentFile(story.path(QStringLiteral("plan-%1.outturn").arg(i)));
    story.window().resize(1000, 500);
    QApplication::processEvents();
    const auto* welcome = story.window().findChild<WelcomePage*>();
    CHECK(welcome->verticalScrollBar()->maximum() > 0);
}

TEST_CASE("The window never opens larger than the screen")
{
    Story story;
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    const Surroundings surroundings{
        .settings = story.settings(), .files = story.files(), .appearance = appearance};
    const auto checkOpening = [&](const char* when) {
        INFO(when);
        MainWindow window(surroundings);
        window.show();
        QApplication::processEvents();
        const QSize screen = window.screen()->availableSize();
        CHECK(window.width() <= screen.width());
        CHECK(window.height() <= screen.height());
    };
    checkOpening("at first");
    {
        MainWindow wide(surroundings);
        wide.resize(5000, 3000); // as on a larger screen
        wide.show();
        wide.close();
    }
    checkOpening("after a larger screen");
    const TextSize size(2.0);
    checkOpening("with text of twice the size");
}

TEST_CASE(
    "At the usual size the window fits a screen of 1440 by 900 that shows all at twice its size")
{
    Story story;
    story.openKent();
    for (const char* name : everyPage) {
        story.window().view()->showPageCalled(name);
        QApplication::processEvents();
        INFO(name);
        const QSize least = story.window().minimumSizeHint();
        CHECK(least.width() <= 720 - 16);
        CHECK(least.height() <= 450 - 48);
    }
    story.window().resize(700, 400);
    story.window().view()->showPageCalled("editor");
    QApplication::processEvents();
    for (const auto* button : story.window().findChildren<NavigationButton*>()) {
        CHECK(button->width() >= button->sizeHint().width());
        if (button->isChecked())
            CHECK_FALSE(button->visibleRegion().isEmpty());
    }
}

TEST_CASE("Where the window is narrow its head says less, and says all again where it is not")
{
    const TextSize size(2.0);
    Story story;
    story.openKent();
    const auto* label = story.window().findChild<QLabel*>("yearLabel");
    story.window().resize(story.window().minimumSizeHint());
    QApplication::processEvents();
    CHECK_FALSE(label->isVisible());
    CHECK(story.window().width() <= 960);
    story.window().resize(1440, 900);
    QApplication::processEvents();
    CHECK(label->isVisible());
}
