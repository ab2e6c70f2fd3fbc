#include <report/chart/figure_drawing.h>
#include <report/chart/png.h>
#include <report/chart/svg.h>
#include <report/docx/body.h>
#include <report/docx/density.h>
#include <report/docx/docx_writer.h>
#include <report/docx/package.h>
#include <report/docx/picture.h>
#include <report/docx/style_base.h>
#include <report/docx/xml.h>

#include <docx/fixed_parts.h>

#include <algorithm>
#include <optional>

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
    appendFooter(appendParagraph(root, "Footer"), document.footer, true);
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

constexpr auto officeRelationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// The fixed relationships of the text and those of its pictures.
std::string documentRelationships(const Document& document, const BodyPart& body)
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
            {{"Id", id}, {"Type", officeRelationships + std::string("image")}, {"Target", target}});
    };
    for (int number = 1; number <= static_cast<int>(body.figures.size()); ++number) {
        add(pngRelationship(number), pictureName(number) + ".png");
        add(svgRelationship(number), pictureName(number) + ".svg");
    }
    if (document.emblem)
        add(pngRelationship(emblemNumber), "media/emblem.png");
    return toBytes(xml);
}

/// Our part of a package as @p base makes it another.
void edit(std::vector<Part>& parts, std::string_view name, const auto& change)
{
    const auto part = std::ranges::find(parts, name, &Part::name);
    pugi::xml_document xml;
    xml.load_buffer(
        part->bytes.data(), part->bytes.size(), pugi::parse_default | pugi::parse_declaration);
    change(xml.document_element());
    part->bytes = toBytes(xml);
}

/// Puts the headers, footers and styles of @p base in the place of ours.
void takeOver(const StyleBase& base, std::vector<Part>& parts)
{
    constexpr auto ownFooter = "word/report-footer.xml";
    std::ranges::find(parts, "word/styles.xml", &Part::name)->bytes = base.styles;
    const auto footer = std::ranges::find(parts, "word/footer1.xml", &Part::name);
    if (base.needsFooter)
        footer->name = ownFooter;
    else
        parts.erase(footer);
    edit(parts, "[Content_Types].xml", [&](pugi::xml_node types) {
        auto ours = types.find_child_by_attribute("Override", "PartName", "/word/footer1.xml");
        if (base.needsFooter)
            ours.attribute("PartName").set_value((std::string("/") + ownFooter).c_str());
        else
            types.remove_child(ours);
        for (const auto& [name, type] : base.contentTypes)
            append(types, "Override", {{"PartName", "/" + name}, {"ContentType", type}});
    });
    edit(parts, "word/_rels/document.xml.rels", [&](pugi::xml_node links) {
        auto ours = links.find_child_by_attribute("Relationship", "Id", "rId4");
        if (base.needsFooter)
            ours.attribute("Target").set_value("report-footer.xml");
        else
            links.remove_child(ours);
        for (const auto& link : base.relationships)
            append(
                links,
                "Relationship",
                {{"Id", link.id},
                 {"Type", officeRelationships + link.type},
                 {"Target", "/" + link.target}});
    });
    if (base.hasEvenPages)
        edit(parts, "word/settings.xml", [](pugi::xml_node settings) {
            settings.insert_child_after("w:evenAndOddHeaders", settings.child("w:defaultTabStop"));
        });
    for (const auto& part : base.parts)
        parts.push_back(part);
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
    const auto styles = stylesFor(document.density);
    std::optional<StyleBase> base;
    PageLayout layout;
    if (!document.wordBase.empty()) {
        base = readStyleBase(document.wordBase, styles, document.footer);
        layout = {base->textWidth, base->section.first_child()};
    }
    const auto body = bodyPart(document, layout);
    std::vector<Part> parts{
        {"[Content_Types].xml", std::string(fixed::contentTypes)},
        {"_rels/.rels", std::string(fixed::packageRelationships)},
        {"word/document.xml", body.xml},
        {"word/_rels/document.xml.rels", documentRelationships(document, body)},
        {"word/styles.xml", styles},
        {"word/numbering.xml", numbering(body.romanLists)},
        {"word/settings.xml", std::string(fixed::settings)},
        {"word/footer1.xml", footer(document)},
        {"docProps/core.xml", coreProperties(document)},
        {"docProps/app.xml", std::string(fixed::appProperties)},
    };
    if (document.emblem)
        parts.push_back({"word/media/emblem.png", document.emblem->png});
    if (base)
        takeOver(*base, parts);
    addPictures(body, parts);
    return zipped(parts);
}

} // namespace outturn::report::docx
