#include <report/docx/density.h>
#include <report/docx/xml.h>

#include <docx/fixed_parts.h>

#include <cmath>

namespace outturn::report::docx {

namespace {

/// What stands between paragraphs, to the usual.
constexpr double closeness = 0.6;

void closeUp(pugi::xml_node spacing)
{
    for (const auto* side : {"w:before", "w:after"})
        if (auto room = spacing.attribute(side))
            room.set_value(static_cast<int>(std::lround(closeness * room.as_int())));
}

} // namespace

std::string stylesFor(Density density)
{
    if (density == Density::Usual)
        return std::string(parts::styles);
    pugi::xml_document xml;
    xml.load_buffer(
        parts::styles.data(), parts::styles.size(), pugi::parse_default | pugi::parse_declaration);
    const auto halfPoints = static_cast<int>(std::lround(2 * bodySize(density)));
    for (auto size : xml.select_nodes("//w:docDefaults//w:sz | //w:docDefaults//w:szCs"))
        size.node().attribute("w:val").set_value(halfPoints);
    for (auto spacing : xml.select_nodes("//w:pPr/w:spacing"))
        closeUp(spacing.node());
    return toBytes(xml);
}

} // namespace outturn::report::docx
