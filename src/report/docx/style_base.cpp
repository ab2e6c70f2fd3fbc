#include <domain/error.h>
#include <report/docx/merged_styles.h>
#include <report/docx/style_base.h>
#include <report/docx/xml.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace outturn::report::docx {

namespace {

constexpr auto ourFooter = "rId4";

/// The relationship by which a part is found, as it is written.
std::string numberedId(std::size_t number)
{
    return "rIdBase" + std::to_string(number);
}

class Reader
{
public:
    Reader(const std::string& bytes, std::string_view ours, std::string footer)
        : m_package(bytes)
        , m_footer(std::move(footer))
        , m_main(mainPart())
        , m_relationships(m_package.relationshipsOf(m_main))
    {
        m_ours.load_buffer(ours.data(), ours.size());
    }

    StyleBase read()
    {
        pugi::xml_document text;
        m_package.parse(m_main, text);
        const auto section = text.child("w:document").child("w:body").child("w:sectPr");
        if (!section)
            throw Error(
                ErrorKind::Input,
                "The Word document for styles cannot be used: it does not say how its page is laid "
                "out.");
        readPage(section);
        readStyles();
        for (const auto* kind : {"theme", "fontTable"})
            if (const auto* link = linkOf(kind)) {
                copy(link->target);
                m_base.relationships.push_back(
                    {numberedId(m_base.relationships.size() + 1), kind, link->target, false});
            }
        readSection(section);
        return std::move(m_base);
    }

private:
    [[nodiscard]] std::string mainPart() const
    {
        for (const auto& link : m_package.relationshipsOf({}))
            if (link.type == "officeDocument" && !link.isExternal)
                return link.target;
        throw Error(
            ErrorKind::Input, "The Word document for styles cannot be used: it has no text.");
    }

    [[nodiscard]] const Relationship* linkOf(std::string_view type) const
    {
        const auto found = std::ranges::find_if(m_relationships, [&](const Relationship& link) {
            return link.type == type && !link.isExternal && m_package.find(link.target) != nullptr;
        });
        return found == m_relationships.end() ? nullptr : &*found;
    }

    void readStyles()
    {
        pugi::xml_document styles;
        const auto* link = linkOf("styles");
        m_package.parse(link == nullptr ? "word/styles.xml" : link->target, styles);
        m_ids = renamedStyles(styles, m_ours);
        renameStyles(styles.root(), m_ids);
        mergeStyles(styles, m_ours);
        if (auto contents = styleWithId(styles, "TOC1"))
            fitContents(contents);
        m_base.styles = toBytes(styles);
    }

    [[nodiscard]] static pugi::xml_node
    styleWithId(const pugi::xml_document& styles, const char* id)
    {
        return styles.child("w:styles").find_child_by_attribute("w:style", "w:styleId", id);
    }

    /// The page numbers of the list of contents stand at the right of this page.
    void fitContents(pugi::xml_node style) const
    {
        for (auto tab : style.child("w:pPr").child("w:tabs").children("w:tab"))
            tab.attribute("w:pos").set_value(m_base.textWidth);
    }

    /// Takes a part and what it shows, but nothing that lies outside.
    void copy(const std::string& part)
    {
        const auto* bytes = m_package.find(part);
        if (bytes == nullptr || !m_copied.insert(part).second)
            return;
        m_base.parts.push_back({part, *bytes});
        m_base.contentTypes.emplace_back(part, m_package.contentTypeOf(part));
        const auto links = m_package.relationshipsOf(part);
        if (links.empty())
            return;
        const auto name = OpenedPackage::relationshipsPart(part);
        m_base.parts.push_back({name, *m_package.find(name)});
        for (const auto& link : links)
            if (!link.isExternal)
                copy(link.target);
            else if (link.type != "hyperlink")
                throw Error(
                    ErrorKind::Input,
                    "The Word document for styles cannot be used: its " + part +
                        " shows what lies outside it.");
    }

    /// A header or footer, its styles renamed, with what this paper says at the foot of a page.
    void copyMargin(const std::string& part, bool isFooter)
    {
        if (m_copied.contains(part))
            return;
        const auto place = m_base.parts.size();
        copy(part);
        if (place == m_base.parts.size())
            return;
        pugi::xml_document xml;
        m_package.parse(part, xml);
        renameStyles(xml.root(), m_ids);
        if (isFooter) {
            const auto& text = m_base.parts[place].bytes;
            const bool isNumbered = text.find(" PAGE") != std::string::npos ||
                text.find(">PAGE") != std::string::npos || text.find("\"PAGE") != std::string::npos;
            auto paragraph = appendParagraph(xml.first_child(), "Footer");
            auto tabs = append(paragraph.child("w:pPr"), "w:tabs");
            append(
                tabs, "w:tab", {{"w:val", "right"}, {"w:pos", std::to_string(m_base.textWidth)}});
            appendFooter(paragraph, m_footer, !isNumbered);
        }
        m_base.parts[place].bytes = toBytes(xml);
    }

    void readSection(const pugi::xml_node& found)
    {
        auto section = append(m_base.section.root(), "w:sectPr");
        std::set<std::string> footers;
        for (const auto child : found.children()) {
            const std::string_view name = child.name();
            if (name == "w:headerReference" || name == "w:footerReference")
                takeMargin(section, child, footers);
        }
        m_base.hasEvenPages = hasEvenPages();
        for (const auto* type : {"default", "first", "even"})
            if (isUsed(type, found) && !footers.contains(type)) {
                append(section, "w:footerReference", {{"w:type", type}, {"r:id", ourFooter}});
                m_base.needsFooter = true;
            }
        for (const auto* name : {"w:pgSz", "w:pgMar", "w:pgBorders", "w:titlePg", "w:docGrid"})
            if (const auto child = found.child(name))
                section.append_copy(child);
    }

    void readPage(const pugi::xml_node& section)
    {
        const auto margins = section.child("w:pgMar");
        m_base.textWidth = section.child("w:pgSz").attribute("w:w").as_int() -
            margins.attribute("w:left").as_int() - margins.attribute("w:right").as_int() -
            margins.attribute("w:gutter").as_int();
        constexpr int narrowest = 4'000; // 7 cm
        constexpr int widest = 31'680;   // 22 inches, the most that Word takes
        if (m_base.textWidth < narrowest || m_base.textWidth > widest)
            throw Error(
                ErrorKind::Input,
                "The Word document for styles cannot be used: its page leaves no room for tables.");
    }

    void takeMargin(
        pugi::xml_node section, const pugi::xml_node& reference, std::set<std::string>& footers)
    {
        const bool isFooter = std::string_view(reference.name()) == "w:footerReference";
        const std::string id = reference.attribute("r:id").value();
        const auto link = std::ranges::find(m_relationships, id, &Relationship::id);
        if (link == m_relationships.end() || m_package.find(link->target) == nullptr)
            return;
        const std::string type = reference.attribute("w:type").value();
        copyMargin(link->target, isFooter);
        if (isFooter)
            footers.insert(type);
        const auto own = numberedId(m_base.relationships.size() + 1);
        m_base.relationships.push_back({own, isFooter ? "footer" : "header", link->target, false});
        append(section, reference.name(), {{"w:type", type}, {"r:id", own}});
    }

    [[nodiscard]] bool hasEvenPages() const
    {
        const auto* link = linkOf("settings");
        if (link == nullptr)
            return false;
        pugi::xml_document settings;
        m_package.parse(link->target, settings);
        const auto found = settings.child("w:settings").child("w:evenAndOddHeaders");
        return found && found.attribute("w:val").as_bool(true);
    }

    [[nodiscard]] bool isUsed(std::string_view type, const pugi::xml_node& section) const
    {
        if (type == "first") {
            const auto title = section.child("w:titlePg");
            return title && title.attribute("w:val").as_bool(true);
        }
        return type != "even" || m_base.hasEvenPages;
    }

    OpenedPackage m_package;
    std::string m_footer;
    std::string m_main;
    std::vector<Relationship> m_relationships;
    pugi::xml_document m_ours;
    std::map<std::string, std::string> m_ids;
    std::set<std::string> m_copied;
    StyleBase m_base;
};

} // namespace

StyleBase readStyleBase(const std::string& bytes, std::string_view ours, const std::string& footer)
{
    return Reader(bytes, ours, footer).read();
}

void appendFooter(pugi::xml_node paragraph, const std::string& footer, bool isNumbered)
{
    appendRun(paragraph, footer);
    if (!isNumbered)
        return;
    appendTab(paragraph);
    appendRun(paragraph, "Page ");
    appendField(paragraph, " PAGE ", "1");
    appendRun(paragraph, " of ");
    appendField(paragraph, " NUMPAGES ", "1");
}

} // namespace outturn::report::docx
