#pragma once

#include <app/dashboard/dashboard_filter.h>

#include <QJsonObject>

namespace outturn::app {

/// A filter as it is saved: only what it asks for, so that a fresh filter is empty.
[[nodiscard]] QJsonObject filterJson(const DashboardFilter& filter);

/// The filter that was saved. A part that cannot be read asks for nothing.
[[nodiscard]] DashboardFilter filterOf(const QJsonObject& json);

} // namespace outturn::app
