// Compares the time from the start of a process to its first painted window: the application with
// its dashboard on a plan against an empty window. The two alternate, so that whatever else the
// machine does falls on both; the medians are set in proportion.

#include <import/outturns_csv.h>
#include <planfile/plan_document.h>
#include <planfile/sample_plans.h>
#include <store/plan_store.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <stdexcept>
#include <vector>

namespace {

constexpr int defaultRounds = 31;
constexpr int warmUps = 3;
constexpr int patienceInMilliseconds = 30'000;

struct Program
{
    QString path;
    QStringList arguments;
};

/// Milliseconds from the start of @p program to its word that it has painted.
double timeToFirstPaint(const Program& program, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program.path, program.arguments, QIODevice::ReadOnly);
    const bool hasPainted =
        process.waitForReadyRead(patienceInMilliseconds) && process.readAll().contains("painted");
    const auto nanoseconds = static_cast<double>(timer.nsecsElapsed());
    process.waitForFinished(patienceInMilliseconds);
    if (!hasPainted)
        throw std::runtime_error(
            program.path.toStdString() +
            " never painted: " + process.readAllStandardError().toStdString());
    return nanoseconds / 1e6;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// A plan file made from the first built-in plan with the outturns published for it.
QString planFileIn(const QTemporaryDir& folder)
{
    using namespace outturn;
    const planfile::SamplePlan& sample = planfile::samplePlans().front();
    PlanRecord record = planfile::readPlanDocument(sample.json);
    const imports::OutturnsFile published =
        imports::readOutturnsCsv(sample.outturnsCsv, record, "outturns.csv");
    record.outturns.insert(
        record.outturns.end(), published.outturns.begin(), published.outturns.end());
    const QString path = folder.filePath(QStringLiteral("plan.outturn"));
    (void)store::PlanStore::create(path.toStdString(), record, {"bench", "bench"});
    return path;
}

QProcessEnvironment cleanHome(const QTemporaryDir& folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
    return environment;
}

void compare(
    const Program& dashboard,
    const Program& empty,
    const QProcessEnvironment& environment,
    int rounds)
{
    std::vector<double> dashboardTimes;
    std::vector<double> emptyTimes;
    std::vector<double> ratios;
    for (int round = -warmUps; round < rounds; ++round) {
        const double ofEmpty = timeToFirstPaint(empty, environment);
        const double ofDashboard = timeToFirstPaint(dashboard, environment);
        if (round < 0)
            continue;
        emptyTimes.push_back(ofEmpty);
        dashboardTimes.push_back(ofDashboard);
        ratios.push_back(ofDashboard / ofEmpty);
    }
    std::printf(
        "empty window %.1f ms, dashboard %.1f ms (medians of %d)\n",
        median(emptyTimes),
        median(dashboardTimes),
        rounds);
    std::printf(
        "ratio of medians %.2f, median of the rounds' ratios %.2f\n",
        median(dashboardTimes) / median(emptyTimes),
        median(ratios));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int given = QCoreApplication::arguments().value(1).toInt();
    try {
        const QTemporaryDir folder;
        const QString bin = QCoreApplication::applicationDirPath();
        compare(
            {bin + QStringLiteral("/dashboard_probe"), {planFileIn(folder)}},
            {bin + QStringLiteral("/empty_window_probe"), {}},
            cleanHome(folder),
            given > 0 ? given : defaultRounds);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
