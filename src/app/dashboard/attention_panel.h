#pragma once

#include <app/dashboard/dashboard_pane.h>

namespace outturn::app {

class AccountabilityModel;
class AttentionModel;
class NamedRows;
class OpenPlan;
class PlainLabel;

/// What needs attention, the most pressing first, and beside it who answers for how much of it.
class AttentionPanel : public DashboardPane
{
    Q_OBJECT

public:
    explicit AttentionPanel(const OpenPlan& plan, QWidget* parent = nullptr);

    void refresh() override;
    void setFilter(const DashboardFilter& filter) override;
    void choose(const IndicatorCode& indicator) override;
    [[nodiscard]] std::optional<IndicatorCode> current() const override;
    /// How far off target it is, in yearly steps.
    [[nodiscard]] QString remark() const override;

private:
    void showEmptiness();

    const OpenPlan& m_plan;
    AttentionModel* m_attention;
    AccountabilityModel* m_accountability;
    NamedRows* m_list;
    NamedRows* m_posts;
    PlainLabel* m_nothing;
};

} // namespace outturn::app
