#pragma once

#include <app/plan/plan_reading.h>
#include <domain/period/academic_year.h>
#include <domain/plan/plan.h>
#include <domain/rating/record_view.h>
#include <domain/rating/scorecard.h>
#include <domain/review/review_content.h>
#include <store/plan_store.h>
#include <store/schools/school_log_store.h>

#include <QObject>
#include <QUndoStack>

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace outturn::app {

/// The plan file that is open, as the pages see it: what it holds, how it stands in the chosen
/// year, and the edits that can be made.
///
/// Every edit is committed to the file at once. Members that read or write the file throw
/// outturn::Error and leave the plan as it was.
class OpenPlan : public QObject
{
    Q_OBJECT

public:
    /// Opens @p file, for reading alone where it cannot be written.
    [[nodiscard]] static std::unique_ptr<OpenPlan>
    open(const std::filesystem::path& file, const Session& session = Session::ofThisMachine());

    /// Makes a new file that holds @p record, which must not exist, and opens it.
    [[nodiscard]] static std::unique_ptr<OpenPlan> create(
        const std::filesystem::path& file,
        const PlanRecord& record,
        const Session& session = Session::ofThisMachine());

    /// Takes over a file that has been read.
    explicit OpenPlan(PlanReading reading);

    ~OpenPlan() override;

    [[nodiscard]] const std::filesystem::path& file() const noexcept;
    [[nodiscard]] bool isReadOnly() const noexcept;

    /// Sentences about the file for the user; plain text.
    [[nodiscard]] const std::vector<std::string>& notices() const noexcept;
    [[nodiscard]] std::string auditHead() const;

    [[nodiscard]] const PlanRecord& record() const noexcept { return m_snapshot.record; }

    [[nodiscard]] const store::Snapshot& snapshot() const noexcept { return m_snapshot; }

    [[nodiscard]] const Session& session() const noexcept { return m_session; }

    /// The years that can be chosen: from the first outturn or target to the last.
    [[nodiscard]] std::vector<AcademicYear> years() const;

    [[nodiscard]] AcademicYear year() const noexcept { return m_year; }

    void setYear(AcademicYear year);

    /// record() with an index of its outturns, for questions about many of them. Good until it
    /// changes.
    [[nodiscard]] RecordView rated() const;

    /// The plan assessed for year() and the whole council; worked out once until something changes.
    [[nodiscard]] const Scorecard& scorecard() const;

    [[nodiscard]] QUndoStack& undoStack() noexcept { return m_undoStack; }

    /// Takes outturns, all or none. Pages push undo commands (app/undo) that call this.
    std::vector<store::StoredOutturn> enter(std::span<const Outturn> outturns);

    /// Withdraws outturns or brings them back, all or none.
    std::vector<store::StoredOutturn>
    setWithdrawn(std::span<const store::StoredOutturn> outturns, bool withdrawn);

    /// The same of benchmarks.
    std::vector<store::StoredBenchmark> enterBenchmarks(std::span<const Benchmark> benchmarks);
    std::vector<store::StoredBenchmark>
    setWithdrawn(std::span<const store::StoredBenchmark> benchmarks, bool withdrawn);

    /// The file itself, for what reads beside the plan: published tables, entries about schools.
    /// Not while importDataset() runs on another thread.
    [[nodiscard]] const store::PlanStore& store() const noexcept { return m_store; }

    /// Takes a published table. May run on a thread of its own as long as nothing else asks the
    /// plan for what is in the file; reload() on this one when it has ended.
    store::DatasetImport importDataset(
        const Dataset& dataset, const ImportReport& report, const store::ImportProgress& progress);

    /// Takes an import back as a whole, or brings it back.
    store::StoredDataset setWithdrawn(const store::StoredDataset& dataset, bool withdrawn);

    /// Puts @p plan in place of the plan as it is; what is recorded against it stays. Takes the
    /// measures that it leads to from the built-in catalogue. Pages push RevisePlanCommand.
    void revisePlan(const Plan& plan);

    /// Accepts a finding of the plan check.
    void accept(const Acceptance& acceptance);

    /// Takes entries about schools, withdraws them or brings them back, all or none.
    std::vector<store::StoredLogEntry> enterAboutSchools(std::span<const LogEntry> entries);
    std::vector<store::StoredLogEntry>
    setWithdrawn(std::span<const store::StoredLogEntry> entries, bool withdrawn);
    /// The review of the whole council that was signed off last, as it was frozen; nothing before
    /// the first.
    [[nodiscard]] const std::optional<SignedReview>& lastReview();

    /// Reads the file again, after another program changed it.
    void reload();

    /// Says that an undo or redo could not be done; told to the user through editRefused().
    void refuseEdit(const QString& reason);

signals:
    /// The plan or what is recorded against it changed; the scorecard is another.
    void recordChanged();
    void yearChanged();
    void editRefused(const QString& reason);

private:
    /// Takes in what an edit of ours changed; reads everything again where something else did too.
    void takeIn(std::span<const store::StoredOutturn> changed);
    /// Says that the record is another, with the year kept among those that it has.
    void showChange();

    friend class PlanReviews; // app/plan: what can be done with the file's reviews
    friend class PlanRounds;  // app/plan: what can be done with its rounds of entering

    store::PlanStore m_store;
    Session m_session;
    store::Snapshot m_snapshot;
    AcademicYear m_year;
    mutable std::optional<OutturnIndex> m_index;
    mutable std::optional<Scorecard> m_scorecard;
    std::optional<std::optional<SignedReview>> m_lastReview; ///< once it was asked for
    QUndoStack m_undoStack;
};

} // namespace outturn::app
