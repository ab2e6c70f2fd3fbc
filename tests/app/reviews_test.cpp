#include "kent_plan.h"
#include "sample.h"
#include "story.h"

#include <app/plan/open_plan.h>
#include <app/plan/plan_reviews.h>
#include <app/reviews/commentary_form.h>
#include <app/reviews/open_review_dialog.h>
#include <app/reviews/reviews_page.h>
#include <app/reviews/sign_off_dialog.h>
#include <app/text.h>
#include <app/window/plan_view.h>
#include <planfile/front_matter.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

#include <array>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

/// The Reviews page of a plan with figures, a mid-year review of 2012/13 opened on it.
struct ReviewsDesk
{
    Story story;
    ReviewsPage* page = nullptr;

    ReviewsDesk()
    {
        story.window().openFile(makePlanFile(story.folder(), testing::kentIn2013()));
        story.press(Qt::CTRL | Qt::Key_9);
        page = story.window().findChild<ReviewsPage*>();
        REQUIRE(page != nullptr);
        REQUIRE(page->isVisible());
        page->open(midYear());
    }

    [[nodiscard]] static Review midYear()
    {
        return {
            .code = ReviewCode("mid-year-2013-14"),
            .kind = ReviewKind::MidYear,
            .year = AcademicYear(2013),
            .scope = {},
            .date = Date(2013, 11, 20)};
    }

    [[nodiscard]] OpenPlan& plan() { return *story.window().plan(); }

    template <class T>
    [[nodiscard]] T& part(const char* name) const
    {
        T* found = page->findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    [[nodiscard]] ReviewContent content() { return PlanReviews(plan()).content(midYear().code); }

    void type(const char* field, const QString& text) const
    {
        auto& edit = part<QPlainTextEdit>(field);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }

    void typeDay(const QString& text) const
    {
        auto& edit = part<QLineEdit>("byWhen");
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
    }

    void writeAll() const
    {
        type("whatHappened", QStringLiteral("It fell."));
        type("why", QStringLiteral("Two schools."));
        type("whatIsBeingDone", QStringLiteral("Visits."));
        typeDay(QStringLiteral("31 March 2014"));
        page->finish();
    }

    [[nodiscard]] QString cell(const char* table, int row, int column) const
    {
        return part<QTableView>(table).model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE("Opening a review lists what is red and amber with who answers for it")
{
    ReviewsDesk desk;
    const auto content = desk.content();
    REQUIRE_FALSE(content.subjects.empty());
    const auto& subjects = *desk.part<QTableView>("subjects").model();
    CHECK(subjects.rowCount() == static_cast<int>(content.subjects.size()));
    CHECK(desk.cell("reviews", 0, ReviewListModel::TitleColumn) == "Mid-year review 2013-14");
    CHECK(desk.cell("reviews", 0, ReviewListModel::StateColumn) == "Open");
    CHECK(desk.cell("subjects", 0, CommentaryModel::AnswerColumn) == "Not answered");
    CHECK(desk.part<CommentaryForm>("form").subject() == content.subjects[0].request.subject);
}

TEST_CASE("The opening of a review is undone until something is written for it")
{
    ReviewsDesk desk;
    desk.story.press(QKeySequence::Undo);
    CHECK(PlanReviews(desk.plan()).all().empty());
    CHECK(desk.part<QLabel>("empty").isVisible());
    desk.story.press(QKeySequence::Redo);
    CHECK(PlanReviews(desk.plan()).all().size() == 1);
}

TEST_CASE("Commentary is stored when a field is left, and undone part by part")
{
    ReviewsDesk desk;
    desk.writeAll();
    const Commentary written = desk.content().subjects[0].commentary;
    CHECK(written == Commentary{"It fell.", "Two schools.", "Visits.", Date(2014, 3, 31)});
    CHECK(desk.cell("subjects", 0, CommentaryModel::AnswerColumn) == "Answered");
    CHECK(desk.cell("reviews", 0, ReviewListModel::StateColumn) == "In commentary");
    desk.story.press(QKeySequence::Undo);
    CHECK(desk.content().subjects[0].commentary != written);
    CHECK_FALSE(isEmpty(desk.content().subjects[0].commentary));
    desk.story.press(QKeySequence::Redo);
    CHECK(desk.content().subjects[0].commentary == written);
}

TEST_CASE("A day that is none is said beside the field and nothing typed is lost")
{
    ReviewsDesk desk;
    desk.type("why", QStringLiteral("Two schools."));
    desk.typeDay(QStringLiteral("soon"));
    CHECK(desk.part<QLabel>("commentaryProblem").text().contains("soon"));
    CHECK(desk.part<QPlainTextEdit>("why").toPlainText() == "Two schools.");
    CHECK_FALSE(desk.content().subjects[0].commentary.byWhen.has_value());
    desk.typeDay(QStringLiteral("1/4/2014"));
    CHECK(desk.part<QLabel>("commentaryProblem").text().isEmpty());
    CHECK(desk.content().subjects[0].commentary.byWhen == Date(2014, 4, 1));
}

TEST_CASE("What is typed is stored when the page is left or the plan is closed")
{
    ReviewsDesk desk;
    desk.type("why", QStringLiteral("Two schools."));
    desk.story.window().view()->showDashboard();
    CHECK(desk.content().subjects[0].commentary.why == "Two schools.");
    desk.story.window().view()->showReviews();
    desk.type("why", QStringLiteral("Three schools."));
    desk.story.window().view()->finishEdits();
    CHECK(desk.content().subjects[0].commentary.why == "Three schools.");
}

TEST_CASE("What somebody else wrote first is not written over unseen")
{
    ReviewsDesk desk;
    const CommentarySubject subject = desk.content().subjects[0].request.subject;
    auto other =
        store::PlanStore::open(desk.plan().file(), store::Access::ReadWrite, {"s.one", "desk-8"});
    store::Reviews(other).comment(
        ReviewsDesk::midYear().code, subject, 0, {"Theirs.", "", "", std::nullopt});
    desk.type("whatHappened", QStringLiteral("Mine."));
    desk.page->finish();
    CHECK(desk.story.message().contains("Somebody else wrote here first"));
    CHECK(desk.content().subjects[0].commentary.whatHappened == "Theirs.");
    CHECK(desk.part<QPlainTextEdit>("whatHappened").toPlainText() == "Mine.");
}

TEST_CASE("Signing off says what freezes and who has not answered, and asks twice")
{
    ReviewsDesk desk;
    SignOffDialog dialog(desk.content(), {"Legal implications"});
    CHECK(dialog.findChild<QLabel*>("frozen")->text().contains("legal implications"));
    auto* signOff = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    CHECK_FALSE(signOff->isEnabled());
    CHECK(
        dialog.findChild<QListWidget*>("owed")->count() ==
        static_cast<int>(desk.content().subjects.size()));
    dialog.findChild<QCheckBox*>("withUnanswered")->setChecked(true);
    CHECK(signOff->isEnabled());
}

TEST_CASE("A signed-off review can only be read, and its papers are in the file")
{
    ReviewsDesk desk;
    desk.writeAll();
    desk.page->signOff();
    CHECK(desk.cell("reviews", 0, ReviewListModel::StateColumn) == "Signed off");
    CHECK_FALSE(desk.part<QPushButton>("signOff").isEnabled());
    CHECK(desk.part<QPlainTextEdit>("why").isReadOnly());
    CHECK(desk.part<QLabel>("facts").text().contains("Digest"));
    auto other =
        store::PlanStore::open(desk.plan().file(), store::Access::ReadOnly, {"s.one", "desk-8"});
    CHECK(store::Reviews(other).issued(ReviewsDesk::midYear().code).size() == 6);
}

TEST_CASE("The papers of a review are kept with the author's own words, and are then no drafts")
{
    ReviewsDesk desk;
    desk.writeAll();
    PlanReviews reviews(desk.plan());
    const ReviewCode code = ReviewsDesk::midYear().code;
    CHECK(reviews.lackingAtSignOff(code, {}).size() == 2);
    FrontMatter front;
    front.texts = {
        {ReportPart::Legal, "The council's duty is that of the Education Act 1996."},
        {ReportPart::Equality, "An assessment was made in May."}};
    CHECK(reviews.lackingAtSignOff(code, front).empty());
    desk.story.settings().setFrontMatter(
        desk.plan().file(), QByteArray::fromStdString(planfile::writeFrontMatter(front)));

    desk.page->signOff();
    const auto paper = reviews.issued(code, ReportKind::CabinetCommittee, report::Format::Html);
    REQUIRE(paper);
    CHECK(paper->find("Education Act 1996") != std::string::npos);
    CHECK(paper->find("Draft,") == std::string::npos);
}

TEST_CASE("What changed since the last review is told on the page and on the dashboard's tiles")
{
    ReviewsDesk desk;
    desk.page->signOff();
    const std::vector<RatedIndicator> ratings = desk.content().ratings;
    const RatedIndicator green = *std::ranges::find_if(
        ratings, [](const RatedIndicator& each) { return each.status == RagStatus::Green; });
    Outturn corrected{
        .indicator = green.code,
        .year = AcademicYear(2013),
        .stage = Stage::Validated,
        .scope = {},
        .value = green.polarity == Polarity::Higher ? Decimal::whole(1) : Decimal::whole(99)};
    desk.plan().enter(std::array{corrected});
    Review yearEnd = ReviewsDesk::midYear();
    yearEnd.code = ReviewCode("year-end-2013-14");
    yearEnd.kind = ReviewKind::YearEnd;
    yearEnd.date = Date(2014, 5, 2);
    desk.page->open(yearEnd);
    REQUIRE(desk.part<QTableView>("changes").model()->rowCount() == 1);
    CHECK(desk.cell("changes", 0, ChangesModel::StatusThenColumn) == "Green");
    CHECK(desk.cell("changes", 0, ChangesModel::StatusNowColumn) == "Red");
    CHECK(desk.cell("changes", 0, ChangesModel::WhyColumn).contains("corrected"));
    CHECK(desk.part<QLabel>("restated").text().contains(toQString(green.code)));

    desk.plan().setYear(AcademicYear(2013));
    desk.story.window().view()->showDashboard();
    bool isTold = false;
    for (const auto* label : desk.story.window().findChildren<QWidget*>())
        isTold = isTold || label->toolTip().contains("Mid-year review 2013-14");
    CHECK(isTold);
}

TEST_CASE("The dialog says what a review would be called and refuses a day before its year")
{
    ReviewsDesk desk;
    OpenReviewDialog dialog(
        desk.plan().record(),
        {ReviewsDesk::midYear().code},
        AcademicYear(2013),
        Date(2013, 11, 20));
    CHECK(dialog.review().code.text() == "mid-year-2013-14-2");
    auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    CHECK(ok->isEnabled());
    dialog.findChild<QDateEdit*>("date")->setDate(QDate(2011, 1, 1));
    CHECK_FALSE(ok->isEnabled());
    CHECK(dialog.findChild<QLabel*>("description")->text().contains("before that year began"));
}

TEST_CASE("Days are read as people write them")
{
    CHECK(dayFrom(QStringLiteral(" 31  March 2014 ")) == Date(2014, 3, 31));
    CHECK(dayFrom(QStringLiteral("31/3/2014")) == Date(2014, 3, 31));
    CHECK(dayFrom(QStringLiteral("2014-03-31")) == Date(2014, 3, 31));
    CHECK_FALSE(dayFrom(QStringLiteral("31 February 2014")).has_value());
    CHECK_FALSE(dayFrom(QStringLiteral("next week")).has_value());
}
