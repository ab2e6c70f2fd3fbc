#pragma once

#include <domain/identifier.h>
#include <domain/rating/scorecard.h>

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class IndicatorPage;
}

namespace outturn::app {

class ChartMenu;
class IndicatorHistoryModel;
class OpenPlan;
class TrajectoryTableModel;

/// One indicator: how it stands and why, its trajectory, the figures behind it and every outturn
/// that was ever entered for it.
class IndicatorPage : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorPage(OpenPlan& plan, QWidget* parent = nullptr);
    ~IndicatorPage() override;

    /// Shows @p indicator in the plan's chosen year; one that the plan does not have is ignored.
    void showIndicator(const outturn::IndicatorCode& indicator);

signals:
    /// The next or previous indicator was asked for and is shown.
    void stepped(const outturn::IndicatorCode& indicator);
    /// A file of the chart is to be written; @p ending is "png" or "svg".
    void fileToSave(const QString& name, const QString& ending, const QByteArray& bytes);
    /// The indicator is of another measure now; what that leaves to decide is decided in the plan.
    void successorAdopted(const outturn::IndicatorCode& indicator, const QStringList& toDecide);

protected:
    /// Puts the figures below the chart where the two have no room side by side.
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What the council average is called after.
    [[nodiscard]] std::string_view area() const;
    void setUpTables();
    void refresh();
    void showHeading(const IndicatorResult& result);
    void showReasons(const IndicatorResult& result);
    void showFigures(const IndicatorResult& result);
    void step(int by);

    OpenPlan& m_plan;
    std::unique_ptr<Ui::IndicatorPage> m_ui;
    TrajectoryTableModel* m_years;
    IndicatorHistoryModel* m_history;
    ChartMenu* m_chartMenu;
    std::optional<IndicatorCode> m_indicator;
};

} // namespace outturn::app
