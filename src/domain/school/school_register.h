#pragma once

#include <domain/dataset/dataset.h>
#include <domain/school/school.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outturn {

/// The schools of a register extract, found by their numbers.
class SchoolRegister
{
public:
    SchoolRegister() = default;
    /// Throws Error{Input} when two schools have one number.
    explicit SchoolRegister(std::vector<School> schools);

    [[nodiscard]] const std::vector<School>& schools() const noexcept { return m_schools; }

    [[nodiscard]] bool isEmpty() const noexcept { return m_schools.empty(); }

    /// nullptr when the register does not have it.
    [[nodiscard]] const School* find(Urn urn) const;

    /// The name of the local authority with that number; empty when no school of it is here.
    [[nodiscard]] std::string_view councilNamed(std::string_view code) const;

private:
    std::vector<School> m_schools; ///< by number
};

/// The columns that readSchools() looks at; a dataset may be without any of them.
[[nodiscard]] std::span<const std::string_view> registerColumns();

/// The schools in @p dataset, a register extract: GIAS's own or that of 2018. Rows of areas are
/// left out.
[[nodiscard]] SchoolRegister readSchools(const Dataset& dataset);

} // namespace outturn
