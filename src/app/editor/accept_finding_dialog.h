#pragma once

#include <domain/check/finding.h>
#include <domain/plan/plan.h>

#include <QDialog>

#include <memory>
#include <string>
#include <vector>

namespace Ui {
class AcceptFindingDialog;
}

namespace outturn::app {

/// Asks why findings of the plan check are accepted.
class AcceptFindingDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p findings are those that one acceptance is of: of the same rule and subject, at least one.
    /// @p user is who accepts.
    AcceptFindingDialog(
        const Plan& plan,
        std::vector<Finding> findings,
        std::string user,
        QWidget* parent = nullptr);
    ~AcceptFindingDialog() override;

    /// What the user said.
    [[nodiscard]] Acceptance acceptance() const;

private:
    std::vector<Finding> m_findings;
    std::string m_user;
    std::unique_ptr<Ui::AcceptFindingDialog> m_ui;
};

} // namespace outturn::app
