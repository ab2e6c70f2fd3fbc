#include "built_workbook.h"

#include <zip.h>

#include <stdexcept>

namespace outturn::imports::test {

namespace {

constexpr const char* header = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
constexpr const char* mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* relationSpace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relations(const std::vector<std::pair<std::string, std::string>>& targets)
{
    std::string xml = std::string(header) +
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    for (std::size_t i = 0; i < targets.size(); ++i)
        xml += "<Relationship Id=\"r" + std::to_string(i) + "\" Type=\"" + relationSpace + "/" +
            targets[i].first + "\" Target=\"" + targets[i].second + "\"/>";
    return xml + "</Relationships>";
}

} // namespace

std::string zipped(const Parts& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (archive == nullptr)
        throw std::runtime_error("no archive");
    zip_source_keep(target);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto& [name, bytes] = parts[i];
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const auto added = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (added < 0)
            throw std::runtime_error("no part " + name);
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("not closed");
    zip_stat_t state;
    zip_source_stat(target, &state);
    std::string bytes(state.size, '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

Parts workbookParts(const std::string& sheetData)
{
    const std::string space = std::string("xmlns=\"") + mainSpace + "\"";
    return {
        {"_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}})},
        {"xl/workbook.xml",
         header + std::string("<workbook ") + space + " xmlns:r=\"" + relationSpace +
             "\"><sheets><sheet name=\"Figures\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relations(
             {{"worksheet", "worksheets/sheet1.xml"},
              {"sharedStrings", "sharedStrings.xml"},
              {"styles", "/xl/styles.xml"}})},
        {"xl/sharedStrings.xml",
         header + std::string("<sst ") + space +
             "><si><t>S0</t></si><si><r><t>S</t></r><r><t>1</t></r>"
             "<rPh><t>how it sounds</t></rPh></si></sst>"},
        {"xl/styles.xml",
         header + std::string("<styleSheet ") + space +
             "><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/>"
             "<numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
             "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>"
             "</styleSheet>"},
        {"xl/worksheets/sheet1.xml",
         header + std::string("<worksheet ") + space + "><sheetData>" + sheetData +
             "</sheetData></worksheet>"}};
}

std::string workbook(const std::string& sheetData)
{
    return zipped(workbookParts(sheetData));
}

} // namespace outturn::imports::test
