#include <report/chart/plane.h>

#include <algorithm>
#include <array>

namespace outturn::report::chart {
namespace {

/// On which side of @p line the point lies: the sign tells.
double sideOf(const Line& line, const Point& point)
{
    const Point along = line.to - line.from;
    const Point across = point - line.from;
    return along.x * across.y - along.y * across.x;
}

bool meet(const Line& a, const Line& b)
{
    const bool isParted = sideOf(a, b.from) * sideOf(a, b.to) > 0;
    const bool isPartedBack = sideOf(b, a.from) * sideOf(b, a.to) > 0;
    if (isParted || isPartedBack)
        return false;
    // On one line they meet only where their ranges do.
    const auto overlap = [](double a1, double a2, double b1, double b2) {
        return std::max(std::min(a1, a2), std::min(b1, b2)) <=
            std::min(std::max(a1, a2), std::max(b1, b2));
    };
    return overlap(a.from.x, a.to.x, b.from.x, b.to.x) &&
        overlap(a.from.y, a.to.y, b.from.y, b.to.y);
}

} // namespace

bool Rect::contains(const Point& point) const
{
    return left <= point.x && point.x <= right() && top <= point.y && point.y <= bottom();
}

bool Rect::contains(const Rect& other) const
{
    return left <= other.left && other.right() <= right() && top <= other.top &&
        other.bottom() <= bottom();
}

bool Rect::intersects(const Rect& other) const
{
    return left < other.right() && other.left < right() && top < other.bottom() &&
        other.top < bottom();
}

Rect Rect::intersected(const Rect& other) const
{
    if (!intersects(other))
        return {};
    return between(
        {std::max(left, other.left), std::max(top, other.top)},
        {std::min(right(), other.right()), std::min(bottom(), other.bottom())});
}

bool crosses(const Line& line, const Rect& box)
{
    if (box.contains(line.from) || box.contains(line.to))
        return true;
    const Point topLeft{box.left, box.top};
    const Point topRight{box.right(), box.top};
    const Point bottomLeft{box.left, box.bottom()};
    const Point bottomRight{box.right(), box.bottom()};
    const std::array<Line, 4> edges{
        Line{topLeft, topRight},
        Line{topRight, bottomRight},
        Line{bottomRight, bottomLeft},
        Line{bottomLeft, topLeft}};
    return std::ranges::any_of(edges, [&](const Line& edge) { return meet(line, edge); });
}

} // namespace outturn::report::chart
