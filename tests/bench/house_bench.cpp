#include <domain/rating/scorecard.h>
#include <planfile/plan_document.h>
#include <planfile/report_template.h>
#include <planfile/sample_plans.h>
#include <report/report.h>
#include <store/plan_store.h>

#include <benchmark/benchmark.h>
#include <unistd.h>

#include <filesystem>

using namespace outturn;

// What a figure passes on its way through the house, on the whole of Kent's plan document.

namespace {

std::string_view document()
{
    return planfile::samplePlans().front().json;
}

const PlanRecord& record()
{
    static const PlanRecord result = planfile::readPlanDocument(document());
    return result;
}

const store::Author author{"bench", "bench"};

/// A plan file that is gone when the benchmark is over.
class TemporaryPlanFile
{
public:
    TemporaryPlanFile()
        : m_path(
              std::filesystem::temp_directory_path() /
              ("outturn-bench-" + std::to_string(::getpid()) + ".outturn"))
    {
        std::filesystem::remove(m_path);
        (void)store::PlanStore::create(m_path, record(), author);
    }

    ~TemporaryPlanFile() { std::filesystem::remove(m_path); }

    TemporaryPlanFile(const TemporaryPlanFile&) = delete;
    TemporaryPlanFile& operator=(const TemporaryPlanFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

void readPlanDocument(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(planfile::readPlanDocument(document()));
}

BENCHMARK(readPlanDocument)->Unit(benchmark::kMicrosecond);

void openAndLoadPlanFile(benchmark::State& state)
{
    const TemporaryPlanFile file;
    for (auto _ : state) {
        const auto opened = store::PlanStore::open(file.path(), store::Access::ReadWrite, author);
        benchmark::DoNotOptimize(opened.load());
    }
}

BENCHMARK(openAndLoadPlanFile)->Unit(benchmark::kMicrosecond);

void loadOpenPlanFile(benchmark::State& state)
{
    const TemporaryPlanFile file;
    const auto opened = store::PlanStore::open(file.path(), store::Access::ReadWrite, author);
    for (auto _ : state)
        benchmark::DoNotOptimize(opened.load());
}

BENCHMARK(loadOpenPlanFile)->Unit(benchmark::kMicrosecond);

void assessPlan(benchmark::State& state)
{
    const ReviewPoint point{.year = AcademicYear(2013), .scope = {}, .asAt = {}};
    for (auto _ : state)
        benchmark::DoNotOptimize(assess(record(), point));
}

BENCHMARK(assessPlan)->Unit(benchmark::kMicrosecond);

void writeWordReport(benchmark::State& state)
{
    const Scorecard card = assess(record(), {.year = AcademicYear(2013), .scope = {}, .asAt = {}});
    for (auto _ : state) {
        const report::Document paper = report::buildReport(
            {.form = planfile::builtInTemplate(ReportKind::CabinetCommittee),
             .record = record(),
             .scorecard = card,
             .date = Date(2014, 3, 31),
             .front = {},
             .auditHead = {}});
        benchmark::DoNotOptimize(report::render(paper, report::Format::Docx));
    }
}

BENCHMARK(writeWordReport)->Unit(benchmark::kMicrosecond);

} // namespace
