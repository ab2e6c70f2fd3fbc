// Compares the time to a painted dashboard with the time that an empty window takes from the start
// of its process: once from the start of the application, once from the moment that a running
// application is told to open the plan. The three alternate, so that whatever else the machine does
// falls on all; the medians are set in proportion.

#include <import/outturns_csv.h>
#include <planfile/plan_document.h>
#include <planfile/sample_plans.h>
#include <store/plan_store.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <span>
#include <stdexcept>
#include <vector>

namespace {

constexpr int defaultRounds = 31;
constexpr int warmUps = 3;
constexpr int patienceInMilliseconds = 30'000;

struct Program
{
    const char* name;
    QString path;
    QStringList arguments;
    std::vector<double> milliseconds{};
};

/// Milliseconds from the start of @p program, or from its word that it is opening, to its word that
/// it has painted.
double timeToPaint(const Program& program, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program.path, program.arguments, QIODevice::ReadOnly);
    QByteArray word;
    while (process.waitForReadyRead(patienceInMilliseconds)) {
        word = process.readAll();
        if (word.contains("painted"))
            break;
        timer.restart();
    }
    const auto nanoseconds = static_cast<double>(timer.nsecsElapsed());
    process.waitForFinished(patienceInMilliseconds);
    if (!word.contains("painted"))
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

/// The surroundings of somebody who has never started the application: one that was stopped with a
/// plan open would open that by itself.
QProcessEnvironment homeIn(const QTemporaryDir& folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
    return environment;
}

void measure(std::span<Program> programs, int rounds)
{
    for (int round = -warmUps; round < rounds; ++round) {
        for (Program& program : programs) {
            const QTemporaryDir home;
            const double time = timeToPaint(program, homeIn(home));
            if (round >= 0)
                program.milliseconds.push_back(time);
        }
    }
}

/// The median of the rounds' ratios, each of two figures taken one right after the other.
double medianRatio(const Program& program, const Program& base)
{
    std::vector<double> ratios;
    for (std::size_t round = 0; round < base.milliseconds.size(); ++round)
        ratios.push_back(program.milliseconds[round] / base.milliseconds[round]);
    return median(ratios);
}

void print(std::span<const Program> programs)
{
    const Program& base = programs.front();
    for (const Program& program : programs)
        std::printf(
            "%-34s median %5.1f ms, over the first: %.2f by medians, %.2f by rounds\n",
            program.name,
            median(program.milliseconds),
            median(program.milliseconds) / median(base.milliseconds),
            medianRatio(program, base));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int given = QCoreApplication::arguments().value(1).toInt();
    try {
        const QTemporaryDir folder;
        const QString bin = QCoreApplication::applicationDirPath();
        const QString plan = planFileIn(folder);
        std::array<Program, 3> programs{
            {{"empty window, from its start", bin + QStringLiteral("/empty_window_probe"), {}},
             {"dashboard, from the start", bin + QStringLiteral("/dashboard_probe"), {plan}},
             {"dashboard, from opening the file", bin + QStringLiteral("/opening_probe"), {plan}}}};
        measure(programs, given > 0 ? given : defaultRounds);
        print(programs);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
