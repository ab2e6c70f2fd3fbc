#pragma once

#include <app/editor/field.h>

#include <string_view>

namespace outturn::app {

/// The field among @p fields that a finding of the plan check is most likely put right in, by the
/// finding's code; the first where none stands out.
[[nodiscard]] std::size_t fieldOfFinding(const Fields& fields, std::string_view findingCode);

} // namespace outturn::app
