#include <report/docx/xml.h>

#include <cstdint>
#include <optional>
#include <sstream>

namespace outturn::report::docx {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

struct Lead
{
    std::size_t length;
    std::uint32_t bits;
    std::uint32_t least; ///< anything smaller is an overlong form
};

std::optional<Lead> leadOf(unsigned char byte)
{
    if (byte < 0x80U)
        return Lead{1, byte, 0};
    if ((byte & 0xE0U) == 0xC0U)
        return Lead{2, byte & 0x1FU, 0x80};
    if ((byte & 0xF0U) == 0xE0U)
        return Lead{3, byte & 0x0FU, 0x800};
    if ((byte & 0xF8U) == 0xF0U)
        return Lead{4, byte & 0x07U, 0x10000};
    return std::nullopt;
}

/// Reads one code point and moves @p at past it; nothing for a malformed one, past which it moves
/// by one byte.
std::optional<std::uint32_t> nextCodePoint(std::string_view text, std::size_t& at)
{
    const auto lead = leadOf(static_cast<unsigned char>(text[at]));
    const auto start = at++;
    if (!lead || start + lead->length > text.size())
        return std::nullopt;
    auto point = lead->bits;
    for (auto i = start + 1; i < start + lead->length; ++i) {
        if (!isContinuation(text[i]))
            return std::nullopt;
        point = (point << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    if (point < lead->least || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
        return std::nullopt;
    at = start + lead->length;
    return point;
}

bool isDropped(std::uint32_t point)
{
    const bool isControl = (point < 0x20 && point != '\n') || (point >= 0x7F && point < 0xA0);
    const bool isNonCharacter =
        (point & 0xFFFEU) == 0xFFFEU || (point >= 0xFDD0 && point <= 0xFDEF);
    return isControl || isNonCharacter;
}

} // namespace

std::string legalText(std::string_view text)
{
    std::string legal;
    legal.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto start = at;
        const auto point = nextCodePoint(text, at);
        if (!point)
            legal += replacement;
        else if (*point == '\t')
            legal += ' ';
        else if (!isDropped(*point))
            legal += text.substr(start, at - start);
    }
    return legal;
}

pugi::xml_node
append(pugi::xml_node parent, const char* name, std::initializer_list<Attribute> attributes)
{
    auto node = parent.append_child(name);
    for (const auto& [key, value] : attributes)
        node.append_attribute(key).set_value(std::string(value).c_str());
    return node;
}

namespace {

pugi::xml_node appendStyledRun(pugi::xml_node paragraph, const RunLook& look)
{
    auto run = append(paragraph, "w:r");
    if (!look.isBold && !look.isShape && look.ink.empty())
        return run;
    auto properties = append(run, "w:rPr");
    if (look.isShape)
        append(
            properties,
            "w:rFonts",
            {{"w:ascii", "Segoe UI Symbol"},
             {"w:hAnsi", "Segoe UI Symbol"},
             {"w:eastAsia", "Segoe UI Symbol"},
             {"w:cs", "Segoe UI Symbol"}});
    if (look.isBold) {
        append(properties, "w:b");
        append(properties, "w:bCs");
    }
    if (!look.ink.empty())
        append(properties, "w:color", {{"w:val", look.ink}});
    return run;
}

} // namespace

void appendRun(pugi::xml_node paragraph, std::string_view text, const RunLook& look)
{
    const auto legal = legalText(text);
    if (legal.empty())
        return;
    auto run = appendStyledRun(paragraph, look);
    std::istringstream lines(legal);
    std::string line;
    for (bool isFirst = true; std::getline(lines, line); isFirst = false) {
        if (!isFirst)
            append(run, "w:br");
        if (!line.empty())
            append(run, "w:t", {{"xml:space", "preserve"}}).text().set(line.c_str());
    }
}

void appendTab(pugi::xml_node paragraph)
{
    append(append(paragraph, "w:r"), "w:tab");
}

void appendField(pugi::xml_node paragraph, std::string_view instruction, std::string_view result)
{
    auto field = append(paragraph, "w:fldSimple", {{"w:instr", instruction}});
    appendRun(field, result);
}

pugi::xml_node appendParagraph(pugi::xml_node parent, std::string_view style)
{
    auto paragraph = append(parent, "w:p");
    append(append(paragraph, "w:pPr"), "w:pStyle", {{"w:val", style}});
    return paragraph;
}

void declare(pugi::xml_document& document)
{
    auto declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    declaration.append_attribute("standalone") = "yes";
}

std::string toBytes(const pugi::xml_document& document)
{
    std::ostringstream out;
    document.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
}

} // namespace outturn::report::docx
