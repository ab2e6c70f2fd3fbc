#pragma once

#include <report/pdf/canvas.h>
#include <report/rag_mark.h>

namespace outturn::report::pdf {

/// As wide and high as the widest of the shapes.
inline constexpr double ragShapeSize = 7;

/// Draws the shape of a colour around @p centre, so that no font need have it.
void drawRagShape(Canvas& canvas, const RagMark& mark, const chart::Point& centre);

} // namespace outturn::report::pdf
