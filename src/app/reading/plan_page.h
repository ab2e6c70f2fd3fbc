#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class PlanPage;
}

namespace outturn::app {

class OpenPlan;
class RefreshWhenSeen;

/// The plan as it stands in the file, to be read from end to end, with its parts beside it.
class PlanPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPage(OpenPlan& plan, QWidget* parent = nullptr);
    ~PlanPage() override;

    /// Goes to the reporting calendar, where the plan has one.
    void showReportingCalendar();

    /// Goes to where the plan first says @p text, and marks it there.
    void showText(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void goToSection(int section);
    void markSection();
    /// As wide as its longest part, within reason.
    void fitSections();

    OpenPlan& m_plan;
    std::unique_ptr<Ui::PlanPage> m_ui;
    RefreshWhenSeen* m_refreshing;
};

} // namespace outturn::app
