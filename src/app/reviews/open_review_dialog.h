#pragma once

#include <domain/plan/plan.h>
#include <domain/review/review.h>

#include <QDialog>

#include <memory>
#include <vector>

namespace Ui {
class OpenReviewDialog;
}

namespace outturn::app {

/// Asks which review to open, and says what it would be called and ask about.
class OpenReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p record must outlive the dialog. Starts with @p year and @p today.
    OpenReviewDialog(
        const PlanRecord& record,
        std::vector<ReviewCode> taken,
        AcademicYear year,
        Date today,
        QWidget* parent = nullptr);
    ~OpenReviewDialog() override;

    [[nodiscard]] Review review() const;

private:
    void fillScopes();
    void describe();

    const PlanRecord& m_record;
    std::vector<ReviewCode> m_taken;
    std::unique_ptr<Ui::OpenReviewDialog> m_ui;
};

} // namespace outturn::app
