#pragma once

#include <domain/school/log/school_log.h>
#include <store/plan_store.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace outturn::store {

/// An entry about a school as the store holds it.
struct StoredLogEntry
{
    std::int64_t id = 0; ///< order of entry among those of its kind
    std::int64_t revision = 0;
    bool isWithdrawn = false;
    LogEntry entry;
    std::string enteredBy;
    std::string enteredAt; ///< UTC, ISO 8601
    friend bool operator==(const StoredLogEntry&, const StoredLogEntry&) = default;
};

/// What a plan file holds about schools: decisions, visits, meetings. Part of PlanStore; throws as
/// its members do. Looks at the plan file, which must outlive it.
class SchoolLogStore
{
public:
    explicit SchoolLogStore(PlanStore& plan);

    /// Every entry kind by kind in order of entry, withdrawn ones too. A file of before version 4
    /// that is open for reading alone has none.
    [[nodiscard]] std::vector<StoredLogEntry> load() const { return read(*m_plan); }

    /// The same of a file that is not to be changed.
    [[nodiscard]] static std::vector<StoredLogEntry> read(const PlanStore& plan);

    /// Takes new entries, all or none. Their author and time are given here. What an entry may say
    /// is for requireSound() to tell.
    std::vector<StoredLogEntry> enter(std::span<const LogEntry> entries);

    /// Withdraws entries or brings them back, all or none; the way they are undone.
    std::vector<StoredLogEntry>
    setWithdrawn(std::span<const StoredLogEntry> entries, bool withdrawn);

private:
    PlanStore* m_plan;
};

/// Those of @p entries that count.
[[nodiscard]] SchoolLog logOf(std::span<const StoredLogEntry> entries);

} // namespace outturn::store
