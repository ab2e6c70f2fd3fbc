#pragma once

#include <domain/school/floor_standard.h>

#include <string_view>

namespace outturn::planfile {

/// The floor standards of data/floor-standards.json, which is built into the program.
[[nodiscard]] const FloorStandards& builtInFloorStandards();

/// Reads a document of floor standards; errors as readPlanDocument(). Two standards for one kind of
/// table and one year are refused.
[[nodiscard]] FloorStandards readFloorStandards(std::string_view json);

} // namespace outturn::planfile
