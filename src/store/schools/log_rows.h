#pragma once

#include <store/edit.h>
#include <store/schools/school_log_store.h>
#include <store/sql/tables.h>

#include <string_view>
#include <vector>

namespace outturn::store {

// Entries about schools and their rows, a table for each kind.

[[nodiscard]] std::string_view tableOf(LogEntryKind kind);

[[nodiscard]] StoredLogEntry toLogEntry(LogEntryKind kind, const Row& row);

[[nodiscard]] std::vector<StoredLogEntry> readLogRows(const Reading& reading);

/// Writes a new row; the entry's id and revision are those that come back.
StoredLogEntry writeLogEntry(Edit& edit, StoredLogEntry entry);

/// The entry as the audit trail shows it.
[[nodiscard]] std::string auditJson(const StoredLogEntry& entry);

} // namespace outturn::store
