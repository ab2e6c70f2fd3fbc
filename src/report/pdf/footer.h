#pragma once

#include <report/pdf/canvas.h>

#include <string>

namespace outturn::report::pdf {

/// Draws @p footer and "Page x of y" at the foot of every page. A footer that is too long loses the
/// end of its title, the part before the last " | ": the classification and the number never.
void drawFooters(Typesetter& typesetter, Canvas& canvas, const std::string& footer);

} // namespace outturn::report::pdf
