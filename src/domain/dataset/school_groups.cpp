#include <domain/dataset/performance_columns.h>
#include <domain/dataset/school_groups.h>

#include <map>

namespace outturn {

namespace {

constexpr std::string_view unknownToRegister = "Not in the register";

/// The identity columns of a table and the register beside them.
class Naming
{
public:
    Naming(const Dataset& table, const SchoolRegister& schools)
        : m_table(table)
        , m_schools(schools)
        , m_names(table.column(schoolNameColumn))
        , m_councils(table.column(councilColumn))
        , m_types(table.column(schoolTypeColumn))
    {
        for (std::size_t row = 0; row < table.keys.size(); ++row)
            if (const auto area = table.keys[row].area())
                m_rowOfCouncil.emplace(area->text(), row);
    }

    /// Nothing for a row that is not a school's or does not count.
    [[nodiscard]] std::optional<SchoolGroup> groupOf(std::size_t row, SchoolGrouping grouping)
    {
        const auto urn = m_table.keys[row].school();
        if (!urn)
            return std::nullopt;
        if (grouping == SchoolGrouping::School)
            return SchoolGroup{nameInTable(row).value_or(urn->text()), urn->text(), row};
        if (m_types != nullptr && !isStateFunded(m_types->word(row)))
            return std::nullopt;
        if (grouping == SchoolGrouping::Council)
            return councilOf(row);
        const School* school = m_schools.find(*urn);
        if (school == nullptr)
            return SchoolGroup{std::string(unknownToRegister), {}, {}};
        if (grouping == SchoolGrouping::District)
            return SchoolGroup{school->district.empty() ? "No district" : school->district, {}, {}};
        return SchoolGroup{
            std::string(school->phase ? labelOf(*school->phase) : "No phase"), {}, {}};
    }

private:
    [[nodiscard]] std::optional<std::string> nameInTable(std::size_t row) const
    {
        if (m_names == nullptr || m_names->marker(row))
            return std::nullopt;
        return m_names->text(row);
    }

    /// Named as its own row in the table has it, else as the register has it, else by its number.
    [[nodiscard]] const SchoolGroup& councilOf(std::size_t row)
    {
        const std::string code = m_councils == nullptr ? std::string() : m_councils->text(row);
        const auto known = m_councilByCode.find(code);
        if (known != m_councilByCode.end())
            return known->second;
        SchoolGroup council{code, code, {}};
        if (const std::string_view registered = m_schools.councilNamed(code); !registered.empty())
            council.name = registered;
        if (const auto own = m_rowOfCouncil.find(code); own != m_rowOfCouncil.end()) {
            council.publishedRow = own->second;
            council.name = nameInTable(own->second).value_or(council.name);
        }
        return m_councilByCode.emplace(code, std::move(council)).first->second;
    }

    const Dataset& m_table;
    const SchoolRegister& m_schools;
    const DatasetColumn* m_names;
    const DatasetColumn* m_councils;
    const DatasetColumn* m_types;
    std::map<std::string, std::size_t> m_rowOfCouncil;
    std::map<std::string, SchoolGroup> m_councilByCode;
};

} // namespace

bool isStateFunded(std::string_view type)
{
    return type != "IND" && type != "INDSS" && type != "NMSS";
}

SchoolGroups::SchoolGroups(
    const Dataset& table, SchoolGrouping grouping, const SchoolRegister& schools)
{
    Naming naming(table, schools);
    std::map<std::pair<std::string, std::string>, std::vector<std::uint32_t>> rowsOf;
    std::map<std::pair<std::string, std::string>, SchoolGroup> groupNamed;
    for (std::size_t row = 0; row < table.keys.size(); ++row)
        if (auto group = naming.groupOf(row, grouping)) {
            auto key = std::pair(group->name, group->code);
            rowsOf[key].push_back(static_cast<std::uint32_t>(row));
            groupNamed.try_emplace(std::move(key), std::move(*group));
        }
    m_ofRows.assign(table.keys.size(), none);
    for (auto& [key, group] : groupNamed) {
        const std::vector<std::uint32_t>& rows = rowsOf[key];
        for (const std::uint32_t row : rows)
            m_ofRows[row] = static_cast<std::uint32_t>(m_groups.size());
        m_rowsIn.push_back(static_cast<int>(rows.size()));
        m_groups.push_back(std::move(group));
    }
}

std::vector<std::string> SchoolGroups::columnsNeeded()
{
    return {
        std::string(schoolNameColumn), std::string(councilColumn), std::string(schoolTypeColumn)};
}

} // namespace outturn
