#pragma once

#include <domain/school/computed_measure.h>

#include <string_view>
#include <vector>

namespace outturn::planfile {

/// The ways of data/computed-measures.json, which is built into the program.
[[nodiscard]] const std::vector<ComputedMeasure>& builtInComputedMeasures();

/// Reads a document of computed measures; errors as readPlanDocument(). A measure given twice is
/// refused.
[[nodiscard]] std::vector<ComputedMeasure> readComputedMeasures(std::string_view json);

} // namespace outturn::planfile
