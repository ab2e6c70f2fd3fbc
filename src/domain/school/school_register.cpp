#include <domain/error.h>
#include <domain/period/digits.h>
#include <domain/school/school_register.h>

#include <algorithm>
#include <array>

namespace outturn {

namespace {

constexpr std::string_view linksColumn = "Linked establishments";

constexpr std::array<std::string_view, 20> registerColumnsRead{
    "EstablishmentName",
    "Name",
    "PhaseOfEducation (name)",
    "Primary",
    "Secondary",
    "EstablishmentStatus (name)",
    "Status",
    "TypeOfEstablishment (name)",
    "Type",
    "DistrictAdministrative (name)",
    "LA (name)",
    "LA (code)",
    "Local Authority",
    "OpenDate",
    "Date Opened",
    "CloseDate",
    "Date Closed",
    "Other URN",
    "Post 16",
    linksColumn};

/// One row of the extract, whichever of two names a column goes by.
class RegisterRow
{
public:
    RegisterRow(const Dataset& dataset, std::size_t row)
        : m_dataset(dataset)
        , m_row(row)
    {
    }

    [[nodiscard]] std::string text(std::string_view name, std::string_view otherName = {}) const
    {
        for (const std::string_view candidate : {name, otherName})
            if (const DatasetColumn* column = m_dataset.column(candidate))
                return column->marker(m_row) ? std::string() : column->text(m_row);
        return {};
    }

    [[nodiscard]] std::optional<Date> date(std::string_view name, std::string_view otherName) const
    {
        for (const std::string_view candidate : {name, otherName})
            if (const DatasetColumn* column = m_dataset.column(candidate))
                return column->date(m_row);
        return std::nullopt;
    }

    /// The extract of 2018 says by ticks what the register says in words.
    [[nodiscard]] std::optional<SchoolPhase> phase() const
    {
        if (m_dataset.column("PhaseOfEducation (name)") != nullptr)
            return phaseInRegister(text("PhaseOfEducation (name)"));
        const bool isPrimary = text("Primary") == "1";
        const bool isSecondary = text("Secondary") == "1";
        if (isPrimary && isSecondary)
            return SchoolPhase::AllThrough;
        if (isPrimary)
            return SchoolPhase::Primary;
        if (isSecondary)
            return SchoolPhase::Secondary;
        if (text("Post 16") == "1")
            return SchoolPhase::Sixteenplus;
        return std::nullopt;
    }

private:
    const Dataset& m_dataset;
    std::size_t m_row;
};

/// "124942 Predecessor, 144230 Successor - amalgamated", in any order, to where they belong.
void takeLinks(std::string_view links, School& school)
{
    constexpr std::size_t urnLength = 6;
    for (std::size_t at = 0; at + urnLength < links.size(); ++at) {
        const bool startsNumber = at == 0 || links[at - 1] == ' ' || links[at - 1] == ',';
        const auto number = fixedDigits(links.substr(at, urnLength), urnLength);
        if (!startsNumber || !number)
            continue;
        const std::string_view kind = links.substr(at + urnLength);
        if (kind.starts_with(" Predecessor"))
            school.predecessors.emplace_back(*number);
        else if (kind.starts_with(" Successor"))
            school.successors.emplace_back(*number);
        at += urnLength - 1;
    }
}

} // namespace

SchoolRegister::SchoolRegister(std::vector<School> schools)
    : m_schools(std::move(schools))
{
    std::ranges::sort(m_schools, {}, &School::urn);
    const auto twice = std::ranges::adjacent_find(m_schools, {}, &School::urn);
    if (twice != m_schools.end())
        throw Error(
            ErrorKind::Input,
            "the register has two schools with the number " + twice->urn.text() +
                "; expected each once");
}

const School* SchoolRegister::find(Urn urn) const
{
    const auto found = std::ranges::lower_bound(m_schools, urn, {}, &School::urn);
    return found == m_schools.end() || found->urn != urn ? nullptr : &*found;
}

std::string_view SchoolRegister::councilNamed(std::string_view code) const
{
    const auto found = std::ranges::find_if(m_schools, [code](const School& school) {
        return school.councilCode == code && !school.council.empty();
    });
    return found == m_schools.end() ? std::string_view{} : std::string_view(found->council);
}

std::span<const std::string_view> registerColumns()
{
    return registerColumnsRead;
}

SchoolRegister readSchools(const Dataset& dataset)
{
    std::vector<School> schools;
    for (std::size_t i = 0; i < dataset.keys.size(); ++i) {
        const auto urn = dataset.keys[i].school();
        if (!urn)
            continue;
        const RegisterRow row(dataset, i);
        School school{.urn = *urn};
        school.name = row.text("EstablishmentName", "Name");
        school.phase = row.phase();
        school.status = statusInRegister(row.text("EstablishmentStatus (name)", "Status"));
        school.type = row.text("TypeOfEstablishment (name)", "Type");
        school.district = row.text("DistrictAdministrative (name)");
        school.council = row.text("LA (name)");
        school.councilCode = row.text("LA (code)", "Local Authority");
        school.opened = row.date("OpenDate", "Date Opened");
        school.closed = row.date("CloseDate", "Date Closed");
        takeLinks(row.text(linksColumn), school);
        schools.push_back(std::move(school));
    }
    return SchoolRegister(std::move(schools));
}

} // namespace outturn
