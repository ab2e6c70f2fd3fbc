#include "first_paint/dashboard.h"

#include <app/dashboard/dashboard_tree.h>

namespace outturn::bench {

bool isFilledDashboard(const QWidget& widget)
{
    const auto* tree = qobject_cast<const app::DashboardTree*>(widget.parentWidget());
    return tree != nullptr && tree->viewport() == &widget && tree->model() != nullptr &&
        tree->model()->rowCount() > 0;
}

} // namespace outturn::bench
