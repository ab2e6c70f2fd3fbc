#pragma once

class QWidget;

namespace outturn::bench {

/// Whether @p widget is where the dashboard's table is painted, with its rows in it.
[[nodiscard]] bool isFilledDashboard(const QWidget& widget);

} // namespace outturn::bench
