#include <domain/error.h>
#include <domain/period/calendar.h>
#include <domain/term/term_lock.h>

#include <algorithm>

namespace outturn {
namespace {

/// The day of a time for a person; the time as it is where it cannot be read.
std::string dayOf(const std::string& time)
{
    constexpr std::size_t length = 10; // of an ISO date
    try {
        return Date::parse(time.substr(0, length)).label();
    } catch (const Error&) {
        return time;
    }
}

} // namespace

std::string labelOf(const TermStage& figures)
{
    return std::string(toCode(figures.term)) + " term " + figures.year.label() + ", " +
        std::string(toCode(figures.stage));
}

const TermLock* findLock(std::span<const TermLock> locks, const TermStage& figures)
{
    const auto found = std::ranges::find(locks, figures, &TermLock::figures);
    return found == locks.end() ? nullptr : &*found;
}

std::string sentenceOn(const TermLock& lock)
{
    return "The " + labelOf(lock.figures) + ", was locked by " + lock.by + " on " + dayOf(lock.at) +
        ".";
}

} // namespace outturn
