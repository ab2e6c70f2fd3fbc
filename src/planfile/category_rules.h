#pragma once

#include <domain/school/category_rules.h>

#include <string_view>

namespace outturn::planfile {

/// The rules of data/category-rules.json, which is built into the program.
[[nodiscard]] const SupportRules& builtInSupportRules();

/// Reads a document of rules for school categories; errors as readPlanDocument(). A rule that asks
/// for nothing is refused.
[[nodiscard]] SupportRules readSupportRules(std::string_view json);

} // namespace outturn::planfile
