#include <app/work/remaining_time.h>

#include <QCoreApplication>

#include <cmath>

namespace outturn::app {

namespace {

constexpr std::chrono::milliseconds shortestBasis{1000};
constexpr std::size_t smallestPart = 50;

QString translated(const char* text, int count)
{
    return QCoreApplication::translate("RemainingTime", text, nullptr, count);
}

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

} // namespace

std::optional<std::chrono::milliseconds>
remainingTime(std::chrono::milliseconds elapsed, std::size_t done, std::size_t total)
{
    if (elapsed < shortestBasis || total == 0 || done == 0 || done < total / smallestPart)
        return std::nullopt;
    if (done >= total)
        return std::chrono::milliseconds(0);
    const double perUnit = static_cast<double>(elapsed.count()) / static_cast<double>(done);
    return std::chrono::milliseconds(std::llround(perUnit * static_cast<double>(total - done)));
}

QString remainingText(std::chrono::milliseconds remaining)
{
    const double seconds = static_cast<double>(remaining.count()) / 1000;
    if (seconds < 5)
        return translated("a few seconds left", 0);
    if (seconds < 55)
        return translated("about %n seconds left", 5 * rounded(seconds / 5));
    const int minutes = rounded(seconds / 60);
    if (minutes < 2)
        return translated("about a minute left", 1);
    if (minutes < 60)
        return translated("about %n minutes left", minutes);
    return translated("more than an hour left", 1);
}

} // namespace outturn::app
