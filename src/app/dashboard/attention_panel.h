#pragma once

#include <app/dashboard/dashboard_filter.h>
#include <domain/identifier.h>

#include <QWidget>

namespace outturn::app {

class AccountabilityModel;
class AttentionModel;
class NamedRows;
class OpenPlan;
class PlainLabel;
struct AttentionRow;

/// What needs attention, the most pressing first, and beside it who answers for how much of it.
class AttentionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionPanel(const OpenPlan& plan, QWidget* parent = nullptr);

    void refresh();
    void setFilter(const DashboardFilter& filter);

    /// Makes an indicator the current one; one that needs no attention is ignored.
    void choose(const IndicatorCode& indicator);
    /// What the keyboard is on; nullptr when on nothing.
    [[nodiscard]] const AttentionRow* current() const;

signals:
    void currentChanged();
    void activated();

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
