#pragma once

#include <store/plan_store.h>
#include <store/sqlite/sqlite_file.h>

#include <string>
#include <vector>

namespace outturn::store {

/// The end of the chain: what the next entry is linked to.
struct AuditHead
{
    std::int64_t sequence = 0;
    std::string hash; ///< empty before the first entry
    friend bool operator==(const AuditHead&, const AuditHead&) = default;
};

/// The hash of @p entry when it follows the entry with @p previousHash.
[[nodiscard]] std::string auditHash(const AuditEntry& entry, const std::string& previousHash);

[[nodiscard]] std::vector<AuditEntry> readAuditTrail(const SqliteFile& file);

/// The last entry alone.
[[nodiscard]] AuditHead readAuditHead(const SqliteFile& file);

/// Adds @p entry after @p head, giving it its sequence number and hash. Returns the new head.
AuditHead appendAuditEntry(SqliteFile& file, const AuditHead& head, AuditEntry entry);

/// Gaps, broken links, and an end that is not the recorded one or does not fit @p state, the state
/// of the plan's tables in hex.
[[nodiscard]] std::vector<IntegrityProblem>
auditProblems(const SqliteFile& file, const std::string& state);

} // namespace outturn::store
