#pragma once

#include <app/dashboard/dashboard_model.h>
#include <app/dashboard/dashboard_page.h>
#include <app/dashboard/dashboard_tree.h>
#include <app/plan/open_plan.h>

#include <QTemporaryDir>

#include <filesystem>
#include <memory>

namespace outturn::app::testing {

/// A page over a plan file of its own.
struct OpenDashboard
{
    explicit OpenDashboard(const PlanRecord& record, int year = 2013)
        : plan(OpenPlan::create(
              std::filesystem::path(folder.filePath(QStringLiteral("plan.outturn")).toStdString()),
              record,
              {.author = {.user = "adviser", .host = "desk"},
               .clock = [] { return std::string("2013-10-04T09:15:00Z"); },
               .today = Date(2013, 10, 4)}))
    {
        plan->setYear(AcademicYear(year));
        page = std::make_unique<DashboardPage>(*plan);
        page->resize(1208, 700);
        page->show();
    }

    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }

    [[nodiscard]] const DashboardModel& model() const
    {
        return *qobject_cast<DashboardModel*>(find<DashboardTree>("indicators")->model());
    }

    QTemporaryDir folder;
    std::unique_ptr<OpenPlan> plan;
    std::unique_ptr<DashboardPage> page;
};

} // namespace outturn::app::testing
