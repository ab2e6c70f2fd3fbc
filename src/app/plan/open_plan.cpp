#include <app/plan/last_review.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <planfile/measure_catalogue.h>
#include <planfile/needed_measures.h>
#include <store/snapshot_changes.h>

#include <algorithm>
#include <utility>

namespace outturn::app {

namespace {

/// The measures of the file with those that @p plan leads to besides. None is given up: an undo
/// may want it back.
std::vector<MeasureVersion> measuresFor(const Plan& plan, const PlanRecord& record)
{
    std::vector<MeasureVersion> measures = record.measures;
    for (const MeasureVersion& measure : planfile::builtInMeasures())
        if (findMeasure(measures, measure.code) == nullptr)
            measures.push_back(measure);
    PlanRecord revised = record;
    revised.plan = plan;
    const auto needed = planfile::neededMeasures(revised, measures);
    std::erase_if(measures, [&](const MeasureVersion& measure) {
        return findMeasure(record.measures, measure.code) == nullptr &&
            findMeasure(needed, measure.code) == nullptr;
    });
    return measures;
}

} // namespace

std::unique_ptr<OpenPlan> OpenPlan::open(const std::filesystem::path& file, const Session& session)
{
    return std::make_unique<OpenPlan>(PlanReading::of(file, session));
}

std::unique_ptr<OpenPlan> OpenPlan::create(
    const std::filesystem::path& file, const PlanRecord& record, const Session& session)
{
    auto store = store::PlanStore::create(file, record, session.author, session.clock);
    auto snapshot = store.load();
    return std::make_unique<OpenPlan>(PlanReading{
        .store = std::move(store),
        .snapshot = std::move(snapshot),
        .lastReview = std::nullopt,
        .session = session});
}

OpenPlan::OpenPlan(PlanReading reading)
    : m_store(std::move(reading.store))
    , m_session(std::move(reading.session))
    , m_snapshot(std::move(reading.snapshot))
    , m_year(yearInReview(m_snapshot.record))
    , m_lastReview(std::move(reading.lastReview))
{
}

OpenPlan::~OpenPlan() = default;

const std::filesystem::path& OpenPlan::file() const noexcept
{
    return m_store.file();
}

bool OpenPlan::isReadOnly() const noexcept
{
    return m_store.access() == store::Access::ReadOnly;
}

const std::vector<std::string>& OpenPlan::notices() const noexcept
{
    return m_store.notices();
}

std::string OpenPlan::auditHead() const
{
    return m_store.auditHead();
}

std::vector<AcademicYear> OpenPlan::years() const
{
    AcademicYear first = record().plan.identity.firstTargetYear;
    AcademicYear last = record().plan.identity.lastTargetYear;
    for (const Outturn& outturn : record().outturns) {
        first = std::min(first, outturn.year);
        last = std::max(last, outturn.year);
    }
    std::vector<AcademicYear> years{first};
    while (years.back() < last)
        years.push_back(years.back().next());
    return years;
}

void OpenPlan::setYear(AcademicYear year)
{
    if (year == m_year)
        return;
    m_year = year;
    m_scorecard.reset();
    emit yearChanged();
}

RecordView OpenPlan::rated() const
{
    if (!m_index)
        m_index.emplace(record().outturns);
    return {record(), *m_index};
}

const Scorecard& OpenPlan::scorecard() const
{
    if (!m_scorecard)
        m_scorecard = assess(rated(), {.year = m_year, .scope = Scope(), .asAt = m_session.today});
    return *m_scorecard;
}

std::vector<store::StoredOutturn> OpenPlan::enter(std::span<const Outturn> outturns)
{
    auto stored = m_store.enter(outturns);
    takeIn(stored);
    return stored;
}

std::vector<store::StoredOutturn>
OpenPlan::setWithdrawn(std::span<const store::StoredOutturn> outturns, bool withdrawn)
{
    auto stored = m_store.setWithdrawn(outturns, withdrawn);
    takeIn(stored);
    return stored;
}

std::vector<store::StoredBenchmark> OpenPlan::enterBenchmarks(std::span<const Benchmark> benchmarks)
{
    auto stored = m_store.enterBenchmarks(benchmarks);
    reload();
    return stored;
}

std::vector<store::StoredBenchmark>
OpenPlan::setWithdrawn(std::span<const store::StoredBenchmark> benchmarks, bool withdrawn)
{
    auto stored = m_store.setWithdrawn(benchmarks, withdrawn);
    reload();
    return stored;
}

store::DatasetImport OpenPlan::importDataset(
    const Dataset& dataset, const ImportReport& report, const store::ImportProgress& progress)
{
    return m_store.importDataset(dataset, report, progress);
}

store::StoredDataset OpenPlan::setWithdrawn(const store::StoredDataset& dataset, bool withdrawn)
{
    auto stored = m_store.setDatasetWithdrawn(dataset.id, dataset.revision, withdrawn);
    reload();
    return stored;
}

void OpenPlan::revisePlan(const Plan& plan)
{
    m_store.revisePlan(plan, measuresFor(plan, record()), m_snapshot.planRevision);
    reload();
}

void OpenPlan::accept(const Acceptance& acceptance)
{
    m_store.accept(acceptance);
    reload();
}

std::vector<store::StoredLogEntry> OpenPlan::enterAboutSchools(std::span<const LogEntry> entries)
{
    auto stored = store::SchoolLogStore(m_store).enter(entries);
    reload();
    return stored;
}

std::vector<store::StoredLogEntry>
OpenPlan::setWithdrawn(std::span<const store::StoredLogEntry> entries, bool withdrawn)
{
    auto stored = store::SchoolLogStore(m_store).setWithdrawn(entries, withdrawn);
    reload();
    return stored;
}

const std::optional<SignedReview>& OpenPlan::lastReview()
{
    if (!m_lastReview)
        m_lastReview = lastSignedOff(m_store);
    return *m_lastReview;
}

void OpenPlan::takeIn(std::span<const store::StoredOutturn> changed)
{
    // Each has an audit entry of its own: more of them mean that somebody else was there.
    const auto entries = static_cast<std::int64_t>(changed.size());
    const std::int64_t sequence = m_store.changeSequence();
    if (sequence != m_snapshot.changeSequence + entries) {
        reload();
        return;
    }
    store::takeIn(m_snapshot, changed);
    // The index grows at its end with what is new; what goes or comes back moves what is behind it.
    const bool areNew = std::ranges::all_of(
        changed, [](const store::StoredOutturn& each) { return each.revision == 1; });
    if (m_index && areNew)
        m_index->add();
    else
        m_index.reset();
    m_snapshot.changeSequence = sequence;
    showChange();
}

void OpenPlan::reload()
{
    m_lastReview.reset();
    m_index.reset();
    m_snapshot = m_store.load();
    showChange();
}

void OpenPlan::showChange()
{
    const std::vector<AcademicYear> known = years();
    m_year = std::clamp(m_year, known.front(), known.back());
    m_scorecard.reset();
    emit recordChanged();
}

void OpenPlan::refuseEdit(const QString& reason)
{
    emit editRefused(reason);
}

} // namespace outturn::app
