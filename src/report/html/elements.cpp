#include <report/html/elements.h>

#include <algorithm>
#include <array>
#include <sstream>

namespace outturn::report::html {

namespace {

constexpr std::array<std::string_view, 4> withoutEndTag{"br", "col", "link", "meta"};

class EmptyElements : public pugi::xml_tree_walker
{
public:
    bool for_each(pugi::xml_node& node) override
    {
        const bool isOpen = node.type() == pugi::node_element && !node.first_child() &&
            std::ranges::find(withoutEndTag, node.name()) == withoutEndTag.end();
        if (isOpen)
            node.append_child(pugi::node_pcdata).set_value("");
        return true;
    }
};

} // namespace

void appendText(pugi::xml_node element, std::string_view text)
{
    std::istringstream lines(legalText(text));
    std::string line;
    for (bool isFirst = true; std::getline(lines, line); isFirst = false) {
        if (!isFirst)
            append(element, "br");
        if (!line.empty())
            element.append_child(pugi::node_pcdata).set_value(line.c_str());
    }
}

pugi::xml_node appendWithText(
    pugi::xml_node parent,
    const char* name,
    std::string_view text,
    std::initializer_list<Attribute> attributes)
{
    auto element = append(parent, name, attributes);
    appendText(element, text);
    return element;
}

std::string toHtml(pugi::xml_document& document)
{
    EmptyElements walker;
    document.traverse(walker);
    std::ostringstream out;
    document.save(out, "", pugi::format_indent | pugi::format_no_declaration, pugi::encoding_utf8);
    return out.str();
}

} // namespace outturn::report::html
