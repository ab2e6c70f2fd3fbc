#include <report/docx/contents.h>
#include <report/docx/xml.h>

#include <algorithm>

namespace outturn::report::docx {

namespace {

/// Fewer parts than this need no list of contents.
constexpr std::ptrdiff_t fewestParts = 4;
constexpr int deepestLevel = 2;

/// One of the marks that a field of several runs is made of.
void appendMark(pugi::xml_node parent, std::string_view kind, bool isOutdated = false)
{
    auto mark = append(append(parent, "w:r"), "w:fldChar", {{"w:fldCharType", kind}});
    if (isOutdated)
        mark.append_attribute("w:dirty") = "true";
}

void appendInstruction(pugi::xml_node parent, std::string_view text)
{
    append(append(parent, "w:r"), "w:instrText", {{"xml:space", "preserve"}})
        .text()
        .set(std::string(text).c_str());
}

} // namespace

std::vector<Heading> contentsOf(const std::vector<Block>& blocks)
{
    std::vector<Heading> entries;
    int parts = 0;
    for (const Block& block : blocks)
        if (const auto* heading = std::get_if<Heading>(&block);
            heading && heading->level <= deepestLevel) {
            entries.push_back(*heading);
            if (heading->level == 1)
                entries.back().text = std::to_string(++parts) + ". " + heading->text;
        }
    return parts < fewestParts ? std::vector<Heading>{} : entries;
}

std::string bookmarkOf(std::size_t place)
{
    return "_Toc" + std::to_string(place + 1);
}

void appendContents(pugi::xml_node body, const std::vector<Heading>& entries)
{
    appendRun(appendParagraph(body, "TOCHeading"), "Contents");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto paragraph = appendParagraph(body, "TOC" + std::to_string(entries[i].level));
        if (i == 0) {
            appendMark(paragraph, "begin", true);
            appendInstruction(paragraph, " TOC \\o \"1-2\" \\h \\z \\u ");
            appendMark(paragraph, "separate");
        }
        auto link =
            append(paragraph, "w:hyperlink", {{"w:anchor", bookmarkOf(i)}, {"w:history", "1"}});
        appendRun(link, entries[i].text);
        if (i + 1 == entries.size())
            appendMark(paragraph, "end");
    }
}

} // namespace outturn::report::docx
