// The application as it already runs, on its welcome page, and is then given a plan to open. Says
// "opening" at that moment, so that its own start is no part of what is measured.

#include "first_paint/dashboard.h"
#include "first_paint/painted.h"

#include <app/program.h>
#include <app/window/main_window.h>

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace outturn;
using namespace std::chrono_literals;

namespace {

/// Long enough for the welcome page to be painted and the window system to be done with it.
constexpr auto untilSettled = 300ms;

void openInRunningWindow(const QString& file)
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<app::MainWindow*>(widget)) {
            std::puts("opening");
            std::fflush(stdout);
            window->openFile(file);
        }
    }
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2)
        return EXIT_FAILURE;
    const QString file = QString::fromLocal8Bit(argv[1]);
    int withoutFile = 1;
    bench::Painted painted(bench::isFilledDashboard);
    return app::runProgram(withoutFile, argv, [&](QApplication& application) {
        application.installEventFilter(&painted);
        QTimer::singleShot(untilSettled, &application, [file] { openInRunningWindow(file); });
    });
}
