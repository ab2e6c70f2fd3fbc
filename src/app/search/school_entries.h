#pragma once

#include <app/search/search_entry.h>
#include <domain/identifier.h>
#include <domain/school/school_profile.h>

#include <functional>
#include <vector>

namespace outturn::app {

/// Where schools and districts are shown.
struct SchoolPlaces
{
    std::function<void(Urn)> school;
    std::function<void(const std::string&)> district;
};

/// @p schools by their names, told apart by number and district, and after them the districts that
/// they lie in.
[[nodiscard]] std::vector<SearchEntry>
schoolEntries(const std::vector<SchoolProfile>& schools, const SchoolPlaces& places);

} // namespace outturn::app
