#include <app/work/long_work.h>
#include <app/work/remaining_time.h>
#include <app/work/work_dialog.h>
#include <domain/error.h>

#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <chrono>
#include <thread>

using namespace outturn;
using namespace outturn::app;
using namespace std::chrono_literals;

namespace {

void sleepUntilStopped(Progress& progress)
{
    while (progress.report(1, 4))
        std::this_thread::sleep_for(1ms);
}

/// Runs the event loop until @p isTrue, five seconds at most.
template <class Condition>
bool wait(const Condition& isTrue)
{
    return QTest::qWaitFor(isTrue, 5000);
}

WorkDialog* dialogOver(const QWidget& window)
{
    return window.findChild<WorkDialog*>();
}

} // namespace

TEST_CASE("Long work hands its result to the window's thread and is gone")
{
    QWidget window;
    std::thread::id workedOn;
    std::optional<WorkOutcome<int>> outcome;
    runLongWorkFor<int>(
        &window,
        QStringLiteral("Adding up"),
        [&](Progress&) {
            workedOn = std::this_thread::get_id();
            return 42;
        },
        [&](const WorkOutcome<int>& end) {
            outcome = end;
            CHECK(std::this_thread::get_id() != workedOn);
        });
    REQUIRE(wait([&] { return outcome.has_value(); }));
    CHECK(outcome->result == 42);
    CHECK_FALSE(outcome->isStopped);
    CHECK(wait([&] { return dialogOver(window) == nullptr; }));
}

TEST_CASE("What goes wrong in long work becomes a sentence with its place")
{
    QWidget window;
    std::optional<WorkEnd> end;
    runLongWork(
        &window,
        QStringLiteral("Reading"),
        [](Progress&) { throw Error(ErrorKind::Input, "there is no URN", "ks2.csv:7"); },
        [&](const WorkEnd& ended) { end = ended; });
    REQUIRE(wait([&] { return end.has_value(); }));
    CHECK(end->problem == "There is no URN.\n\nks2.csv:7");
    CHECK_FALSE(end->isStopped);
}

TEST_CASE("The user sees how far long work is and stops it")
{
    QWidget window;
    window.show();
    std::optional<WorkEnd> end;
    runLongWork(
        &window,
        QStringLiteral("Reading the register"),
        [](Progress& progress) {
            progress.begin("Taking the schools");
            sleepUntilStopped(progress);
            progress.goOn();
        },
        [&](const WorkEnd& ended) { end = ended; });
    WorkDialog* dialog = dialogOver(window);
    REQUIRE(dialog != nullptr);
    REQUIRE(wait([&] { return dialog->isVisible(); }));
    const auto* bar = dialog->findChild<QProgressBar*>();
    REQUIRE(wait([&] { return bar->value() == bar->maximum() / 4; }));
    CHECK(bar->accessibleName() == "Reading the register");
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("step"))->text() == "Taking the schools");
    const auto* remaining = dialog->findChild<QLabel*>(QStringLiteral("remaining"));
    REQUIRE(wait([&] { return !remaining->text().isEmpty(); }));
    CHECK(remaining->text().endsWith("left"));

    QElapsedTimer sincePressed;
    sincePressed.start();
    QTest::keyClick(dialog, Qt::Key_Escape);
    REQUIRE(wait([&] { return end.has_value(); }));
    CHECK(sincePressed.elapsed() < 1000);
    CHECK(end->isStopped);
    CHECK(end->problem.isEmpty());
}

TEST_CASE("A window that goes stops the work that stands over it")
{
    bool isAsked = false;
    bool isThenCalled = false;
    {
        QWidget window;
        runLongWork(
            &window,
            QStringLiteral("Reading"),
            [&](Progress& progress) {
                sleepUntilStopped(progress);
                isAsked = true;
            },
            [&](const WorkEnd&) { isThenCalled = true; });
    }
    QTest::qWait(10);
    CHECK(isAsked);
    CHECK_FALSE(isThenCalled);
}

TEST_CASE("The time left is told once it can be, and no finer than it is known")
{
    CHECK(remainingTime(900ms, 50, 100) == std::nullopt);
    CHECK(remainingTime(2000ms, 1, 100) == std::nullopt);
    CHECK(remainingTime(2000ms, 10, 0) == std::nullopt);
    CHECK(remainingTime(2000ms, 50, 100) == 2000ms);
    CHECK(remainingTime(10000ms, 25, 100) == 30000ms);
    CHECK(remainingTime(10000ms, 100, 100) == 0ms);

    CHECK(remainingText(3s) == "a few seconds left");
    CHECK(remainingText(37s) == "about 35 seconds left");
    CHECK(remainingText(70s) == "about a minute left");
    CHECK(remainingText(250s) == "about 4 minutes left");
    CHECK(remainingText(3h) == "more than an hour left");
}
