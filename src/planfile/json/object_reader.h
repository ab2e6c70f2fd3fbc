#pragma once

#include <planfile/json/format.h>
#include <planfile/json/node.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace outturn::planfile {

/// The elements of the list at @p node.
template <class T>
[[nodiscard]] std::vector<T> readList(const Node& node)
{
    const std::size_t size = node.list().size();
    std::vector<T> result;
    result.reserve(size);
    for (std::size_t i = 0; i < size; ++i)
        result.push_back(Format<T>::read(node.element(i)));
    return result;
}

/// Reads the keys of one object and remembers which it was asked for. Use through readObject(),
/// which refuses the keys that nobody asked for.
class ObjectReader
{
public:
    /// Throws Error{Input} when @p node is not an object.
    explicit ObjectReader(Node node);

    /// The value under @p key, which must be there.
    template <class T>
    [[nodiscard]] T required(const std::string& key)
    {
        return Format<T>::read(requiredNode(key));
    }

    /// The value under @p key, or nothing when the key is absent.
    template <class T>
    [[nodiscard]] std::optional<T> optional(const std::string& key)
    {
        const std::optional<Node> node = find(key);
        return node ? std::optional<T>(Format<T>::read(*node)) : std::nullopt;
    }

    /// The value under @p key, or @p fallback when the key is absent.
    template <class T>
    [[nodiscard]] T orElse(const std::string& key, T fallback)
    {
        std::optional<T> value = optional<T>(key);
        return value ? *std::move(value) : std::move(fallback);
    }

    /// The list under @p key; empty when the key is absent.
    template <class T>
    [[nodiscard]] std::vector<T> list(const std::string& key)
    {
        const std::optional<Node> node = find(key);
        return node ? readList<T>(*node) : std::vector<T>{};
    }

    /// The text under @p key, which must be there and not be blank.
    [[nodiscard]] std::string requiredText(const std::string& key);

    /// The text under @p key; empty when the key is absent.
    [[nodiscard]] std::string text(const std::string& key);

    /// The whole number under @p key, from @p least to @p most.
    [[nodiscard]] int requiredInteger(const std::string& key, int least, int most);
    [[nodiscard]] std::optional<int> integer(const std::string& key, int least, int most);

    /// The value under @p key as it stands.
    [[nodiscard]] std::optional<Node> find(const std::string& key);
    [[nodiscard]] Node requiredNode(const std::string& key);

    /// Whether the object has @p key, which then still has to be read.
    [[nodiscard]] bool has(const std::string& key) const;

    /// Throws Error{Input} for the first key that was never asked for.
    void refuseUnknownKeys() const;

private:
    Node m_node;
    std::set<std::string> m_known;
};

/// Reads the object at @p node with @p read, which takes the ObjectReader, and refuses whatever
/// keys it has left unread.
template <class Read>
[[nodiscard]] auto readObject(const Node& node, Read&& read)
{
    ObjectReader reader(node);
    auto result = std::invoke(std::forward<Read>(read), reader);
    reader.refuseUnknownKeys();
    return result;
}

} // namespace outturn::planfile
