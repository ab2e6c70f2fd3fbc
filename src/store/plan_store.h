#pragma once

#include <domain/dataset/dataset.h>
#include <domain/dataset/import_report.h>
#include <domain/plan/plan.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace outturn::store {

/// Who writes, as the audit trail names them.
struct Author
{
    std::string user;
    std::string host;
};

/// The login name and the host's name.
[[nodiscard]] Author currentAuthor();

/// Gives the time now in UTC as ISO 8601 to the second: "2013-10-04T09:15:00Z". Handed in so that
/// tests and reproducible reports can fix it.
using Clock = std::function<std::string()>;

/// The clock of the machine.
[[nodiscard]] Clock systemClock();

enum class Access
{
    ReadWrite,
    ReadOnly,
};

/// An outturn as the store holds it. @ref revision is the one an update must name.
struct StoredOutturn
{
    std::int64_t id = 0;
    std::int64_t revision = 0;
    bool isWithdrawn = false; ///< taken back by an undo; kept, but no longer counts
    Outturn outturn;
    friend bool operator==(const StoredOutturn&, const StoredOutturn&) = default;
};

/// A benchmark as the store holds it, versioned like an outturn.
struct StoredBenchmark
{
    std::int64_t id = 0;
    std::int64_t revision = 0;
    bool isWithdrawn = false;
    Benchmark benchmark;
    friend bool operator==(const StoredBenchmark&, const StoredBenchmark&) = default;
};

/// An imported dataset as the store holds it, without its cells.
struct StoredDataset
{
    std::int64_t id = 0;       ///< order of import
    std::int64_t revision = 0; ///< counts up when it is withdrawn or brought back
    bool isWithdrawn = false;
    DatasetIdentity identity;
    DatasetOrigin origin;
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    ImportReport report;
    DatasetChanges changes; ///< against the one it superseded when it was imported
    friend bool operator==(const StoredDataset&, const StoredDataset&) = default;
};

/// What an import does, or would do.
struct DatasetImport
{
    /// The dataset that the same file has made before and that still counts; then nothing is done.
    std::optional<StoredDataset> same;
    std::optional<StoredDataset> superseded; ///< the version that counted so far
    DatasetChanges changes;                  ///< against that
    /// A later stage of the figures is there: this one is kept, but does not count.
    bool isBehind = false;
};

/// Is told how many columns of how many are written; false stops the import, and nothing of it
/// stays.
using ImportProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// Everything in the file at one moment.
struct Snapshot
{
    PlanRecord record;                       ///< without what was withdrawn
    std::vector<StoredOutturn> outturns;     ///< with what was, in order of entry
    std::vector<StoredBenchmark> benchmarks; ///< likewise
    std::map<ActionCode, std::int64_t> actionRevisions;
    std::int64_t planRevision = 0;   ///< counts up whenever the plan itself changes
    std::int64_t changeSequence = 0; ///< of the last audit entry
};

/// One link of the audit trail's chain.
struct AuditEntry
{
    std::int64_t sequence = 0;
    std::string at; ///< UTC
    std::string user;
    std::string host;
    std::string what;     ///< "outturn entered"
    std::string subject;  ///< "KS1-R2B 2012/13"
    std::string oldValue; ///< JSON; empty when there was none
    std::string newValue; ///< JSON
    std::string state;    ///< SHA-256 over every table of the plan as this change left it, in hex
    std::string hash;     ///< SHA-256 over the previous hash and this entry, in hex
};

/// Something that verify() found wrong.
struct IntegrityProblem
{
    std::string place; ///< table and row, or "file"
    std::string message;
};

/// An open plan file (NAME.outturn).
///
/// Every edit is committed at once in its own transaction together with its audit entry. All
/// members throw Error{Store} when the file cannot be read, written or trusted, and Error{Conflict}
/// when the revision named is not the one in the file; after either the file is as it was. Use from
/// one thread at a time. The destructor leaves one portable file behind (DELETE journal).
class PlanStore
{
public:
    /// Makes a new file holding @p record. Refuses a path that exists. On failure nothing is left.
    [[nodiscard]] static PlanStore create(
        const std::filesystem::path& file,
        const PlanRecord& record,
        const Author& author,
        Clock clock = systemClock());

    /// Opens a file with distrust (DESIGN section 3): a foreign, newer, damaged or locked file is
    /// refused with a sentence and not touched. A file that cannot be written is opened read-only
    /// when @p access allows; access() tells which it became. An older schema is backed up and
    /// migrated first, in ReadWrite only; where it is read only, load() gives what that would give.
    [[nodiscard]] static PlanStore open(
        const std::filesystem::path& file,
        Access access,
        const Author& author,
        Clock clock = systemClock());

    PlanStore(PlanStore&&) noexcept;
    PlanStore& operator=(PlanStore&&) noexcept;
    ~PlanStore();

    [[nodiscard]] const std::filesystem::path& file() const noexcept;
    [[nodiscard]] Access access() const noexcept;

    /// Plain sentences for the user about this file: on a network folder, opened read-only.
    [[nodiscard]] const std::vector<std::string>& notices() const noexcept;

    [[nodiscard]] Snapshot load() const;

    /// Takes new outturns, all or none. Their sequence, author and time are given here.
    std::vector<StoredOutturn> enter(std::span<const Outturn> outturns);

    /// Withdraws an outturn or brings it back; the way an entry is undone and done again.
    StoredOutturn setWithdrawn(std::int64_t id, std::int64_t revision, bool withdrawn);

    /// Several of those, all or none, in the order given: the undo of a pasted block.
    std::vector<StoredOutturn>
    setWithdrawn(std::span<const StoredOutturn> outturns, bool withdrawn);

    /// Takes benchmarks as enter() takes outturns. Those that there are stay; findBenchmark() tells
    /// which of them counts.
    std::vector<StoredBenchmark> enterBenchmarks(std::span<const Benchmark> benchmarks);

    /// Withdraws benchmarks or brings them back, all or none, in the order given.
    std::vector<StoredBenchmark>
    setWithdrawn(std::span<const StoredBenchmark> benchmarks, bool withdrawn);

    /// Makes @p plan the plan of the file; what is recorded against it stays as it is. Only rows
    /// that differ are written, and each part that differs has its audit entry. Calling it with the
    /// plan that was there before is how it is undone.
    ///
    /// @p planRevision is the one that @p plan was made from (Snapshot::planRevision); returns the
    /// new one, or the same when nothing differs: then nothing is written. Progress notes are part
    /// of their action: a note that @p plan does not have is taken away, and recordProgress()
    /// counts the plan's revision up so that none is taken away unseen. An action's own revision
    /// counts up when the action changes.
    ///
    /// Of @p measures those are added whose codes the file does not have. One that it has stays as
    /// it is, for figures were entered under it.
    ///
    /// Throws Error{Conflict} when the file has another revision of the plan, and Error{Input} when
    /// the plan and what is recorded against it would not hold together: an indicator that has
    /// figures, withdrawn ones too, cannot be removed.
    std::int64_t revisePlan(
        const Plan& plan, std::span<const MeasureVersion> measures, std::int64_t planRevision);

    /// Adds a progress note to an action and gives it the note's status.
    void recordProgress(const ActionCode& action, std::int64_t revision, const ProgressNote& note);

    /// Accepts a finding of the plan check.
    void accept(const Acceptance& acceptance);

    /// The imported datasets in order of import, withdrawn ones too. Their cells are not read.
    [[nodiscard]] std::vector<StoredDataset> datasets() const;

    /// The headings of a dataset's columns, in the file's order.
    [[nodiscard]] std::vector<ColumnHeading> datasetColumns(std::int64_t id) const;

    /// A dataset with the columns of @p names; those that it has not are left out. Reads nothing
    /// of the others, so a figure over all England costs two columns.
    [[nodiscard]] Dataset readDataset(std::int64_t id, std::span<const std::string> names) const;

    /// A dataset with all its columns.
    [[nodiscard]] Dataset readDataset(std::int64_t id) const;

    /// What importDataset() would do.
    [[nodiscard]] DatasetImport previewImport(const Dataset& dataset) const;

    /// Takes a published table whole. The same file for the same source, year and area makes no
    /// second dataset: it is told as DatasetImport::same, or brought back when it was withdrawn.
    /// Another file for them is a new version, which supersedes the one that counted so far unless
    /// that is of a later stage; nothing of the old one is changed. Who and when are given here.
    DatasetImport importDataset(
        const Dataset& dataset, const ImportReport& report, const ImportProgress& progress = {});

    /// Takes an import back as a whole, or brings it back.
    StoredDataset setDatasetWithdrawn(std::int64_t id, std::int64_t revision, bool withdrawn);

    [[nodiscard]] std::vector<AuditEntry> auditTrail() const;

    /// The hash of the last audit entry, printed in every issued report.
    [[nodiscard]] std::string auditHead() const;
    /// The number of the last audit entry; Snapshot::changeSequence of a load() at this moment.
    [[nodiscard]] std::int64_t changeSequence() const;

    /// Checks structure, schema, row digests and the audit chain. Empty when all is well.
    [[nodiscard]] std::vector<IntegrityProblem> verify() const;

    /// Writes a verified copy to @p copy, which must not exist.
    void backUp(const std::filesystem::path& copy) const;

private:
    friend class Reviews; // store/reviews: the family of operations on reviews
    class Connection;
    explicit PlanStore(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

/// Of the datasets that are versions of one with @p identity, the one that counts: not withdrawn,
/// of the furthest stage, then the latest imported. nullptr when there is none.
[[nodiscard]] const StoredDataset*
effectiveDataset(std::span<const StoredDataset> datasets, const DatasetIdentity& identity);

} // namespace outturn::store
