#include <planfile/json/object_reader.h>
#include <planfile/json/utf8.h>

namespace outturn::planfile {

namespace {

[[nodiscard]] bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\n") == std::string::npos;
}

} // namespace

ObjectReader::ObjectReader(Node node)
    : m_node(std::move(node))
{
    static_cast<void>(m_node.object());
}

std::string ObjectReader::requiredText(const std::string& key)
{
    const Node node = requiredNode(key);
    const std::string& text = node.text();
    if (isBlank(text))
        node.refuse("the text is empty; expected some words");
    return text;
}

std::string ObjectReader::text(const std::string& key)
{
    const std::optional<Node> node = find(key);
    return node ? node->text() : std::string{};
}

int ObjectReader::requiredInteger(const std::string& key, int least, int most)
{
    return static_cast<int>(requiredNode(key).integer(least, most));
}

std::optional<int> ObjectReader::integer(const std::string& key, int least, int most)
{
    const std::optional<Node> node = find(key);
    return node ? std::optional<int>(static_cast<int>(node->integer(least, most))) : std::nullopt;
}

std::optional<Node> ObjectReader::find(const std::string& key)
{
    m_known.insert(key);
    return has(key) ? std::optional<Node>(m_node.member(key)) : std::nullopt;
}

Node ObjectReader::requiredNode(const std::string& key)
{
    const std::optional<Node> node = find(key);
    if (!node)
        m_node.refuse("the key " + inQuotes(key) + " is missing");
    return *node;
}

bool ObjectReader::has(const std::string& key) const
{
    return m_node.object().contains(key);
}

void ObjectReader::refuseUnknownKeys() const
{
    for (const auto& [key, value] : m_node.object().items()) {
        if (m_known.contains(key))
            continue;
        std::string known;
        for (const std::string& name : m_known)
            known += (known.empty() ? "" : ", ") + name;
        m_node.member(key).refuse("unknown key " + inQuotes(key) + "; expected one of " + known);
    }
}

} // namespace outturn::planfile
