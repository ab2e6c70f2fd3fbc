#pragma once

#include <report/chart/trajectory_chart.h>

#include <QByteArray>
#include <QMenu>

namespace outturn::app {

/// What can be taken along from a trajectory chart: its picture and its figures, on the clipboard
/// or in a file. Pictures are drawn for print, whatever the window's colours are.
class ChartMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ChartMenu(QWidget* parent = nullptr);

    /// The chart that is shown, and its figures as tab-separated text.
    void show(const report::chart::TrajectoryChart& chart, const QString& figures);

signals:
    /// A file is to be written; @p ending is "png" or "svg".
    void fileToSave(const QString& name, const QString& ending, const QByteArray& bytes);

private:
    void copyPicture() const;
    void copyFigures() const;
    void savePixels();
    void saveDrawing();
    [[nodiscard]] QImage picture() const;
    [[nodiscard]] QString fileName() const;

    report::chart::TrajectoryChart m_chart;
    QString m_figures;
};

} // namespace outturn::app
