#pragma once

#include <domain/identifier.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// One tier of support.
struct SchoolCategory
{
    CategoryCode code;
    std::string name;        ///< "Intensive support"
    std::string description; ///< which schools are in it
    std::string support;     ///< what they get and what is asked of them
    friend bool operator==(const SchoolCategory&, const SchoolCategory&) = default;
};

/// The plan's own scheme of school categories, lightest support first. A plan without one has no
/// categories.
struct CategoryScheme
{
    std::string title;
    std::string agreedBy; ///< who settles a school's category
    std::vector<SchoolCategory> categories;
    friend bool operator==(const CategoryScheme&, const CategoryScheme&) = default;
};

} // namespace outturn
