// Who works here: what the audit trail calls the person and the machine.
#include <store/plan_store.h>

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <string>
#include <vector>

namespace outturn::store {

namespace {

std::string loginName()
{
    constexpr std::size_t largestEntry = 16'384;
    const uid_t user = ::geteuid();
    std::vector<char> buffer(largestEntry);
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
        return found->pw_name;
    return "user " + std::to_string(user);
}

std::string hostName()
{
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) != 0)
        return "unknown host";
    return name.data();
}

} // namespace

Author currentAuthor()
{
    return {.user = loginName(), .host = hostName()};
}

} // namespace outturn::store
