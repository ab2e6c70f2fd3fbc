#include <report/pdf/canvas.h>
#include <report/pdf/unicode.h>

#include <cmath>

namespace outturn::report::pdf {

namespace {

std::string place(const chart::Point& point)
{
    return number(point.x) + " " + number(paper.height - point.y) + " ";
}

std::string colourOf(const chart::Colour& colour)
{
    return number(colour.red / 255.0) + " " + number(colour.green / 255.0) + " " +
        number(colour.blue / 255.0) + " ";
}

std::string strokeOf(const chart::Stroke& stroke)
{
    std::string dashes = "[";
    for (const double length : chart::dashPattern(stroke.dash))
        dashes += number(length * stroke.width) + " ";
    return colourOf(stroke.colour) + "RG " + number(stroke.width) + " w " + dashes + "] 0 d ";
}

/// A circle as four curves.
std::string circle(const chart::Point& centre, double radius)
{
    const double pull = 0.5523 * radius;
    const auto at = [&](double x, double y) {
        return place(centre + chart::Point{x, y});
    };
    return at(radius, 0) + "m " + at(radius, pull) + at(pull, radius) + at(0, radius) + "c " +
        at(-pull, radius) + at(-radius, pull) + at(-radius, 0) + "c " + at(-radius, -pull) +
        at(-pull, -radius) + at(0, -radius) + "c " + at(pull, -radius) + at(radius, -pull) +
        at(radius, 0) + "c h ";
}

} // namespace

void Canvas::newPage()
{
    m_pages.emplace_back();
    m_page = m_pages.size() - 1;
}

void Canvas::begin(std::optional<ElementId> element)
{
    if (!element) {
        out() += "/Artifact BMC\n";
        return;
    }
    const int mark = m_structure.addContent(*element, m_page);
    out() += "/" + m_structure.kind(*element) + " <</MCID " + std::to_string(mark) + ">> BDC\n";
}

void Canvas::end()
{
    out() += "EMC\n";
}

void Canvas::text(const TextLine& line, const chart::Point& at, const Ink& ink)
{
    if (line.words.empty())
        return;
    begin(ink.element);
    out() += colourOf(ink.colour) + "rg\n";
    write(line, at, ink.size);
    end();
}

void Canvas::write(const TextLine& line, const chart::Point& at, double size)
{
    auto& fonts = m_typesetter.fonts();
    std::string& content = out();
    content += "BT " + place(at) + "Td\n";
    std::size_t current = fonts.size();
    std::string strokes; ///< of a TJ that is open
    const auto flush = [&] {
        if (!strokes.empty())
            content += "[" + strokes + "] TJ\n";
        strokes.clear();
    };
    const auto put = [&](const SetWord& word) {
        for (const auto& run : word.runs) {
            Font& font = fonts.at(run.font);
            if (run.font != current) {
                flush();
                content += "/F" + std::to_string(run.font) + " " + number(size) + " Tf\n";
                current = run.font;
            }
            for (const Glyph& glyph : run.glyphs) {
                font.use(glyph);
                const auto shift = std::lround(1000 * glyph.shiftX);
                if (shift != 0)
                    strokes += std::to_string(-shift) + " ";
                strokes += "<" + hex16(glyph.id) + ">";
                const auto back =
                    std::lround(1000 * (font.widthOf(glyph.id) - glyph.advance)) + shift;
                if (back != 0)
                    strokes += std::to_string(back) + " ";
            }
        }
    };
    // A space after the last word too: readers join the lines of a paragraph without one.
    for (const auto& [word, isBold] : line.words) {
        put(*word);
        put(m_typesetter.space(isBold));
    }
    flush();
    content += "ET\n";
}

void Canvas::box(const chart::Rect& area, const chart::Colour& fill)
{
    shape(chart::BoxShape{area, fill});
}

void Canvas::rule(const chart::Line& line, const chart::Colour& colour, double width)
{
    shape(chart::LineShape{line, {colour, width, {}}});
}

void Canvas::shape(const chart::Shape& shape)
{
    begin(std::nullopt);
    paint(shape, {});
    end();
}

void Canvas::emblem(const chart::Rect& area, ElementId element)
{
    const double foot = paper.height - area.bottom();
    m_structure.setBox(element, area.left, foot, area.right(), paper.height - area.top);
    begin(element);
    out() += "q " + number(area.width) + " 0 0 " + number(area.height) + " " + number(area.left) +
        " " + number(foot) + " cm /Emblem Do Q\n";
    end();
}

void Canvas::picture(const chart::Drawing& drawing, const chart::Point& at, ElementId element)
{
    m_structure.setBox(
        element,
        at.x,
        paper.height - at.y - drawing.size.height,
        at.x + drawing.size.width,
        paper.height - at.y);
    begin(element);
    for (const auto& each : drawing.shapes) {
        const auto* text = std::get_if<chart::TextShape>(&each);
        if (text == nullptr) {
            paint(each, at);
            continue;
        }
        const auto line = m_typesetter.line(text->text, {drawing.fontSize, false});
        const double share = text->anchor == chart::Anchor::Start ? 0
            : text->anchor == chart::Anchor::Middle               ? 0.5
                                                                  : 1;
        out() += colourOf(text->colour) + "rg\n";
        write(line, at + text->at - chart::Point{share * line.width, 0}, drawing.fontSize);
    }
    end();
}

void Canvas::paint(const chart::Shape& shape, const chart::Point& origin)
{
    if (const auto* line = std::get_if<chart::LineShape>(&shape)) {
        out() += strokeOf(line->stroke) + place(origin + line->line.from) + "m " +
            place(origin + line->line.to) + "l S\n";
    } else if (const auto* box = std::get_if<chart::BoxShape>(&shape)) {
        const auto& area = box->box;
        out() += colourOf(box->fill) + "rg " +
            place(origin + chart::Point{area.left, area.bottom()}) + number(area.width) + " " +
            number(area.height) + " re f\n";
    } else if (const auto* disc = std::get_if<chart::DiscShape>(&shape)) {
        out() += colourOf(disc->fill) + "rg " + strokeOf(disc->outline) +
            circle(origin + disc->centre, disc->radius) + "B\n";
    } else if (const auto* polygon = std::get_if<chart::PolygonShape>(&shape)) {
        out() += colourOf(polygon->fill) + "rg ";
        for (std::size_t i = 0; i < polygon->corners.size(); ++i)
            out() += place(origin + polygon->corners[i]) + (i == 0 ? "m " : "l ");
        out() += "h f\n";
    }
}

} // namespace outturn::report::pdf
