#pragma once

#include <report/document.h>

#include <cstddef>
#include <string>

namespace outturn::testing {

/// The first table of @p document whose caption has @p caption in it; the test fails without one.
[[nodiscard]] report::Table tableIn(const report::Document& document, const std::string& caption);

/// The cell of a row under the column with that heading.
[[nodiscard]] report::Cell
cellUnder(const report::Table& table, const std::string& heading, std::size_t row);

} // namespace outturn::testing
