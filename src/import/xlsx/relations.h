#pragma once

#include <import/xlsx/package.h>

#include <pugixml.hpp>

#include <map>
#include <string>
#include <string_view>

namespace outturn::imports {

/// A relation of a part to another: the other's type and its path in the package.
struct Relation
{
    std::string type;
    std::string part;
};

using Relations = std::map<std::string, Relation>; ///< by id

/// The XML of a part. Throws Error{Input} where it is not well formed. Entities are never looked
/// at: a part that declares a document type is refused.
[[nodiscard]] pugi::xml_document parsedPart(const Package& package, const std::string& part);

/// What @p part is related to within the package; "" for the package itself. Relations to anything
/// outside the file are left out.
[[nodiscard]] Relations relationsOf(const Package& package, const std::string& part);

/// The part of the first relation whose type ends in @p type; empty when there is none.
[[nodiscard]] std::string partOfType(const Relations& relations, std::string_view type);

} // namespace outturn::imports
