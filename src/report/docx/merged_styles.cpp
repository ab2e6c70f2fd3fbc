#include <report/docx/merged_styles.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace outturn::report::docx {

namespace {

/// Word takes names of styles for the same whatever their case.
std::string nameOf(const pugi::xml_node& style)
{
    std::string name = style.child("w:name").attribute("w:val").value();
    std::ranges::transform(name, name.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return std::string(style.attribute("w:type").value()) + ' ' + name;
}

std::string idOf(const pugi::xml_node& style)
{
    return style.attribute("w:styleId").value();
}

pugi::xml_node styleOf(const pugi::xml_document& styles, const std::string& id)
{
    for (const auto style : styles.child("w:styles").children("w:style"))
        if (idOf(style) == id)
            return style;
    return {};
}

/// Puts a copy of @p numbering where ECMA-376 has it among the properties of a paragraph.
void setNumbering(pugi::xml_node style, const pugi::xml_node& numbering)
{
    constexpr std::array<std::string_view, 6> before{
        "w:pStyle",
        "w:keepNext",
        "w:keepLines",
        "w:pageBreakBefore",
        "w:framePr",
        "w:widowControl"};
    auto properties = style.child("w:pPr");
    if (!properties) {
        const auto look = style.child("w:rPr");
        properties = look ? style.insert_child_before("w:pPr", look) : style.append_child("w:pPr");
    }
    for (auto child = properties.first_child(); child; child = child.next_sibling())
        if (child.type() == pugi::node_element &&
            std::ranges::find(before, std::string_view(child.name())) == before.end()) {
            properties.insert_copy_before(numbering, child);
            return;
        }
    properties.append_copy(numbering);
}

/// Walks without a stack of its own: a document from outside may be nested as deep as it likes.
class Renaming : public pugi::xml_tree_walker
{
public:
    explicit Renaming(const std::map<std::string, std::string>& ids)
        : m_ids(ids)
    {
    }

    bool for_each(pugi::xml_node& node) override
    {
        constexpr std::array<std::string_view, 6> references{
            "w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link"};
        const std::string_view name = node.name();
        if (name == "w:style")
            rename(node.attribute("w:styleId"));
        else if (std::ranges::find(references, name) != references.end())
            rename(node.attribute("w:val"));
        return true;
    }

private:
    void rename(pugi::xml_attribute attribute) const
    {
        if (const auto found = m_ids.find(attribute.value()); found != m_ids.end())
            attribute.set_value(found->second.c_str());
    }

    const std::map<std::string, std::string>& m_ids;
};

} // namespace

std::map<std::string, std::string>
renamedStyles(const pugi::xml_document& base, const pugi::xml_document& ours)
{
    std::map<std::string, std::string> idsByName;
    std::set<std::string> taken;
    for (const auto style : ours.child("w:styles").children("w:style")) {
        idsByName.emplace(nameOf(style), idOf(style));
        taken.insert(idOf(style));
    }
    std::map<std::string, std::string> ids;
    for (const auto style : base.child("w:styles").children("w:style")) {
        const auto id = idOf(style);
        if (const auto same = idsByName.find(nameOf(style)); same != idsByName.end())
            ids.emplace(id, same->second);
        else if (taken.contains(id))
            ids.emplace(id, id + "OfBase");
    }
    return ids;
}

void renameStyles(pugi::xml_node root, const std::map<std::string, std::string>& ids)
{
    Renaming renaming(ids);
    root.traverse(renaming);
}

void mergeStyles(pugi::xml_document& base, const pugi::xml_document& ours)
{
    auto styles = base.child("w:styles");
    std::set<std::string> there;
    for (auto style : styles.children("w:style")) {
        style.child("w:pPr").remove_child("w:numPr");
        there.insert(idOf(style));
    }
    for (const auto style : ours.child("w:styles").children("w:style")) {
        if (!there.contains(idOf(style))) {
            styles.append_copy(style);
            continue;
        }
        if (const auto numbering = style.child("w:pPr").child("w:numPr"))
            setNumbering(styleOf(base, idOf(style)), numbering);
    }
}

} // namespace outturn::report::docx
