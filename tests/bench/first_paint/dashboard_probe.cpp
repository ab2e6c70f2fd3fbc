// The application as it starts on a plan, up to a dashboard with its rows in it.

#include "first_paint/dashboard.h"
#include "first_paint/painted.h"

#include <app/program.h>

#include <QApplication>

using namespace outturn;

int main(int argc, char* argv[])
{
    bench::Painted painted(bench::isFilledDashboard);
    return app::runProgram(
        argc, argv, [&](QApplication& application) { application.installEventFilter(&painted); });
}
