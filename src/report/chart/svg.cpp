#include <report/chart/length_text.h>
#include <report/chart/svg_element.h>
#include <report/xml_text.h>

#include <sstream>

namespace outturn::report::chart {
namespace {

std::string textOf(const Colour& colour)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "#";
    for (const unsigned part : {colour.red, colour.green, colour.blue}) {
        text += digits[part / 16];
        text += digits[part % 16];
    }
    return text;
}

std::string_view textOf(Anchor anchor)
{
    switch (anchor) {
    case Anchor::Start:
        return "start";
    case Anchor::Middle:
        return "middle";
    case Anchor::End:
        return "end";
    }
    return "start";
}

void setStroke(pugi::xml_node node, const Stroke& stroke)
{
    node.append_attribute("stroke") = textOf(stroke.colour).c_str();
    node.append_attribute("stroke-width") = lengthText(stroke.width).c_str();
    std::string dashes;
    for (const double length : dashPattern(stroke.dash))
        dashes += (dashes.empty() ? "" : " ") + lengthText(length * stroke.width);
    if (!dashes.empty())
        node.append_attribute("stroke-dasharray") = dashes.c_str();
}

class SvgWriter
{
public:
    explicit SvgWriter(pugi::xml_node svg)
        : m_svg(svg)
    {
    }

    void operator()(const LineShape& shape)
    {
        const auto& [from, to] = shape.line;
        auto node = append(
            m_svg,
            "line",
            {{"x1", lengthText(from.x)},
             {"y1", lengthText(from.y)},
             {"x2", lengthText(to.x)},
             {"y2", lengthText(to.y)}});
        setStroke(node, shape.stroke);
    }

    void operator()(const BoxShape& shape)
    {
        append(
            m_svg,
            "rect",
            {{"x", lengthText(shape.box.left)},
             {"y", lengthText(shape.box.top)},
             {"width", lengthText(shape.box.width)},
             {"height", lengthText(shape.box.height)},
             {"fill", textOf(shape.fill)}});
    }

    void operator()(const DiscShape& shape)
    {
        auto node = append(
            m_svg,
            "circle",
            {{"cx", lengthText(shape.centre.x)},
             {"cy", lengthText(shape.centre.y)},
             {"r", lengthText(shape.radius)},
             {"fill", textOf(shape.fill)}});
        setStroke(node, shape.outline);
    }

    void operator()(const PolygonShape& shape)
    {
        std::string points;
        for (const Point& corner : shape.corners)
            points +=
                (points.empty() ? "" : " ") + lengthText(corner.x) + "," + lengthText(corner.y);
        append(m_svg, "polygon", {{"points", points}, {"fill", textOf(shape.fill)}});
    }

    void operator()(const TextShape& shape)
    {
        append(
            m_svg,
            "text",
            {{"x", lengthText(shape.at.x)},
             {"y", lengthText(shape.at.y)},
             {"text-anchor", textOf(shape.anchor)},
             {"fill", textOf(shape.colour)}})
            .text()
            .set(legalText(shape.text).c_str());
    }

private:
    pugi::xml_node m_svg;
};

} // namespace

void appendSvg(
    pugi::xml_node parent, const Drawing& drawing, const PictureText& text, const std::string& id)
{
    const std::string width = lengthText(drawing.size.width);
    const std::string height = lengthText(drawing.size.height);
    auto svg = append(
        parent,
        "svg",
        {{"xmlns", "http://www.w3.org/2000/svg"},
         {"width", width},
         {"height", height},
         {"viewBox", "0 0 " + width + " " + height},
         {"role", "img"},
         {"aria-labelledby", id + "-title " + id + "-description"},
         {"font-family", "Arial, Liberation Sans, Helvetica, sans-serif"},
         {"font-size", lengthText(drawing.fontSize)}});
    append(svg, "title", {{"id", id + "-title"}}).text().set(legalText(text.title).c_str());
    append(svg, "desc", {{"id", id + "-description"}})
        .text()
        .set(legalText(text.description).c_str());
    SvgWriter writer(svg);
    for (const Shape& shape : drawing.shapes)
        std::visit(writer, shape);
}

std::string svgBytes(const Drawing& drawing, const PictureText& text)
{
    pugi::xml_document document;
    auto declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    appendSvg(document.root(), drawing, text, "chart");
    std::ostringstream out;
    document.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
}

} // namespace outturn::report::chart
