#pragma once

#include <report/chart/trajectory_chart.h>
#include <report/chart/trajectory_geometry.h>

#include <QWidget>

#include <optional>

namespace outturn::app {

/// Shows a trajectory chart. The year under the pointer, or chosen with the arrow keys, is read out
/// in a line below the drawing.
class TrajectoryView : public QWidget
{
    Q_OBJECT

public:
    explicit TrajectoryView(QWidget* parent = nullptr);

    void setChart(const report::chart::TrajectoryChart& shown);

    /// What the line below the drawing says now.
    [[nodiscard]] QString readout() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOutAgain();
    void pointAt(std::optional<std::size_t> position);
    [[nodiscard]] std::size_t shownPosition() const;
    [[nodiscard]] double readoutHeight() const;

    report::chart::TrajectoryChart m_chart;
    report::chart::TrajectoryGeometry m_geometry;
    std::optional<std::size_t> m_pointed; ///< position of a year in the chart
};

} // namespace outturn::app
