#pragma once

#include <domain/codes.h>
#include <domain/dataset/dataset.h>
#include <domain/school/school_register.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outturn {

/// How the schools of a table are brought together.
enum class SchoolGrouping
{
    Council,
    District,
    Phase,
    School,
};

template <>
struct EnumCodes<SchoolGrouping>
{
    static constexpr std::array<std::pair<SchoolGrouping, std::string_view>, 4> table{
        {{SchoolGrouping::Council, "council"},
         {SchoolGrouping::District, "district"},
         {SchoolGrouping::Phase, "phase"},
         {SchoolGrouping::School, "school"}}};
};

/// Whether a school counts towards its council's figure: a local authority's own row is about
/// state-funded schools, so independent schools (IND, INDSS) and non-maintained special schools
/// (NMSS) do not. @p type is what the column NFTYPE says.
[[nodiscard]] bool isStateFunded(std::string_view type);

/// A group of the schools in a table.
struct SchoolGroup
{
    std::string name; ///< of the council, district, phase or school
    std::string code; ///< the council's number or the school's; empty for others
    std::optional<std::size_t> publishedRow; ///< the table's own row about the group
    friend bool operator==(const SchoolGroup&, const SchoolGroup&) = default;
};

/// Which group each row of a performance table belongs to: worked out once, then good for every
/// measure of the table.
///
/// Districts and phases come from the register; schools that it does not know are a group "Not in
/// the register". Groups of schools leave out those that are not state-funded.
class SchoolGroups
{
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    /// Reads the columns SCHNAME, LEA and NFTYPE of @p table, each of which may be missing.
    SchoolGroups(const Dataset& table, SchoolGrouping grouping, const SchoolRegister& schools);

    /// By name, then by code.
    [[nodiscard]] const std::vector<SchoolGroup>& groups() const noexcept { return m_groups; }

    /// For each row of the table its place in groups(), or none.
    [[nodiscard]] const std::vector<std::uint32_t>& ofRows() const noexcept { return m_ofRows; }

    /// How many rows of the table belong to the group at @p place of groups().
    [[nodiscard]] int rowsIn(std::size_t place) const { return m_rowsIn[place]; }

    /// The columns of a table that are looked at.
    [[nodiscard]] static std::vector<std::string> columnsNeeded();

private:
    std::vector<SchoolGroup> m_groups;
    std::vector<std::uint32_t> m_ofRows;
    std::vector<int> m_rowsIn; ///< each group
};

} // namespace outturn
