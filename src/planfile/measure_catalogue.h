#pragma once

#include <domain/measure/measure.h>

#include <string_view>
#include <vector>

namespace outturn::planfile {

/// The measures of data/measures.json, which is built into the program.
[[nodiscard]] const std::vector<MeasureVersion>& builtInMeasures();

/// Reads a measures document; errors as readPlanDocument().
[[nodiscard]] std::vector<MeasureVersion> readMeasures(std::string_view json);

} // namespace outturn::planfile
