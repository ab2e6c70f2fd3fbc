// The application as it starts on a plan, up to a dashboard with its rows in it.

#include "first_paint/painted.h"

#include <app/dashboard/dashboard_tree.h>
#include <app/program.h>

#include <QApplication>

using namespace outturn::app;

namespace {

bool isFilledDashboard(const QWidget& widget)
{
    const auto* tree = qobject_cast<const DashboardTree*>(widget.parentWidget());
    return tree != nullptr && tree->viewport() == &widget && tree->model() != nullptr &&
        tree->model()->rowCount() > 0;
}

} // namespace

int main(int argc, char* argv[])
{
    outturn::bench::Painted painted(isFilledDashboard);
    return runProgram(
        argc, argv, [&](QApplication& application) { application.installEventFilter(&painted); });
}
