#pragma once

#include <domain/rating/trajectory.h>

#include <QLineF>
#include <QMetaType>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace outturn::app {

/// What a small trajectory drawing shows: an indicator's path over years that all rows of a table
/// share, so that the same year stands in the same place in each.
struct Sparkline
{
    std::vector<TrajectoryPoint> points;
    int firstYear = 0; ///< as AcademicYear::endYear()
    int lastYear = 0;
    friend bool operator==(const Sparkline&, const Sparkline&) = default;
};

/// The drawing as lines and dots, in the coordinates of the rectangle it was laid out in.
struct SparklineGeometry
{
    std::vector<QLineF> outturns;  ///< joins comparable figures of consecutive years
    std::vector<QLineF> targets;   ///< joins targets of consecutive years
    std::vector<QPointF> figures;  ///< comparable figures
    std::vector<QPointF> apart;    ///< figures of another measure
    std::vector<QLineF> breaks;    ///< upright, where the measure changed
    std::optional<QPointF> latest; ///< the last comparable figure
};

/// Lays @p sparkline out in @p area. Every figure and target lies inside it; better is not always
/// up: the drawing shows figures, not merit.
[[nodiscard]] SparklineGeometry layOut(const Sparkline& sparkline, const QRectF& area);

} // namespace outturn::app

Q_DECLARE_METATYPE(outturn::app::Sparkline)
