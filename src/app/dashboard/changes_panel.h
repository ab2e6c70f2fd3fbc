#pragma once

#include <app/dashboard/dashboard_pane.h>
#include <app/reviews/changes_model.h>
#include <domain/review/review_content.h>

#include <vector>

namespace outturn::app {

class OpenPlan;
class PlainLabel;
class ReadingTable;

/// What stands otherwise than at the review of the whole council that was signed off last, and why.
class ChangesPanel : public DashboardPane
{
    Q_OBJECT

public:
    explicit ChangesPanel(OpenPlan& plan, QWidget* parent = nullptr);

    void refresh() override;
    void setFilter(const DashboardFilter& filter) override;
    void choose(const IndicatorCode& indicator) override;
    [[nodiscard]] std::optional<IndicatorCode> current() const override;

private:
    void showChanges();
    /// The review that is compared with; nullptr where there is none up to the year looked at.
    [[nodiscard]] const SignedReview* reviewBefore();
    [[nodiscard]] std::vector<ReviewChange> changesShown();
    [[nodiscard]] QString sentenceOn(const std::vector<ReviewChange>& changes);

    OpenPlan& m_plan;
    DashboardFilter m_filter;
    ChangesModel* m_model;
    PlainLabel* m_since;
    ReadingTable* m_list;
};

} // namespace outturn::app
