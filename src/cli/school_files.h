#pragma once

#include <CLI/CLI.hpp>
#include <cli/session.h>
#include <domain/school/category_rules.h>
#include <store/schools/school_log_store.h>

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>
#include <string>

namespace outturn::cli {

/// What the questions of `school` are told beside the file.
struct SchoolOptions
{
    std::string file;
    std::string school;  ///< its number
    std::string on;      ///< a day; today when empty
    std::string council; ///< its number, where the plan's name does not tell
    std::string district;
    std::string year;
    bool json = false;
};

/// A plan file open for questions about its schools.
class SchoolFiles
{
public:
    SchoolFiles(const SchoolOptions& options, store::Access access, const Session& session);

    [[nodiscard]] store::PlanStore& plan() noexcept { return m_plan; }

    [[nodiscard]] const PlanRecord& record() const noexcept { return m_record; }

    [[nodiscard]] const SchoolLog& log() const noexcept { return m_log; }

    [[nodiscard]] const std::vector<store::StoredLogEntry>& entries() const noexcept
    {
        return m_entries;
    }

    /// The day asked about.
    [[nodiscard]] const Date& day() const noexcept { return m_day; }

    /// What is imported about schools; read when it is first asked for.
    [[nodiscard]] const PublishedSchools& published();
    /// The plan's council's schools that are open on day().
    [[nodiscard]] const std::vector<SchoolProfile>& profiles();

    /// The number of the plan's council, or the one asked for; Error{Usage} where it cannot be
    /// told.
    [[nodiscard]] std::string council();

    /// The school of that number; Error{Input} when the register does not have it. Without any
    /// register a school of the number alone.
    [[nodiscard]] School school(const std::string& urn);

    /// Its name, or its number where the register does not have it.
    [[nodiscard]] std::string nameOf(Urn urn);

private:
    store::PlanStore m_plan;
    PlanRecord m_record;
    std::vector<store::StoredLogEntry> m_entries;
    SchoolLog m_log;
    Date m_day;
    std::string m_council;
    std::optional<PublishedSchools> m_published;
    std::optional<std::vector<SchoolProfile>> m_profiles;
};

/// An entry as JSON: its reference, kind, school, day and text, and the parts it is made of.
[[nodiscard]] nlohmann::ordered_json
entryJson(const store::StoredLogEntry& entry, const std::optional<CategoryScheme>& scheme);

/// The plan's record with the figures of @p year that imported tables give for its districts, where
/// none was entered.
[[nodiscard]] PlanRecord districtRecord(SchoolFiles& files, AcademicYear year);

/// "visit:3", by which an entry is withdrawn.
[[nodiscard]] std::string referenceOf(const store::StoredLogEntry& entry);

// The subcommands of `school`, by subject. @p options holds what `school` itself was told.

using SharedSchoolOptions = std::shared_ptr<SchoolOptions>;

void addSchoolLists(CLI::App& school, const SharedSchoolOptions& options, const Session& session);
void addSchoolShow(CLI::App& school, const SharedSchoolOptions& options, const Session& session);
void addSchoolEntries(CLI::App& school, const SharedSchoolOptions& options, const Session& session);
void addSchoolDue(CLI::App& school, const SharedSchoolOptions& options, const Session& session);
void addSchoolDistricts(
    CLI::App& school, const SharedSchoolOptions& options, const Session& session);

void addSchoolDistrictReport(
    CLI::App& school, const SharedSchoolOptions& options, const Session& session);

} // namespace outturn::cli
