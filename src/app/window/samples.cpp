#include <app/text.h>
#include <app/window/samples.h>
#include <domain/error.h>
#include <import/outturns_csv.h>
#include <planfile/plan_document.h>
#include <planfile/sample_plans.h>

#include <QStandardPaths>

#include <algorithm>
#include <cassert>
#include <system_error>

namespace outturn::app {

namespace {

const planfile::SamplePlan& findSample(const QString& name)
{
    const auto samples = planfile::samplePlans();
    const auto found = std::ranges::find_if(
        samples, [&](const auto& sample) { return toQString(sample.name) == name; });
    if (found == samples.end())
        throw Error(
            ErrorKind::Usage,
            "There is no built-in plan called “" + toStdString(name) + "”; there is " +
                toStdString(sampleNames().join(QStringLiteral(", "))) + ".");
    return *found;
}

} // namespace

QStringList sampleNames()
{
    QStringList names;
    for (const planfile::SamplePlan& sample : planfile::samplePlans())
        names.append(toQString(sample.name));
    return names;
}

PlanIdentity sampleIdentity(const QString& name)
{
    return planfile::readPlanDocument(findSample(name).json).plan.identity;
}

QString sampleTitle(const QString& name)
{
    const PlanIdentity identity = sampleIdentity(name);
    return QStringLiteral("%1 \u2013 %2")
        .arg(
            toQString(std::string_view(identity.title)),
            toQString(std::string_view(identity.council)));
}

void createFromSample(
    const QString& name, const std::filesystem::path& file, const Session& session)
{
    const planfile::SamplePlan& sample = findSample(name);
    const PlanRecord record = planfile::readPlanDocument(sample.json);
    auto plan = store::PlanStore::create(file, record, session.author, session.clock);
    if (sample.outturnsCsv.empty())
        return;
    const auto published =
        imports::readOutturnsCsv(sample.outturnsCsv, record, std::string(sample.name) + ".csv");
    assert(published.refused.empty());
    plan.enter(published.outturns);
}

std::filesystem::path userCopyOfSample(const QString& name)
{
    (void)findSample(name);
    const auto folder = toPath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    auto file = folder / toPath(name + QStringLiteral(".outturn"));
    if (std::filesystem::exists(file))
        return file;
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault)
        throw Error(
            ErrorKind::Store,
            "The data folder cannot be made: " + fault.message(),
            folder.string());
    createFromSample(name, file);
    return file;
}

} // namespace outturn::app
