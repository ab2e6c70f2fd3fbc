#include <cli/machine.h>

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

namespace outturn::cli {
namespace {

constexpr std::size_t widthWithoutTerminal = 120;
constexpr std::size_t leastWidth = 60;

} // namespace

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
