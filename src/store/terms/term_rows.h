#pragma once

#include <store/sql/tables.h>
#include <store/sqlite/sqlite_file.h>
#include <store/terms/terms.h>

#include <optional>
#include <vector>

namespace outturn::store {

// The rows of locked terms, and of the steps that figures take.

/// Whether the file's schema knows terms: those before version 6 do not.
[[nodiscard]] bool knowsTerms(const SqliteFile& file);

/// In order of locking.
[[nodiscard]] std::vector<TermLock> readLocks(const Reading& reading);

[[nodiscard]] std::optional<Row> findLockRow(const Reading& reading, const TermStage& figures);

[[nodiscard]] Terms::Steps readSteps(const Reading& reading);

/// The row of the step to @p state of the outturn; nothing where it has not been taken.
[[nodiscard]] std::optional<Row>
findStepRow(const Reading& reading, std::int64_t outturn, EntryState state);

[[nodiscard]] bool readAsksForReview(const Reading& reading);

/// Throws Error{Input} where the term of @p outturn is locked at its stage.
void requireUnlocked(const std::vector<TermLock>& locks, const Outturn& outturn);

} // namespace outturn::store
