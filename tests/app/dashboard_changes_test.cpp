#include "kent_plan.h"
#include "open_dashboard.h"

#include <app/plan/plan_reviews.h>
#include <app/reviews/changes_model.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTableView>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::testing;

namespace {

/// Kent's dashboard in autumn 2013, showing what changed since the last review.
struct Board : OpenDashboard
{
    Board()
        : OpenDashboard(kentIn2013())
    {
        page->showView(DashboardView::Changes);
        QApplication::processEvents();
    }

    void signOffReview()
    {
        const Review review{
            .code = ReviewCode("mid-year-2013-14"),
            .kind = ReviewKind::MidYear,
            .year = AcademicYear(2013),
            .scope = {},
            .date = Date(2013, 11, 20)};
        PlanReviews reviews(*plan);
        reviews.open(review);
        reviews.signOff(review.code, {});
    }

    /// Corrects the figure of the first indicator that is green, so that it is red.
    IndicatorCode spoilOne()
    {
        const auto& results = plan->scorecard().indicators;
        const auto green = std::ranges::find_if(results, [](const IndicatorResult& result) {
            return result.rating.status == RagStatus::Green;
        });
        if (green == results.end())
            throw std::logic_error("nothing is green");
        const bool isHigher = green->indicator.polarity == Polarity::Higher;
        const Outturn spoilt{
            .indicator = green->indicator.code,
            .year = AcademicYear(2013),
            .stage = Stage::Validated,
            .scope = {},
            .value = Decimal::whole(isHigher ? 1 : 99)};
        (void)plan->enter(std::array{spoilt});
        return spoilt.indicator;
    }

    [[nodiscard]] QTableView& changes() const { return *find<QTableView>("changesSinceReview"); }

    [[nodiscard]] QString since() const { return find<QLabel>("changesSince")->text(); }
};

} // namespace

TEST_CASE("Before the first review is signed off, the dashboard says that there is none")
{
    const Board board;
    CHECK(board.since().contains("No review"));
    CHECK_FALSE(board.changes().isVisible());
}

TEST_CASE("What stands otherwise than at the last review is listed with its ratings and why")
{
    Board board;
    board.signOffReview();
    CHECK(board.since().contains("nothing stands otherwise"));
    CHECK_FALSE(board.changes().isVisible());

    const IndicatorCode code = board.spoilOne();
    CHECK(board.since().contains("Since the Mid-year review 2013-14 of 20 November 2013"));
    CHECK(board.since().contains("1 changed, 1 of them rated otherwise"));
    REQUIRE(board.changes().isVisible());
    const QAbstractItemModel& list = *board.changes().model();
    REQUIRE(list.rowCount() == 1);
    CHECK(list.index(0, ChangesModel::StatusThenColumn).data().toString() == "Green");
    CHECK(list.index(0, ChangesModel::StatusNowColumn).data().toString() == "Red");
    CHECK(list.index(0, ChangesModel::WhyColumn).data().toString().contains("corrected"));

    // Enter on the row opens the indicator, with its reason below the list before.
    std::optional<IndicatorCode> opened;
    QObject::connect(
        board.page.get(), &DashboardPage::indicatorChosen, [&](const IndicatorCode& chosen) {
            opened = chosen;
        });
    board.changes().setCurrentIndex(list.index(0, 0));
    emit board.changes().activated(list.index(0, 0));
    CHECK(opened == code);
}

TEST_CASE("Filters hold for what changed, and a review of a later year is none to compare with")
{
    Board board;
    board.signOffReview();
    (void)board.spoilOne();
    REQUIRE(board.changes().model()->rowCount() == 1);
    for (auto* tile : board.page->findChildren<QAbstractButton*>("greenTile"))
        tile->click();
    CHECK(board.changes().model()->rowCount() == 0);
    for (auto* tile : board.page->findChildren<QAbstractButton*>("greenTile"))
        tile->click();
    CHECK(board.changes().model()->rowCount() == 1);
    board.plan->setYear(AcademicYear(2012));
    CHECK(board.since().contains("No review"));
}
