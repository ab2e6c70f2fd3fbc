#pragma once

namespace outturn::report::chart {

// Places on a drawing, in points (1/72 inch on paper, pixels on a screen); y grows downwards.

struct Point
{
    double x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;

    friend Point operator+(const Point& a, const Point& b) { return {a.x + b.x, a.y + b.y}; }

    friend Point operator-(const Point& a, const Point& b) { return {a.x - b.x, a.y - b.y}; }
};

struct Size
{
    double width = 0;
    double height = 0;
    friend bool operator==(const Size&, const Size&) = default;
};

/// A straight line between two points.
struct Line
{
    Point from;
    Point to;
    friend bool operator==(const Line&, const Line&) = default;
};

struct Rect
{
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] static Rect between(const Point& topLeft, const Point& bottomRight)
    {
        return {topLeft.x, topLeft.y, bottomRight.x - topLeft.x, bottomRight.y - topLeft.y};
    }

    [[nodiscard]] double right() const { return left + width; }

    [[nodiscard]] double bottom() const { return top + height; }

    /// The edges count as inside.
    [[nodiscard]] bool contains(const Point& point) const;
    [[nodiscard]] bool contains(const Rect& other) const;
    /// True when the two have some area in common; a shared edge is none.
    [[nodiscard]] bool intersects(const Rect& other) const;
    [[nodiscard]] Rect intersected(const Rect& other) const;
    friend bool operator==(const Rect&, const Rect&) = default;
};

/// True when @p line runs through @p box or touches its edge.
[[nodiscard]] bool crosses(const Line& line, const Rect& box);

} // namespace outturn::report::chart
