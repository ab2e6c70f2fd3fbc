#include <planfile/json/node.h>
#include <planfile/json/place.h>
#include <planfile/json/utf8.h>

#include <limits>
#include <utility>

namespace outturn::planfile {

namespace {

/// What stands there, for a message.
[[nodiscard]] std::string described(const Json& json)
{
    switch (json.type()) {
    case Json::value_t::null:
        return "null";
    case Json::value_t::object:
        return "an object";
    case Json::value_t::array:
        return "a list";
    case Json::value_t::string:
        return "the text " + inQuotes(json.get_ref<const std::string&>());
    case Json::value_t::boolean:
        return json.get<bool>() ? "true" : "false";
    default:
        return "the number " + json.dump();
    }
}

} // namespace

Node::Node(const Json& document)
    : m_json(&document)
{
}

Node::Node(const Json& json, std::string place)
    : m_json(&json)
    , m_place(std::move(place))
{
}

void Node::refuse(const std::string& message) const
{
    throw Error(ErrorKind::Input, message, shownPlace(m_place));
}

void Node::refuseType(std::string_view expectation) const
{
    refuse("expected " + std::string{expectation} + ", found " + described(*m_json));
}

const std::string& Node::text() const
{
    if (!m_json->is_string())
        refuseType("a text");
    const auto& text = m_json->get_ref<const std::string&>();
    if (hasControlCharacters(text))
        refuse(
            "the text " + inQuotes(text) +
            " has a control character in it; expected printable text, line feeds and tabs");
    return text;
}

const std::string& Node::shortText(std::string_view expectation) const
{
    constexpr std::size_t longest = 100;
    if (!m_json->is_string() || text().size() > longest)
        refuseType(expectation);
    return text();
}

std::int64_t Node::integer(std::int64_t least, std::int64_t most) const
{
    const auto expectation = [&] {
        return "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    };
    if (!m_json->is_number_integer())
        refuseType(expectation());
    // Above the signed range the library keeps numbers as unsigned ones; get() would wrap them.
    const bool isTooLarge = m_json->is_number_unsigned() &&
        m_json->get<std::uint64_t>() >
            static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (isTooLarge)
        refuseType(expectation());
    const auto value = m_json->get<std::int64_t>();
    if (value < least || value > most)
        refuseType(expectation());
    return value;
}

bool Node::flag() const
{
    if (!m_json->is_boolean())
        refuseType("true or false");
    return m_json->get<bool>();
}

const Json& Node::object() const
{
    if (!m_json->is_object())
        refuseType("an object");
    return *m_json;
}

const Json& Node::list() const
{
    if (!m_json->is_array())
        refuseType("a list");
    return *m_json;
}

Node Node::member(const std::string& key) const
{
    return {m_json->at(key), memberPlace(m_place, key)};
}

Node Node::element(std::size_t index) const
{
    return {m_json->at(index), elementPlace(m_place, index)};
}

} // namespace outturn::planfile
