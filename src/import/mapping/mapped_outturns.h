#pragma once

#include <import/mapping/column_mapping.h>
#include <import/outturns_csv.h>

#include <string>
#include <string_view>

namespace outturn::imports {

/// Reads outturns out of a CSV or a workbook that is laid out in a way of its own, through
/// @p mapping; everything else is as readOutturnsFile() has it. A CSV may be Windows-1252. Rows
/// that the mapping leaves out are told in one warning.
[[nodiscard]] OutturnsFile readMappedOutturns(
    std::string_view bytes,
    const ColumnMapping& mapping,
    const PlanRecord& record,
    const std::string& fileName);

} // namespace outturn::imports
