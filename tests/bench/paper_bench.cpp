#include <domain/rating/scorecard.h>
#include <planfile/plan_document.h>
#include <planfile/report_template.h>
#include <planfile/sample_plans.h>
#include <report/report.h>
#include <report/words.h>

#include <benchmark/benchmark.h>
#include <sys/resource.h>

using namespace outturn;

// A whole paper with a chart of every indicator, and a table of as many schools as a county has, in
// each format that lays pages out or draws.

namespace {

const PlanRecord& record()
{
    static const PlanRecord result =
        planfile::readPlanDocument(planfile::samplePlans().front().json);
    return result;
}

/// The committee's paper with 22 charts behind it.
report::Document paperWithCharts()
{
    const AcademicYear year(2013);
    const Scorecard card = assess(record(), {.year = year, .scope = {}, .asAt = {}});
    report::Document paper = report::buildReport(
        {.form = planfile::builtInTemplate(ReportKind::CabinetCommittee),
         .record = record(),
         .scorecard = card,
         .date = Date(2014, 3, 31),
         .front = {},
         .auditHead = {}});
    paper.blocks.emplace_back(report::Heading{1, "Charts"});
    for (const IndicatorResult& result : card.indicators)
        paper.blocks.emplace_back(report::trajectoryFigure(result, year, {}));
    return paper;
}

/// 600 schools with ten figures each and a rating.
report::Document appendixOfSchools()
{
    report::Table table{
        .caption = "Schools", .columns = {{"School", report::Alignment::Left, 4}}, .rows = {}};
    for (int figure = 1; figure <= 10; ++figure)
        table.columns.push_back({"Figure " + std::to_string(figure), report::Alignment::Right, 1});
    table.columns.push_back({"RAG", report::Alignment::Left, 2});
    for (int school = 1; school <= 600; ++school) {
        std::vector<report::Cell> row{{"School number " + std::to_string(school), {}}};
        for (int figure = 1; figure <= 10; ++figure)
            row.push_back({std::to_string(40 + (school * figure) % 60) + ".0", {}});
        row.push_back({{}, school % 3 == 0 ? RagStatus::Red : RagStatus::Green});
        table.rows.push_back(std::move(row));
    }
    report::Document appendix;
    appendix.title = "Appendix";
    appendix.blocks = {std::move(table)};
    return appendix;
}

void write(benchmark::State& state, const report::Document& document, report::Format format)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(report::render(document, format));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    state.counters["peak MB"] = static_cast<double>(usage.ru_maxrss) / 1024;
}

void paper(benchmark::State& state, report::Format format)
{
    write(state, paperWithCharts(), format);
}

void schools(benchmark::State& state, report::Format format)
{
    write(state, appendixOfSchools(), format);
}

BENCHMARK_CAPTURE(paper, docx, report::Format::Docx)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(paper, pdf, report::Format::Pdf)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(paper, html, report::Format::Html)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(schools, docx, report::Format::Docx)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(schools, pdf, report::Format::Pdf)->Unit(benchmark::kMillisecond);

} // namespace
