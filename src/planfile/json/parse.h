#pragma once

#include <planfile/json/types.h>

#include <cstddef>
#include <string_view>

namespace outturn::planfile {

/// The largest document that is read: 64 MB.
constexpr std::size_t maxDocumentBytes = std::size_t{64} * 1024 * 1024;

/// Turns the text of a document into JSON values.
///
/// Throws Error{Input} for a document that is empty, too large, not UTF-8 (with the offset of the
/// first wrong byte), not JSON (with line and column), nested too deep, or that has a key twice.
[[nodiscard]] Json parseDocument(std::string_view text);

} // namespace outturn::planfile
