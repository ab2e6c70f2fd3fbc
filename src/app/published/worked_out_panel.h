#pragma once

#include <domain/school/computed_comparison.h>
#include <store/datasets/worked_out.h>

#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class WorkedOutPanel;
}

namespace outturn::app {

class OpenPlan;
class RefreshWhenSeen;
class RowsModel;

/// The plan's indicators worked out of the imported tables for the chosen year, beside what was
/// entered, with the schools behind each figure; and the way to enter a figure that was worked out.
class WorkedOutPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WorkedOutPanel(QWidget* parent = nullptr);
    ~WorkedOutPanel() override;

    /// Shows the indicators of @p plan, which must outlive this, from now on.
    void setPlan(OpenPlan& plan);

    /// Works everything out anew when it is next seen, or at once when it is.
    void refresh();

signals:
    void indicatorChosen(const outturn::IndicatorCode& indicator);

private:
    void workOut();
    void showFigures();
    void showSchools();
    void takeOver();
    [[nodiscard]] QString about(const ComparedFigure& figure) const;
    [[nodiscard]] std::vector<Outturn> chosen() const;
    [[nodiscard]] SchoolGrouping grouping() const;

    OpenPlan* m_plan = nullptr;
    std::unique_ptr<Ui::WorkedOutPanel> m_ui;
    RowsModel* m_model;
    RowsModel* m_schools;
    store::WorkedOut m_worked;
    std::vector<ComparedFigure> m_figures; ///< in the order of the rows
    /// Whose figures they are, where it is not certain that they are the plan's council's.
    std::string m_otherCouncil;
    RefreshWhenSeen* m_refreshing;
};

} // namespace outturn::app
