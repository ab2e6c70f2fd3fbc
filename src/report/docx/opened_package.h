#pragma once

#include <pugixml.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outturn::report::docx {

/// A relationship of a part to another of its package.
struct Relationship
{
    std::string id;
    std::string type;   ///< the last word of its URI: "header", "styles", "image"
    std::string target; ///< name of a part: "word/header1.xml"; as it stands for one outside
    bool isExternal = false;
};

/// Somebody's Word document, taken apart.
class OpenedPackage
{
public:
    /// Throws Error{Input} when @p bytes are no package, one with more or larger parts than a
    /// letterhead has, or one whose names lead out of it.
    explicit OpenedPackage(const std::string& bytes);

    /// The bytes of a part; nullptr when there is none.
    [[nodiscard]] const std::string* find(const std::string& part) const;

    /// The part as XML, its blanks kept. Throws Error{Input} when it is missing or not well formed.
    void parse(const std::string& part, pugi::xml_document& into) const;

    /// Of @p part; of the package as a whole where that is empty.
    [[nodiscard]] std::vector<Relationship> relationshipsOf(const std::string& part) const;

    /// The part that keeps them.
    [[nodiscard]] static std::string relationshipsPart(const std::string& part);

    /// What kind of content a part has, as the package says.
    [[nodiscard]] std::string contentTypeOf(const std::string& part) const;

private:
    std::map<std::string, std::string> m_parts;
};

} // namespace outturn::report::docx
