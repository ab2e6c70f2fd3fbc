#pragma once

#include <domain/rating/rag_status.h>

#include <string_view>

namespace outturn::report {

/// How a status looks in a document. Colour never stands alone: the shape and the word go with it.
/// The pairs are legible in print, and in grey one can tell them apart at a glance.
struct RagMark
{
    std::string_view shape; ///< empty for a status that is no colour
    std::string_view fill;  ///< RRGGBB
    std::string_view ink;   ///< RRGGBB
};

[[nodiscard]] RagMark ragMark(RagStatus status);

} // namespace outturn::report
