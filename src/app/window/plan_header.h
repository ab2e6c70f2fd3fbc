#pragma once

#include <QFrame>

class QComboBox;
class QToolButton;

namespace outturn::app {

class OpenPlan;
class PlainLabel;

/// Above every page of a plan: its title, its council, the academic year chosen, the report.
class PlanHeader : public QFrame
{
    Q_OBJECT

public:
    explicit PlanHeader(OpenPlan& plan, QWidget* parent = nullptr);

    /// Draws icons again after the colours changed.
    void refreshIcons();

signals:
    void exportRequested();

private:
    void showNames();
    void fillYears();
    void chooseYear(int index);

    OpenPlan& m_plan;
    PlainLabel* m_title;
    PlainLabel* m_council;
    QComboBox* m_years;
    QToolButton* m_export;
};

} // namespace outturn::app
