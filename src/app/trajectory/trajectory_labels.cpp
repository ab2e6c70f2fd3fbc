#include <app/trajectory/trajectory_labels.h>

#include <QStringList>

#include <algorithm>
#include <array>
#include <numeric>

namespace outturn::app {

std::vector<double>
spreadApart(const std::vector<double>& wishes, double height, double top, double bottom)
{
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return wishes[i]; });

    // Labels that touch form a block, which stands where its members' wishes average out.
    struct Block
    {
        double sum = 0; ///< of the first member's wishes, as each member would have it
        std::size_t count = 0;
        double first = 0; ///< centre of the first member
    };

    const auto settle = [&](Block& block) {
        const double reach = static_cast<double>(block.count - 1) * height;
        const double highest = std::max(top + height / 2, bottom - height / 2 - reach);
        block.first =
            std::clamp(block.sum / static_cast<double>(block.count), top + height / 2, highest);
    };
    std::vector<Block> blocks;
    for (const std::size_t i : order) {
        blocks.push_back({wishes[i], 1, 0});
        settle(blocks.back());
        while (blocks.size() > 1) {
            Block& before = blocks[blocks.size() - 2];
            const Block& last = blocks.back();
            const double reach = static_cast<double>(before.count) * height;
            if (before.first + reach <= last.first)
                break;
            before.sum += last.sum - reach * static_cast<double>(last.count);
            before.count += last.count;
            blocks.pop_back();
            settle(blocks.back());
        }
    }

    std::vector<double> centres(wishes.size());
    std::size_t position = 0;
    for (const Block& block : blocks)
        for (std::size_t i = 0; i < block.count; ++i)
            centres[order[position++]] = block.first + static_cast<double>(i) * height;
    return centres;
}

bool crosses(const QLineF& line, const QRectF& box)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const std::array<QLineF, 4> edges{
        QLineF(box.topLeft(), box.topRight()),
        QLineF(box.topRight(), box.bottomRight()),
        QLineF(box.bottomRight(), box.bottomLeft()),
        QLineF(box.bottomLeft(), box.topLeft())};
    return std::ranges::any_of(edges, [&](const QLineF& edge) {
        return line.intersects(edge) == QLineF::BoundedIntersection;
    });
}

std::optional<QRectF> placeBeside(
    const QPointF& point,
    const QSizeF& size,
    const QRectF& area,
    std::span<const QLineF> lines,
    std::span<const QRectF> boxes)
{
    constexpr double air = 7;
    const double halfWidth = size.width() / 2;
    const double height = size.height();
    const double below = air + height;
    const std::array<QPointF, 8> corners{
        QPointF(-halfWidth, -below),
        QPointF(-halfWidth, air),
        QPointF(-size.width(), -below),
        QPointF(0, air),
        QPointF(0, -below),
        QPointF(-size.width(), air),
        QPointF(air, -height / 2),
        QPointF(-air - size.width(), -height / 2)};
    for (const QPointF& corner : corners) {
        const QRectF box(point + corner, size);
        const bool isFree = area.contains(box) &&
            std::ranges::none_of(lines, [&](const QLineF& line) { return crosses(line, box); }) &&
            std::ranges::none_of(boxes, [&](const QRectF& other) { return other.intersects(box); });
        if (isFree)
            return box;
    }
    return std::nullopt;
}

QString
brokenIntoLines(const QString& text, const QFontMetricsF& metrics, double width, int mostLines)
{
    QStringList lines;
    QStringList words = text.simplified().split(QLatin1Char(' '));
    while (!words.isEmpty() && lines.size() + 1 < mostLines) {
        QString line = words.takeFirst();
        while (!words.isEmpty() &&
               metrics.horizontalAdvance(line + QLatin1Char(' ') + words.first()) <= width)
            line += QLatin1Char(' ') + words.takeFirst();
        lines += metrics.elidedText(line, Qt::ElideRight, width);
    }
    if (!words.isEmpty())
        lines += metrics.elidedText(words.join(QLatin1Char(' ')), Qt::ElideRight, width);
    return lines.join(QLatin1Char('\n'));
}

} // namespace outturn::app
