#pragma once

#include <import/csv_table.h>

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace outturn::cli {

// How the import commands tell what became of rows.

/// How many rows @p remarks are about.
[[nodiscard]] std::size_t rowsIn(const std::vector<imports::RowRemark>& remarks);

/// "outturns.csv, line 3, column value, 'abc': ..."; the value is left out where the message has it
/// or it is too long to be read.
[[nodiscard]] std::string sentenceOn(const std::string& fileName, const imports::RowRemark& remark);

/// A list of objects with line, column, value and message.
[[nodiscard]] nlohmann::ordered_json remarksJson(const std::vector<imports::RowRemark>& remarks);

} // namespace outturn::cli
