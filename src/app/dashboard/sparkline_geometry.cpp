#include <app/dashboard/sparkline_geometry.h>
#include <report/chart/trajectory_runs.h>

#include <algorithm>
#include <limits>

namespace outturn::app {
namespace {

class Placement
{
public:
    Placement(const Sparkline& sparkline, const QRectF& area)
        : m_area(area)
        , m_firstYear(sparkline.firstYear)
        , m_years(std::max(1, sparkline.lastYear - sparkline.firstYear))
    {
        for (const TrajectoryPoint& point : sparkline.points) {
            include(point.outturn);
            include(point.target);
        }
    }

    [[nodiscard]] QPointF at(AcademicYear year, Decimal value) const
    {
        const double range = m_high - m_low;
        const double share = range > 0 ? (value.toDouble() - m_low) / range : 0.5;
        return {x(year.endYear()), m_area.bottom() - share * m_area.height()};
    }

    [[nodiscard]] double x(double year) const
    {
        return m_area.left() + m_area.width() * (year - m_firstYear) / m_years;
    }

private:
    void include(const std::optional<Decimal>& value)
    {
        if (!value)
            return;
        m_low = std::min(m_low, value->toDouble());
        m_high = std::max(m_high, value->toDouble());
    }

    QRectF m_area;
    int m_firstYear;
    int m_years;
    double m_low = std::numeric_limits<double>::max();
    double m_high = std::numeric_limits<double>::lowest();
};

void addTargets(const Sparkline& sparkline, const Placement& placement, SparklineGeometry& geometry)
{
    const TrajectoryPoint* before = nullptr;
    for (const TrajectoryPoint& point : sparkline.points) {
        if (!point.target) {
            before = nullptr;
            continue;
        }
        if (before != nullptr)
            geometry.targets.emplace_back(
                placement.at(before->year, *before->target),
                placement.at(point.year, *point.target));
        before = &point;
    }
}

} // namespace

SparklineGeometry layOut(const Sparkline& sparkline, const QRectF& area)
{
    SparklineGeometry geometry;
    const Placement placement(sparkline, area);
    const auto position = [&](std::size_t i) {
        return placement.at(sparkline.points[i].year, *sparkline.points[i].outturn);
    };
    for (const auto& run : report::chart::comparableRuns(sparkline.points)) {
        for (std::size_t i = 0; i < run.size(); ++i) {
            geometry.figures.push_back(position(run[i]));
            if (i > 0)
                geometry.outturns.emplace_back(position(run[i - 1]), position(run[i]));
        }
        geometry.latest = position(run.back());
    }
    addTargets(sparkline, placement, geometry);
    for (const TrajectoryPoint& point : sparkline.points) {
        if (report::chart::isApart(point))
            geometry.apart.push_back(placement.at(point.year, *point.outturn));
        if (point.breakBefore) {
            const double x = placement.x(point.year.endYear() - 0.5);
            geometry.breaks.emplace_back(x, area.top(), x, area.bottom());
        }
    }
    return geometry;
}

} // namespace outturn::app
