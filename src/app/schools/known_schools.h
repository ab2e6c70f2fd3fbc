#pragma once

#include <domain/school/district_standing.h>
#include <domain/school/log/caseload.h>
#include <store/schools/school_log_store.h>

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outturn::app {

class OpenPlan;

/// What the pages about schools show of the open plan: what is imported and what was entered about
/// schools. Read when it is first asked for, and again after something changed.
class KnownSchools : public QObject
{
    Q_OBJECT

public:
    explicit KnownSchools(OpenPlan& plan);

    [[nodiscard]] OpenPlan& plan() const noexcept { return m_plan; }

    [[nodiscard]] Date today() const;

    /// In order of entry, kind by kind, withdrawn ones too.
    [[nodiscard]] const std::vector<store::StoredLogEntry>& entries() const;
    [[nodiscard]] const SchoolLog& log() const;

    /// The plan's council's schools that are open today, by name; of every council where the plan's
    /// name does not tell which of several it is.
    [[nodiscard]] const std::vector<SchoolProfile>& profiles() const;

    /// The school's profile; nullptr when neither the register nor a table has it.
    [[nodiscard]] const SchoolProfile* find(Urn school) const;

    /// Its name, or its number where the register does not have it.
    [[nodiscard]] QString nameOf(Urn school) const;

    /// The plan's record, of council and districts alone, with the figures of its year that
    /// imported tables give, where none was entered.
    [[nodiscard]] PlanRecord districtRecord() const;

    /// The districts in the plan's year.
    [[nodiscard]] const DistrictTable& districts() const;

    [[nodiscard]] std::vector<SchoolDue> due() const;
    [[nodiscard]] std::vector<AdviserCaseload> caseloads() const;

    /// Nothing where the plan has no scheme of categories.
    [[nodiscard]] std::optional<CategorySuggestion>
    suggestionFor(const SchoolProfile& school) const;

    /// Those who may have visited: the plan's officers and everybody named in an entry.
    [[nodiscard]] QStringList people() const;

signals:
    void changed();

private:
    void forget();
    [[nodiscard]] const PublishedSchools& published() const;

    OpenPlan& m_plan;
    mutable std::vector<store::StoredDataset> m_datasets; ///< that m_published was read from
    mutable std::optional<PublishedSchools> m_published;
    mutable std::optional<std::vector<SchoolProfile>> m_profiles;
    mutable std::map<Urn, SchoolProfile> m_others; ///< closed schools that were asked for
    mutable std::optional<std::vector<store::StoredLogEntry>> m_entries;
    mutable std::optional<SchoolLog> m_log;
    mutable std::optional<DistrictTable> m_districts;
};

} // namespace outturn::app
