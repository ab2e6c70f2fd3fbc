#pragma once

#include <domain/check/finding.h>
#include <domain/plan/plan.h>

#include <QDialog>

#include <memory>

namespace Ui {
class AcceptFindingDialog;
}

namespace outturn::app {

/// Asks why a finding of the plan check is accepted.
class AcceptFindingDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p user is who accepts.
    AcceptFindingDialog(
        const Plan& plan, Finding finding, std::string user, QWidget* parent = nullptr);
    ~AcceptFindingDialog() override;

    /// What the user said.
    [[nodiscard]] Acceptance acceptance() const;

private:
    Finding m_finding;
    std::string m_user;
    std::unique_ptr<Ui::AcceptFindingDialog> m_ui;
};

} // namespace outturn::app
