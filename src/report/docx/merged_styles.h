#pragma once

#include <pugixml.hpp>

#include <map>
#include <string>

namespace outturn::report::docx {

/// The ids that styles of @p base are to have so that those of the names of @p ours have the ids of
/// @p ours ("heading 1" is "Heading1"), and no other has one of them.
[[nodiscard]] std::map<std::string, std::string>
renamedStyles(const pugi::xml_document& base, const pugi::xml_document& ours);

/// Gives every reference to a style within @p root the id of @p ids.
void renameStyles(pugi::xml_node root, const std::map<std::string, std::string>& ids);

/// Makes @p base, a w:styles already renamed, the styles of a paper: its own, without the numbering
/// of their document, and those of @p ours that it lacks; with the numbering of @p ours, by which
/// sections and paragraphs are referred to.
void mergeStyles(pugi::xml_document& base, const pugi::xml_document& ours);

} // namespace outturn::report::docx
