#include <report/docx/xml.h>

#include <cmath>
#include <sstream>

namespace outturn::report::docx {

namespace {

pugi::xml_node appendStyledRun(pugi::xml_node paragraph, const RunLook& look)
{
    auto run = append(paragraph, "w:r");
    if (!look.isBold && !look.isShape && look.ink.empty() && look.size == 0)
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
    if (look.size > 0)
        for (const auto* name : {"w:sz", "w:szCs"})
            append(properties, name, {{"w:val", std::to_string(std::lround(2 * look.size))}});
    return run;
}

bool isOfCode(char letter)
{
    return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
}

/// Whether the hyphen at @p at is one of two years: "2013-14".
bool isOfYears(const std::string& line, std::size_t at)
{
    constexpr std::string_view digits = "0123456789";
    return at >= 4 && at + 2 < line.size() &&
        line.substr(at - 4, 4).find_first_not_of(digits) == std::string::npos &&
        line.substr(at + 1, 2).find_first_not_of(digits) == std::string::npos;
}

/// The next hyphen from @p from on that does not end a line: of years, and of codes unless
/// @p isBreakable.
std::size_t wholeHyphen(const std::string& line, std::size_t from, bool isBreakable)
{
    for (auto at = line.find('-', from); at != std::string::npos; at = line.find('-', at + 1)) {
        const bool isCode =
            at > 0 && at + 1 < line.size() && isOfCode(line[at - 1]) && isOfCode(line[at + 1]);
        if (isBreakable ? isOfYears(line, at) : isCode)
            return at;
    }
    return std::string::npos;
}

void appendLine(pugi::xml_node run, const std::string& line, bool isBreakable)
{
    const auto put = [&](const std::string& text) {
        if (!text.empty())
            append(run, "w:t", {{"xml:space", "preserve"}}).text().set(text.c_str());
    };
    std::size_t from = 0;
    for (auto at = wholeHyphen(line, 0, isBreakable); at != std::string::npos;
         at = wholeHyphen(line, from, isBreakable)) {
        put(line.substr(from, at - from));
        append(run, "w:noBreakHyphen");
        from = at + 1;
    }
    put(line.substr(from));
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
        appendLine(run, line, look.isBreakable);
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
