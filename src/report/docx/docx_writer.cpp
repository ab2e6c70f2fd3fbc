#include <report/chart/figure_drawing.h>
#include <report/chart/png.h>
#include <report/chart/svg.h>
#include <report/docx/body.h>
#include <report/docx/docx_writer.h>
#include <report/docx/package.h>
#include <report/docx/picture.h>
#include <report/docx/xml.h>

#include <docx/fixed_parts.h>

namespace outturn::report::docx {

namespace {

namespace fixed = parts;

/// Relative to word/, without its ending.
std::string pictureName(int number)
{
    return "media/figure" + std::to_string(number);
}

std::string coreProperties(const Document& document)
{
    pugi::xml_document xml;
    declare(xml);
    auto root = append(
        xml.root(),
        "cp:coreProperties",
        {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
         {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
         {"xmlns:dcterms", "http://purl.org/dc/terms/"},
         {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
    const auto put = [&](const char* name, const std::string& text) {
        append(root, name).text().set(legalText(text).c_str());
    };
    put("dc:title", document.title);
    put("dc:subject", document.subject);
    put("dc:creator", document.author);
    put("dc:language", "en-GB");
    for (const auto* name : {"dcterms:created", "dcterms:modified"})
        append(root, name, {{"xsi:type", "dcterms:W3CDTF"}})
            .text()
            .set((legalText(document.date) + "T00:00:00Z").c_str());
    return toBytes(xml);
}

std::string footer(const Document& document)
{
    pugi::xml_document xml;
    declare(xml);
    auto root = append(xml.root(), "w:ftr", {{"xmlns:w", wordNamespace}});
    auto paragraph = appendParagraph(root, "Footer");
    appendRun(paragraph, document.footer);
    appendTab(paragraph);
    appendRun(paragraph, "Page ");
    appendField(paragraph, " PAGE ", "1");
    appendRun(paragraph, " of ");
    appendField(paragraph, " NUMPAGES ", "1");
    return toBytes(xml);
}

/// The fixed numbering with one more instance of the roman list for each that the body uses.
std::string numbering(int romanLists)
{
    pugi::xml_document xml;
    xml.load_buffer(
        fixed::numbering.data(),
        fixed::numbering.size(),
        pugi::parse_default | pugi::parse_declaration);
    auto root = xml.child("w:numbering");
    for (int i = 0; i < romanLists; ++i) {
        auto list = append(root, "w:num", {{"w:numId", std::to_string(firstRomanList + i)}});
        append(list, "w:abstractNumId", {{"w:val", "2"}});
        auto restart = append(list, "w:lvlOverride", {{"w:ilvl", "0"}});
        append(restart, "w:startOverride", {{"w:val", "1"}});
    }
    return toBytes(xml);
}

/// The fixed relationships of the text and those of its pictures.
std::string documentRelationships(const BodyPart& body)
{
    pugi::xml_document xml;
    xml.load_buffer(
        fixed::documentRelationships.data(),
        fixed::documentRelationships.size(),
        pugi::parse_default | pugi::parse_declaration);
    auto root = xml.child("Relationships");
    const auto add = [&](const std::string& id, const std::string& target) {
        append(
            root,
            "Relationship",
            {{"Id", id},
             {"Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"},
             {"Target", target}});
    };
    for (int number = 1; number <= static_cast<int>(body.figures.size()); ++number) {
        add(pngRelationship(number), pictureName(number) + ".png");
        add(svgRelationship(number), pictureName(number) + ".svg");
    }
    return toBytes(xml);
}

void addPictures(const BodyPart& body, std::vector<Part>& parts)
{
    constexpr double dotsPerInch = 192;
    int number = 0;
    for (const Figure* figure : body.figures) {
        const auto drawing = chart::drawingOf(*figure);
        const auto name = "word/" + pictureName(++number);
        parts.push_back({name + ".png", chart::pngBytes(drawing, dotsPerInch)});
        parts.push_back(
            {name + ".svg", chart::svgBytes(drawing, {figure->caption, figure->alternative})});
    }
}

} // namespace

std::string docxBytes(const Document& document)
{
    const auto body = bodyPart(document);
    std::vector<Part> parts{
        {"[Content_Types].xml", std::string(fixed::contentTypes)},
        {"_rels/.rels", std::string(fixed::packageRelationships)},
        {"word/document.xml", body.xml},
        {"word/_rels/document.xml.rels", documentRelationships(body)},
        {"word/styles.xml", std::string(fixed::styles)},
        {"word/numbering.xml", numbering(body.romanLists)},
        {"word/settings.xml", std::string(fixed::settings)},
        {"word/footer1.xml", footer(document)},
        {"docProps/core.xml", coreProperties(document)},
        {"docProps/app.xml", std::string(fixed::appProperties)},
    };
    addPictures(body, parts);
    return zipped(parts);
}

} // namespace outturn::report::docx
