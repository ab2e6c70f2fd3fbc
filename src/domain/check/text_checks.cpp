#include <domain/check/plan_texts.h>
#include <domain/check/rules.h>
#include <domain/check/subject.h>
#include <domain/letters.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace outturn::check {

namespace {

bool isLetterOrDigit(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

// Placeholders

/// What templates and hasty hands leave in a text, in lower case.
constexpr std::array<std::string_view, 9> placeholders{
    "text to go here",
    "lorem ipsum",
    "insert text",
    "delete as appropriate",
    "to be confirmed",
    "tbc",
    "tba",
    "tbd",
    "xxx"};

/// True where @p phrase stands in @p text as words of their own: "tbc" is not in "outbclass".
bool containsWords(std::string_view text, std::string_view phrase)
{
    for (std::size_t at = text.find(phrase); at != std::string_view::npos;
         at = text.find(phrase, at + 1)) {
        const std::size_t end = at + phrase.size();
        if ((at == 0 || !isLetterOrDigit(text[at - 1])) &&
            (end == text.size() || !isLetterOrDigit(text[end])))
            return true;
    }
    return false;
}

/// The first placeholder in @p text; empty when there is none.
std::string_view placeholderIn(std::string_view text)
{
    const std::string lower = lowerCase(text);
    const auto* found = std::ranges::find_if(
        placeholders, [&](std::string_view phrase) { return containsWords(lower, phrase); });
    return found == placeholders.end() ? std::string_view{} : *found;
}

// Telephone numbers

/// A British number in full: an area code that starts with 0, eleven digits in all.
constexpr std::ptrdiff_t digitsInFull = 11;

/// The numbers of "01234 567890 / 01234 567891", without extensions.
std::vector<std::string> telephoneNumbers(std::string_view text)
{
    std::vector<std::string> numbers(1);
    for (const char c : text) {
        if (c == '/' || c == ';' || c == ',')
            numbers.emplace_back();
        else
            numbers.back() += c;
    }
    for (std::string& number : numbers) {
        if (const auto extension = lowerCase(number).find("ext"); extension != std::string::npos)
            number.erase(extension);
        number.erase(0, std::min(number.find_first_not_of(' '), number.size()));
        number.erase(number.find_last_not_of(' ') + 1);
    }
    return numbers;
}

/// True for a number that cannot be dialled as it stands. International numbers are left alone.
bool hasTooFewDigits(const std::string& number, std::ptrdiff_t digits)
{
    return digits > 0 && digits < digitsInFull && number.front() != '+';
}

} // namespace

void placeholderText(const PlanRecord& record, Findings& findings)
{
    std::map<std::string, std::size_t> findingOf;
    for (const PlanText& text : textsOf(record.plan)) {
        const std::string_view placeholder = placeholderIn(text.text);
        if (placeholder.empty())
            continue;
        const std::string what = text.part + " holds \"" + std::string(placeholder) + "\"";
        if (const auto found = findingOf.find(text.subject); found != findingOf.end()) {
            std::string& message = findings[found->second].message;
            if (message.find(what) == std::string::npos)
                message.insert(message.find(':'), ", the " + what);
            continue;
        }
        findingOf.emplace(text.subject, findings.size());
        findings.push_back(
            {Severity::Warning,
             "placeholder-text",
             text.subject,
             "The " + what + ": a placeholder that was never replaced.",
             {}});
    }
}

void telephoneNumberTooShort(const PlanRecord& record, Findings& findings)
{
    const Plan& plan = record.plan;
    for (std::size_t i = 0; i < plan.papers.size(); ++i) {
        std::vector<std::string> parts;
        for (const std::string& number : telephoneNumbers(plan.papers[i].telephone)) {
            const auto digits =
                std::ranges::count_if(number, [](unsigned char c) { return std::isdigit(c) != 0; });
            if (hasTooFewDigits(number, digits))
                parts.push_back(number + " has " + std::to_string(digits) + " digits");
        }
        if (!parts.empty())
            findings.push_back(
                {Severity::Warning,
                 "telephone-number-too-short",
                 paperSubject(i),
                 "The telephone number " + enumeration(parts) +
                     ", where a number with its area code has " + std::to_string(digitsInFull) +
                     ".",
                 {}});
    }
}

} // namespace outturn::check
