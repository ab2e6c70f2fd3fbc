#pragma once

#include <report/chart/plane.h>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace outturn::report::chart {

struct Colour
{
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    friend bool operator==(const Colour&, const Colour&) = default;
};

enum class Dash
{
    Solid,
    Dashed,
    Dotted,
    DashDotted,
};

/// Lengths of strokes and gaps in turn, in widths of the line; empty for a solid one. Every surface
/// draws with these, so that a line is dashed alike on screen and paper.
[[nodiscard]] std::span<const double> dashPattern(Dash dash);

struct Stroke
{
    Colour colour;
    double width = 1;
    Dash dash = Dash::Solid;
    friend bool operator==(const Stroke&, const Stroke&) = default;
};

struct LineShape
{
    Line line;
    Stroke stroke;
};

/// A filled rectangle without an outline.
struct BoxShape
{
    Rect box;
    Colour fill;
};

/// A filled disc with an outline.
struct DiscShape
{
    Point centre;
    double radius = 0;
    Colour fill;
    Stroke outline;
};

/// A filled outline of straight edges.
struct PolygonShape
{
    std::vector<Point> corners;
    Colour fill;
};

enum class Anchor
{
    Start,
    Middle,
    End,
};

/// One line of text in the drawing's font.
struct TextShape
{
    Point at; ///< on the baseline: where the text begins, has its middle or ends
    Anchor anchor = Anchor::Start;
    std::string text;
    Colour colour;
};

using Shape = std::variant<LineShape, BoxShape, DiscShape, PolygonShape, TextShape>;

/// A picture as shapes in the order in which they cover one another. It knows no surface: a widget,
/// a page, a file of pixels or an SVG draws the same list.
struct Drawing
{
    Size size;
    double fontSize = 0; ///< of all its text, in points
    std::vector<Shape> shapes;
};

} // namespace outturn::report::chart
