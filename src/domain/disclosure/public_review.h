#pragma once

#include <domain/disclosure/public_record.h>
#include <domain/review/review_content.h>

#include <vector>

namespace outturn {

/// @p content as the public may have it where @p figures were taken out of its record: without the
/// rating of a withheld figure, what was asked and written about it, how it changed since the
/// review before, and its restatement.
[[nodiscard]] ReviewContent
forThePublic(ReviewContent content, const std::vector<WithheldFigure>& figures);

} // namespace outturn
