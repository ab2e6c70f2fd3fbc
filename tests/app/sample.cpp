#include "sample.h"

#include <app/text.h>
#include <planfile/plan_document.h>
#include <planfile/sample_plans.h>

#include <QDir>

namespace outturn::app::test {

PlanRecord samplePlan()
{
    static const PlanRecord record =
        planfile::readPlanDocument(planfile::samplePlans().front().json);
    return record;
}

Session fixedSession()
{
    return {
        .author = {.user = "adviser", .host = "desk"},
        .clock = [] { return std::string("2014-04-01T09:00:00Z"); },
        .today = Date(2014, 4, 1)};
}

QString makePlanFile(const QString& folder, const PlanRecord& record)
{
    const QString file = QDir(folder).filePath(QStringLiteral("plan.outturn"));
    (void)OpenPlan::create(toPath(file), record, fixedSession());
    return file;
}

} // namespace outturn::app::test
