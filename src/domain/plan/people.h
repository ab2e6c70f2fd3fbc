#pragma once

#include <domain/identifier.h>
#include <domain/period/calendar.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// A person. People come and go; what they answer for belongs to their post.
struct Officer
{
    OfficerCode code;
    std::string name;
    friend bool operator==(const Officer&, const Officer&) = default;
};

/// A person in a post from a day (or from before the plan) to a day inclusive (or still).
struct Tenure
{
    OfficerCode officer;
    std::optional<Date> from;
    std::optional<Date> to;
    friend bool operator==(const Tenure&, const Tenure&) = default;
};

/// A post in the structure. Several people may hold it at once (eight advisers for primary).
struct Post
{
    PostCode code;
    std::string title;
    std::vector<Tenure> holders;
    /// A body that answers for something in place of a person: a partner that is commissioned. It
    /// needs no holder.
    bool isOrganisation = false;
    friend bool operator==(const Post&, const Post&) = default;
};

/// True when @p tenure covers @p day; both ends are inclusive.
[[nodiscard]] bool isHeldOn(const Tenure& tenure, Date day);

} // namespace outturn
