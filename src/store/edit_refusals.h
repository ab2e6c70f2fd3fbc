#pragma once

#include <store/sql/row.h>

#include <cstdint>
#include <string>
#include <vector>

namespace outturn::store {

/// Throws Error{Input} naming @p what and @p code unless one of @p rows has it. A foreign key would
/// refuse an unknown code too, but without naming it.
void requireKnown(const std::vector<Row>& rows, const std::string& code, const std::string& what);

/// Throws Error{Conflict}: @p inFile is what the file holds under revision @p held, @p wanted what
/// was to become of revision @p seen.
[[noreturn]] void refuseAsChanged(
    const std::string& place,
    const std::string& inFile,
    std::int64_t held,
    const std::string& wanted,
    std::int64_t seen);

} // namespace outturn::store
