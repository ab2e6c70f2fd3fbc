#pragma once

#include <pugixml.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::testing {

/// A Word document taken apart with libzip and pugixml, as a reader would see it.
class OpenedDocx
{
public:
    /// Fails the running test when the bytes are no zip.
    explicit OpenedDocx(const std::string& bytes);

    [[nodiscard]] const std::map<std::string, std::string>& parts() const { return m_parts; }

    /// The part as XML; fails the running test when it is missing or not well formed.
    void parse(const std::string& name, pugi::xml_document& into) const;

private:
    std::map<std::string, std::string> m_parts;
};

/// The text of a node, its runs put together.
[[nodiscard]] std::string textOf(const pugi::xml_node& node);

/// Every node that an XPath finds.
[[nodiscard]] std::vector<pugi::xml_node> nodes(const pugi::xml_node& from, const char* path);

} // namespace outturn::testing
