#include <report/pdf/colours.h>
#include <report/pdf/rag_shape.h>

#include <string>

namespace outturn::report::pdf {

chart::Colour colourFrom(std::string_view digits)
{
    const auto part = [&](std::size_t at) {
        return static_cast<std::uint8_t>(std::stoi(std::string(digits.substr(at, 2)), nullptr, 16));
    };
    return {part(0), part(2), part(4)};
}

void drawRagShape(Canvas& canvas, const RagMark& mark, const chart::Point& centre)
{
    const auto colour = colourFrom(mark.ink);
    constexpr double half = ragShapeSize / 2;
    constexpr double lesser = 0.85 * half; ///< a square or disc looks larger than a diamond
    if (mark.shape == ragMark(RagStatus::Red).shape)
        canvas.box({centre.x - lesser, centre.y - lesser, 2 * lesser, 2 * lesser}, colour);
    else if (mark.shape == ragMark(RagStatus::Amber).shape)
        canvas.shape(chart::PolygonShape{
            {{centre.x, centre.y - half},
             {centre.x + half, centre.y},
             {centre.x, centre.y + half},
             {centre.x - half, centre.y}},
            colour});
    else
        canvas.shape(chart::DiscShape{centre, lesser, colour, {colour, 0.2, {}}});
}

} // namespace outturn::report::pdf
