#pragma once

#include <nlohmann/json.hpp>

namespace outturn::planfile {

/// What a document is read into. Its objects are trees, so a hostile object of a million keys costs
/// no more than a friendly one.
using Json = nlohmann::json;

/// What a document is written from: keys stay in the order in which they were added.
using OrderedJson = nlohmann::ordered_json;

} // namespace outturn::planfile
