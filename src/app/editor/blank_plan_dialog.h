#pragma once

#include <domain/plan/plan.h>

#include <QDialog>

#include <memory>

namespace Ui {
class BlankPlanDialog;
}

namespace outturn::app {

/// Asks for the little that a plan cannot be without: its name, whose it is, its years.
class BlankPlanDialog : public QDialog
{
    Q_OBJECT

public:
    /// Proposes the three academic years from the one that @p today lies in.
    explicit BlankPlanDialog(Date today, QWidget* parent = nullptr);
    ~BlankPlanDialog() override;

    /// The smallest sound plan that answers.
    [[nodiscard]] PlanRecord record() const;

private:
    /// Says what is still wanting; the plan can be made once nothing is.
    void showWhatIsWanting();

    std::unique_ptr<Ui::BlankPlanDialog> m_ui;
};

} // namespace outturn::app
