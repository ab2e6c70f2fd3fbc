#pragma once

#include <QFontMetricsF>
#include <QLineF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace outturn::app {

/// Moves labels of one @p height apart, each as near to its wish as the others let it, all between
/// @p top and @p bottom. Takes and returns centres, in the order given. Where they cannot all fit
/// they run over the bottom rather than over one another.
[[nodiscard]] std::vector<double>
spreadApart(const std::vector<double>& wishes, double height, double top, double bottom);

/// True when @p line runs through @p box.
[[nodiscard]] bool crosses(const QLineF& line, const QRectF& box);

/// A place for a label of @p size beside @p point that covers no line and no box: above, below,
/// then to either side. Nothing when there is none inside @p area.
[[nodiscard]] std::optional<QRectF> placeBeside(
    const QPointF& point,
    const QSizeF& size,
    const QRectF& area,
    std::span<const QLineF> lines,
    std::span<const QRectF> boxes);

/// @p text broken into lines no wider than @p width; where it needs more than @p mostLines the last
/// ends in an ellipsis. Words stay whole unless one alone is too wide.
[[nodiscard]] QString
brokenIntoLines(const QString& text, const QFontMetricsF& metrics, double width, int mostLines);

} // namespace outturn::app
