#include <report/docx/picture.h>
#include <report/xml_text.h>

#include <cmath>

namespace outturn::report::docx {

namespace {

constexpr double unitsPerPoint = 12700; ///< English metric units

std::string units(double points)
{
    return std::to_string(std::llround(points * unitsPerPoint));
}

/// What ECMA-376 asks of a picture, and inside it Microsoft's extension that names the SVG.
void appendPixels(pugi::xml_node graphicData, const Picture& picture)
{
    const auto width = units(picture.size.width);
    const auto height = units(picture.size.height);
    auto node = append(
        graphicData,
        "pic:pic",
        {{"xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"}});
    auto naming = append(node, "pic:nvPicPr");
    append(
        naming,
        "pic:cNvPr",
        {{"id", std::to_string(picture.number)},
         {"name", "Figure " + std::to_string(picture.number)}});
    append(naming, "pic:cNvPicPr");

    auto fill = append(node, "pic:blipFill");
    auto blip = append(fill, "a:blip", {{"r:embed", pngRelationship(picture.number)}});
    if (picture.hasDrawing) {
        auto extension = append(
            append(blip, "a:extLst"), "a:ext", {{"uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"}});
        append(
            extension,
            "asvg:svgBlip",
            {{"xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"},
             {"r:embed", svgRelationship(picture.number)}});
    }
    append(append(fill, "a:stretch"), "a:fillRect");

    auto shape = append(node, "pic:spPr");
    auto frame = append(shape, "a:xfrm");
    append(frame, "a:off", {{"x", "0"}, {"y", "0"}});
    append(frame, "a:ext", {{"cx", width}, {"cy", height}});
    append(append(shape, "a:prstGeom", {{"prst", "rect"}}), "a:avLst");
}

} // namespace

std::string pngRelationship(int number)
{
    return "rIdPicture" + std::to_string(number);
}

std::string svgRelationship(int number)
{
    return "rIdDrawing" + std::to_string(number);
}

void appendPicture(pugi::xml_node paragraph, const Picture& picture)
{
    auto inLine = append(
        append(append(paragraph, "w:r"), "w:drawing"),
        "wp:inline",
        {{"distT", "0"}, {"distB", "0"}, {"distL", "0"}, {"distR", "0"}});
    append(
        inLine,
        "wp:extent",
        {{"cx", units(picture.size.width)}, {"cy", units(picture.size.height)}});
    append(
        inLine,
        "wp:docPr",
        {{"id", std::to_string(picture.number)},
         {"name", "Figure " + std::to_string(picture.number)},
         {"descr", legalText(picture.alternative)},
         {"title", legalText(picture.title)}});
    append(
        append(inLine, "wp:cNvGraphicFramePr"), "a:graphicFrameLocks", {{"noChangeAspect", "1"}});
    auto data = append(
        append(inLine, "a:graphic"),
        "a:graphicData",
        {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/picture"}});
    appendPixels(data, picture);
}

} // namespace outturn::report::docx
