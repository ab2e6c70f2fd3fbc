#include <domain/error.h>
#include <import/utf8.h>
#include <import/xlsx/number_formats.h>
#include <import/xlsx/relations.h>
#include <import/xlsx/workbook.h>
#include <import/xlsx/xml_names.h>

#include <charconv>
#include <utility>

namespace outturn::imports {
namespace {

constexpr std::string_view documentRelation = "/officeDocument";
constexpr std::string_view stringsRelation = "/sharedStrings";
constexpr std::string_view stylesRelation = "/styles";

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto character = utf8At(text, at);
        if (!character)
            return false;
        at += character->bytes;
    }
    return true;
}

/// The attribute by which a sheet names its relation, whatever its namespace's prefix is.
std::string relationId(const pugi::xml_node& sheet)
{
    for (const pugi::xml_attribute& attribute : sheet.attributes())
        if (std::string_view(attribute.name()).ends_with(":id"))
            return attribute.value();
    return {};
}

/// The text of a string: its own, or that of its runs; how it sounds (rPh) is left out.
std::string textOf(const pugi::xml_node& string)
{
    std::string text;
    for (const pugi::xml_node& child : string) {
        if (localName(child) == "t")
            text += child.text().as_string();
        else if (localName(child) == "r")
            text += childCalled(child, "t").text().as_string();
    }
    return text;
}

class WorkbookReader
{
public:
    WorkbookReader(std::string_view bytes, const std::string& fileName, SheetLimits limits)
        : m_package(bytes, fileName)
        , m_limits(limits)
    {
    }

    std::vector<Sheet> read()
    {
        const std::string main = partOfType(relationsOf(m_package, ""), documentRelation);
        if (main.empty() || !m_package.has(main))
            refuse("the file is no Excel workbook (.xlsx): it has no document in it");
        const pugi::xml_document workbook = parsedPart(m_package, main);
        const pugi::xml_node root = workbook.document_element();
        if (localName(root) != "workbook")
            refuse("the file is no Excel workbook (.xlsx) but another kind of document");
        const Relations relations = relationsOf(m_package, main);
        m_is1904 = childCalled(root, "workbookPr").attribute("date1904").as_bool();
        readStrings(partOfType(relations, stringsRelation));
        readStyles(partOfType(relations, stylesRelation));

        std::vector<Sheet> sheets;
        for (const pugi::xml_node& entry : childCalled(root, "sheets"))
            if (const auto relation = relations.find(relationId(entry));
                relation != relations.end())
                readSheet(entry, relation->second, sheets);
        return sheets;
    }

private:
    [[noreturn]] void refuse(const std::string& message, const std::string& where = {}) const
    {
        throw Error(
            ErrorKind::Input,
            message,
            where.empty() ? m_package.fileName() : m_package.fileName() + ", " + where);
    }

    void readStrings(const std::string& part)
    {
        if (part.empty() || !m_package.has(part))
            return;
        const pugi::xml_document document = parsedPart(m_package, part);
        for (const pugi::xml_node& string : document.document_element())
            if (localName(string) == "si")
                m_strings.push_back(textOf(string));
    }

    void readStyles(const std::string& part)
    {
        if (!part.empty() && m_package.has(part))
            m_formats = NumberFormats(parsedPart(m_package, part).document_element());
    }

    void readSheet(
        const pugi::xml_node& entry, const Relation& relation, std::vector<Sheet>& sheets) const
    {
        if (!relation.type.ends_with("/worksheet"))
            return; // a chart, a macro
        Sheet sheet{.name = entry.attribute("name").as_string()};
        sheet.isHidden =
            std::string_view(entry.attribute("state").as_string("visible")) != "visible";
        const pugi::xml_document document = parsedPart(m_package, relation.part);
        int last = 0;
        for (const pugi::xml_node& node : childCalled(document.document_element(), "sheetData")) {
            SheetRow row{.number = node.attribute("r").as_int(last + 1), .cells = {}};
            if (row.number <= last)
                refuse("the workbook is damaged: its rows are out of order", sheet.name);
            last = row.number;
            readCells(node, sheet.name, row);
            if (row.cells.empty())
                continue;
            sheet.rows.push_back(std::move(row));
            if (sheet.rows.size() > static_cast<std::size_t>(m_limits.rows))
                refuse(
                    "the sheet has more than " + std::to_string(m_limits.rows) + " rows",
                    sheet.name);
        }
        sheets.push_back(std::move(sheet));
    }

    void readCells(const pugi::xml_node& node, const std::string& sheet, SheetRow& row) const
    {
        std::size_t next = 0;
        for (const pugi::xml_node& cell : node) {
            if (localName(cell) != "c")
                continue;
            const std::string_view reference(cell.attribute("r").as_string());
            const std::size_t column = reference.empty() ? next : columnOf(reference, sheet);
            next = column + 1;
            std::string text = textOfCell(cell, sheet);
            if (text.empty())
                continue;
            if (text.size() > m_limits.cellBytes)
                refuse(
                    "the cell is longer than " + std::to_string(m_limits.cellBytes) + " bytes",
                    sheet + ", cell " + std::string(reference));
            if (!isUtf8(text))
                refuse("the cell is not UTF-8 text", sheet + ", cell " + std::string(reference));
            if (row.cells.size() <= column)
                row.cells.resize(column + 1);
            row.cells[column] = std::move(text);
        }
    }

    /// The column of "BC12", from 0.
    [[nodiscard]] std::size_t columnOf(std::string_view reference, const std::string& sheet) const
    {
        constexpr std::size_t letters = 26;
        std::size_t column = 0;
        for (const char c : reference) {
            if (c < 'A' || c > 'Z')
                break;
            column = column * letters + static_cast<std::size_t>(c - 'A') + 1;
            if (column > m_limits.columns)
                refuse(
                    "the sheet has more than " + std::to_string(m_limits.columns) + " columns",
                    sheet);
        }
        if (column == 0)
            refuse("the workbook is damaged: a cell has no place", sheet);
        return column - 1;
    }

    [[nodiscard]] std::string textOfCell(const pugi::xml_node& cell, const std::string& sheet) const
    {
        const std::string_view type(cell.attribute("t").as_string("n"));
        if (type == "inlineStr")
            return textOf(childCalled(cell, "is"));
        std::string value = childCalled(cell, "v").text().as_string();
        if (type == "s")
            return sharedString(value, sheet);
        if (type == "b")
            return value == "1" ? "TRUE" : "FALSE";
        if (type != "n") // text that a formula gave, an error's code, a day as it is written
            return value;
        const auto style = static_cast<std::size_t>(cell.attribute("s").as_uint());
        return value.empty() ? value : numberText(value, m_formats.kindOf(style), m_is1904);
    }

    [[nodiscard]] const std::string&
    sharedString(std::string_view value, const std::string& sheet) const
    {
        std::size_t number = 0;
        const char* const end = value.data() + value.size();
        const auto [stop, fault] = std::from_chars(value.data(), end, number);
        if (fault != std::errc() || stop != end || number >= m_strings.size())
            refuse("the workbook is damaged: a cell's text is missing", sheet);
        return m_strings[number];
    }

    Package m_package;
    SheetLimits m_limits;
    std::vector<std::string> m_strings;
    NumberFormats m_formats;
    bool m_is1904 = false;
};

} // namespace

std::vector<Sheet>
readWorkbook(std::string_view bytes, const std::string& fileName, SheetLimits limits)
{
    return WorkbookReader(bytes, fileName, limits).read();
}

bool isWorkbookName(std::string_view fileName)
{
    constexpr std::size_t length = 5;
    if (fileName.size() < length)
        return false;
    std::string end(fileName.substr(fileName.size() - length));
    for (char& c : end)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return end == ".xlsx" || end == ".xlsm";
}

} // namespace outturn::imports
