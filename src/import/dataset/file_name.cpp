#include <domain/error.h>
#include <domain/period/digits.h>
#include <import/dataset/file_name.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <vector>

namespace outturn::imports {

namespace {

constexpr int century = 100;

/// The runs of digits in a name and what stands before each.
struct DigitRun
{
    std::string_view digits;
    std::string_view before; ///< up to the run before
};

std::vector<DigitRun> digitRuns(std::string_view name)
{
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    std::vector<DigitRun> runs;
    for (std::size_t at = 0, last = 0; at < name.size();) {
        if (!isDigit(name[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < name.size() && isDigit(name[end]))
            ++end;
        runs.push_back({name.substr(at, end - at), name.substr(last, at - last)});
        at = last = end;
    }
    return runs;
}

std::optional<int> plausibleYear(std::string_view digits)
{
    constexpr int first = 1990;
    constexpr int last = 2100;
    const auto year = fixedDigits(digits, 4);
    return year && *year >= first && *year <= last ? year : std::nullopt;
}

bool follows(int year, std::string_view next)
{
    if (const auto full = fixedDigits(next, 4))
        return *full == year + 1;
    const auto twoDigits = fixedDigits(next, 2);
    return twoDigits && *twoDigits == (year + 1) % century;
}

} // namespace

std::optional<AcademicYear> yearInName(std::string_view fileName)
{
    constexpr std::size_t joined = 6;
    std::set<int> pairs;
    std::set<int> singles;
    const std::vector<DigitRun> runs = digitRuns(fileName);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const std::string_view digits = runs[i].digits;
        if (digits.size() == joined) {
            const auto year = plausibleYear(digits.substr(0, 4));
            if (year && follows(*year, digits.substr(4)))
                pairs.insert(*year + 1);
            continue;
        }
        const auto year = plausibleYear(digits);
        if (!year)
            continue;
        const bool isPair = i + 1 < runs.size() && follows(*year, runs[i + 1].digits) &&
            (runs[i + 1].before == "-" || runs[i + 1].before == "_");
        if (isPair) {
            pairs.insert(*year + 1);
            ++i;
        } else {
            singles.insert(*year);
        }
    }
    const std::set<int>& found = pairs.empty() ? singles : pairs;
    if (found.size() != 1)
        return std::nullopt;
    return AcademicYear(*found.begin());
}

std::optional<Date> dayInName(std::string_view fileName)
{
    constexpr std::size_t length = 8;
    for (const DigitRun& run : digitRuns(fileName)) {
        if (run.digits.size() != length)
            continue;
        try {
            return Date(
                *fixedDigits(run.digits.substr(0, 4), 4),
                *fixedDigits(run.digits.substr(4, 2), 2),
                *fixedDigits(run.digits.substr(6), 2));
        } catch (const Error&) {
            continue;
        }
    }
    return std::nullopt;
}

Stage stageInName(std::string_view fileName)
{
    std::string name(fileName);
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::tolower(c); });
    return name.find("prov") == std::string::npos ? Stage::Validated : Stage::Provisional;
}

AcademicYear academicYearOf(const Date& day)
{
    constexpr int september = 9;
    return AcademicYear(day.month() >= september ? day.year() + 1 : day.year());
}

} // namespace outturn::imports
