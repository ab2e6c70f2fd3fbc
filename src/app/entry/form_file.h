#pragma once

#include <import/csv_table.h>

#include <QString>

#include <string>
#include <vector>

namespace outturn::app {

/// The bytes of a file of figures. Throws Error{Input} when it cannot be read or is larger than
/// 64 MB, which no such file is.
[[nodiscard]] std::string formBytes(const QString& path);

/// The first ten of the rows that were refused, in lines, and how many more there are.
[[nodiscard]] QString mistakesText(const std::vector<imports::RowRemark>& refused);

} // namespace outturn::app
