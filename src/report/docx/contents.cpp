#include <report/docx/contents.h>
#include <report/docx/xml.h>
#include <report/layout/contents_list.h>

#include <algorithm>

namespace outturn::report::docx {

namespace {

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
    std::size_t parts = 0;
    for (const Block& block : blocks)
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level <= 2) {
            entries.push_back(*heading);
            if (heading->level == 1)
                entries.back().text = std::to_string(++parts) + ". " + heading->text;
        }
    if (parts < layout::fewestForContents)
        return {};
    const int deepest = layout::deepestInContents(parts, entries.size() - parts);
    std::erase_if(entries, [&](const Heading& entry) { return entry.level > deepest; });
    return entries;
}

bool isInContents(const Heading& heading, const std::vector<Heading>& entries)
{
    return std::ranges::any_of(
        entries, [&](const Heading& entry) { return entry.level == heading.level; });
}

std::string bookmarkOf(std::size_t place)
{
    return "_Toc" + std::to_string(place + 1);
}

void appendContents(pugi::xml_node body, const std::vector<Heading>& entries, int width)
{
    appendRun(appendParagraph(body, "TOCHeading"), "Contents");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto paragraph = appendParagraph(body, "TOC" + std::to_string(entries[i].level));
        if (layout::isAmongLastInContents(i, entries.size()))
            append(paragraph.child("w:pPr"), "w:keepNext");
        append(
            append(paragraph.child("w:pPr"), "w:tabs"),
            "w:tab",
            {{"w:val", "right"}, {"w:leader", "dot"}, {"w:pos", std::to_string(width)}});
        const auto bookmark = bookmarkOf(i);
        auto link = append(paragraph, "w:hyperlink", {{"w:anchor", bookmark}, {"w:history", "1"}});
        appendRun(link, entries[i].text);
        appendTab(link);
        appendMark(link, "begin", true);
        appendInstruction(link, " PAGEREF " + bookmark + " \\h ");
        appendMark(link, "separate");
        appendMark(link, "end");
    }
}

} // namespace outturn::report::docx
