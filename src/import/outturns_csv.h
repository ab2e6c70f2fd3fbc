#pragma once

#include <domain/plan/plan.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// A row that was refused or that deserves a second look.
struct RowRemark
{
    int line = 0;       ///< in the file, from 1
    std::string column; ///< the heading, where one is to blame
    std::string value;  ///< as it stands in the file
    std::string message;
};

/// What a file of outturns holds.
struct OutturnsFile
{
    std::vector<Outturn> outturns;   ///< the good rows, in the file's order
    std::vector<RowRemark> refused;  ///< if there is one, nothing may be taken
    std::vector<RowRemark> warnings; ///< taken all the same
    int rowsRead = 0;
};

/// Reads a CSV of outturns against @p record: columns `indicator,year,value` and, optional,
/// `term,stage,scope,measure,numerator,denominator,cohort,comment,source` in any order. A cohort
/// alone is a denominator. A row without a source gets @p fileName and its line.
///
/// Every bad row is listed. Throws Error{Input} only for a file that is no such table at all: not
/// UTF-8 (a BOM is fine), no header, an unknown, repeated or missing column (by name), NUL bytes.
[[nodiscard]] OutturnsFile
readOutturnsCsv(std::string_view text, const PlanRecord& record, const std::string& fileName);

} // namespace outturn::imports
