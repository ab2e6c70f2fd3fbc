#include <domain/error.h>
#include <store/edit_refusals.h>

#include <algorithm>

namespace outturn::store {

void requireKnown(const std::vector<Row>& rows, const std::string& code, const std::string& what)
{
    if (std::ranges::none_of(rows, [&](const Row& row) { return row.text("code") == code; }))
        throw Error(
            ErrorKind::Input,
            "the plan has no " + what + " '" + code + "'; expected one of its codes");
}

void refuseAsChanged(
    const std::string& place,
    const std::string& inFile,
    std::int64_t held,
    const std::string& wanted,
    std::int64_t seen)
{
    throw Error(
        ErrorKind::Conflict,
        "somebody else changed this first: it is now " + inFile + " (revision " +
            std::to_string(held) + "), and you were about to make it " + wanted +
            " from revision " + std::to_string(seen) + "; nothing was changed; load it again",
        place);
}

} // namespace outturn::store
