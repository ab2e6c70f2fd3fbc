#include <domain/error.h>
#include <store/audit_json.h>
#include <store/connection.h>
#include <store/file_operations.h>
#include <store/plan_store.h>
#include <store/rows/record_rows.h>
#include <store/schema/migration.h>
#include <store/sound_record.h>
#include <store/verify.h>

#include <array>
#include <chrono>
#include <ctime>

namespace outturn::store {

namespace fs = std::filesystem;

namespace {

Snapshot readOlder(const SqliteFile& file)
{
    const std::unique_ptr<SqliteFile> copy = upToDateCopy(file, schemaScripts());
    const Tables tables(*copy);
    return readSnapshot(Reading(tables));
}

} // namespace

Clock systemClock()
{
    return [] {
        const std::time_t now =
            std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
        std::tm utc{};
        gmtime_r(&now, &utc);
        std::array<char, sizeof "2013-10-04T09:15:00Z"> text{};
        const std::size_t length =
            std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
        return std::string(text.data(), length);
    };
}

PlanStore
PlanStore::create(const fs::path& file, const PlanRecord& record, const Author& author, Clock clock)
{
    requireSound(record);
    publishNewFile(file, [&](const fs::path& draft) {
        translatingErrors(file, [&] {
            const auto database = createPlanFile(draft, schemaScripts());
            {
                const Tables tables(*database);
                Edit edit(*database, tables, author, clock());
                writeRecord(edit, record);
                edit.record("plan created", record.plan.identity.title, {}, auditJson(record));
                edit.commit();
            }
            putSeal(*database);
        });
    });
    return open(file, Access::ReadWrite, author, std::move(clock));
}

PlanStore PlanStore::open(const fs::path& file, Access access, const Author& author, Clock clock)
{
    OpenedFile opened = openPlanFile(file, access, author, clock(), schemaScripts());
    return PlanStore(std::make_unique<Connection>(std::move(opened), author, std::move(clock)));
}

PlanStore::PlanStore(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

PlanStore::PlanStore(PlanStore&&) noexcept = default;
PlanStore& PlanStore::operator=(PlanStore&&) noexcept = default;
PlanStore::~PlanStore() = default;

const fs::path& PlanStore::file() const noexcept
{
    return m_connection->database().path();
}

Access PlanStore::access() const noexcept
{
    return m_connection->opened().access;
}

const std::vector<std::string>& PlanStore::notices() const noexcept
{
    return m_connection->opened().notices;
}

Snapshot PlanStore::load() const
{
    return m_connection->reading([this](SqliteFile& file) {
        const bool isOlder = m_connection->opened().version < latestVersion(schemaScripts());
        Snapshot snapshot =
            isOlder ? readOlder(file) : readSnapshot(Reading(m_connection->tables()));
        snapshot.changeSequence = readAuditHead(file).sequence;
        return snapshot;
    });
}

std::vector<AuditEntry> PlanStore::auditTrail() const
{
    return m_connection->reading([](SqliteFile& file) { return readAuditTrail(file); });
}

std::vector<IntegrityProblem> PlanStore::verify() const
{
    std::vector<IntegrityProblem> problems;
    if (m_connection->opened().seal == Seal::Broken)
        problems.push_back(
            {"file", "it has changed since it was last closed, by damage or by another program"});
    try {
        const std::vector<IntegrityProblem> inside = m_connection->reading(
            [](SqliteFile& file) { return integrityProblems(file, schemaScripts()); });
        problems.insert(problems.end(), inside.begin(), inside.end());
    } catch (const Error& error) {
        // Too damaged to be read to the end, which is a finding too.
        problems.push_back({"file", error.message()});
    }
    return problems;
}

void PlanStore::backUp(const fs::path& copy) const
{
    publishNewFile(copy, [&](const fs::path& draft) {
        translatingErrors(copy, [&] {
            m_connection->database().copyInto(draft);
            requireVerified(draft, schemaScripts());
            SqliteFile written(draft, SqliteFile::Opening::ReadWrite);
            putSeal(written);
        });
    });
}

std::int64_t PlanStore::changeSequence() const
{
    return m_connection->reading([](SqliteFile& file) { return readAuditHead(file).sequence; });
}

std::string PlanStore::auditHead() const
{
    return m_connection->reading([](SqliteFile& file) { return readAuditHead(file).hash; });
}

} // namespace outturn::store
