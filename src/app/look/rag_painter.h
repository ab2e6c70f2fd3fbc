#pragma once

#include <app/look/palette.h>

#include <QFont>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace outturn::app {

/// Draws the outline that stands for a status, filled with its colour, to fit @p box.
void paintRagShape(QPainter& painter, const QRectF& box, const RagLook& look);

/// The room that a badge needs: shape and word on the status's colour.
[[nodiscard]] QSizeF ragBadgeSize(const RagLook& look, const QFont& font);

/// Draws a status as a badge, left-aligned and centred upright in @p area. The word is elided only
/// where the area is narrower than ragBadgeSize().
void paintRagBadge(QPainter& painter, const QRectF& area, const RagLook& look, const QFont& font);

} // namespace outturn::app
