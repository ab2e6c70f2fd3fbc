#pragma once

#include <domain/reporting/filled_in.h>
#include <planfile/json/node.h>
#include <planfile/json/object_reader.h>

#include <string>

namespace outturn::planfile {

/// The text at @p node, in which every {name} is one that filledIn() knows; refused otherwise.
[[nodiscard]] std::string templateText(const Node& node);

/// "{council}, {division}, ...": for messages.
[[nodiscard]] std::string listOfTemplateNames();

/// The Word document that a template takes its styles from, beside it; empty where it names none.
[[nodiscard]] std::string styleBaseOf(ObjectReader& object);

} // namespace outturn::planfile
