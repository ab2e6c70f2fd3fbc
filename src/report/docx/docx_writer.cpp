#include <report/docx/body.h>
#include <report/docx/docx_writer.h>
#include <report/docx/package.h>
#include <report/docx/xml.h>

#include <docx/fixed_parts.h>

namespace outturn::report::docx {

namespace {

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
        parts::numbering.data(),
        parts::numbering.size(),
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

} // namespace

std::string docxBytes(const Document& document)
{
    const auto body = bodyPart(document);
    return zipped({
        {"[Content_Types].xml", std::string(parts::contentTypes)},
        {"_rels/.rels", std::string(parts::packageRelationships)},
        {"word/document.xml", body.xml},
        {"word/_rels/document.xml.rels", std::string(parts::documentRelationships)},
        {"word/styles.xml", std::string(parts::styles)},
        {"word/numbering.xml", numbering(body.romanLists)},
        {"word/settings.xml", std::string(parts::settings)},
        {"word/footer1.xml", footer(document)},
        {"docProps/core.xml", coreProperties(document)},
        {"docProps/app.xml", std::string(parts::appProperties)},
    });
}

} // namespace outturn::report::docx
