#include <cli/machine.h>

#include <pwd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <vector>

namespace outturn::cli {
namespace {

constexpr std::size_t widthWithoutTerminal = 120;
constexpr std::size_t leastWidth = 60;

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

store::Author currentAuthor()
{
    return {.user = loginName(), .host = hostName()};
}

Date today()
{
    const std::chrono::year_month_day day(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    return {
        static_cast<int>(day.year()),
        static_cast<int>(static_cast<unsigned>(day.month())),
        static_cast<int>(static_cast<unsigned>(day.day()))};
}

std::size_t outputWidth()
{
    winsize size{};
    if (::isatty(STDOUT_FILENO) == 0 || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 ||
        size.ws_col == 0)
        return widthWithoutTerminal;
    return std::max<std::size_t>(size.ws_col, leastWidth);
}

} // namespace outturn::cli
