#pragma once

#include <domain/measure/retirement.h>
#include <domain/plan/plan.h>

#include <QDialog>

#include <memory>

class QRadioButton;

namespace Ui {
class AdoptSuccessorDialog;
}

namespace outturn::app {

/// Asks which of the measures that followed an indicator's own takes its place, and says before it
/// is done what then is left to decide.
class AdoptSuccessorDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p indicator is one of @p record's plan, and @p retirement of its measure has a way on.
    AdoptSuccessorDialog(
        PlanRecord record, Indicator indicator, Retirement retirement, QWidget* parent = nullptr);
    ~AdoptSuccessorDialog() override;

    [[nodiscard]] const MeasureVersion& chosen() const;

private:
    void addWays();
    void showConsequences();

    PlanRecord m_record;
    Indicator m_indicator;
    Retirement m_retirement;
    std::unique_ptr<Ui::AdoptSuccessorDialog> m_ui;
    std::vector<QRadioButton*> m_ways; ///< as in the retirement
};

} // namespace outturn::app
