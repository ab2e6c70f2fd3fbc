#include <report/chart/trajectory_labels.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace outturn::report::chart {

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

std::optional<Rect> placeBeside(
    const Point& point,
    const Size& size,
    const Rect& area,
    std::span<const Line> lines,
    std::span<const Rect> boxes)
{
    constexpr double clearance = 7;
    const double halfWidth = size.width / 2;
    const double height = size.height;
    const double below = clearance + height;
    const std::array<Point, 8> corners{
        Point{-halfWidth, -below},
        Point{-halfWidth, clearance},
        Point{-size.width, -below},
        Point{0, clearance},
        Point{0, -below},
        Point{-size.width, clearance},
        Point{clearance, -height / 2},
        Point{-clearance - size.width, -height / 2}};
    for (const Point& corner : corners) {
        const Point topLeft = point + corner;
        const Rect box{topLeft.x, topLeft.y, size.width, size.height};
        const bool isFree = area.contains(box) &&
            std::ranges::none_of(lines, [&](const Line& line) { return crosses(line, box); }) &&
            std::ranges::none_of(boxes, [&](const Rect& other) { return other.intersects(box); });
        if (isFree)
            return box;
    }
    return std::nullopt;
}

} // namespace outturn::report::chart
