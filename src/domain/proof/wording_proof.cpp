#include <domain/letters.h>
#include <domain/proof/wording_proof.h>

#include <algorithm>
#include <array>
#include <string>

namespace outturn {

namespace {

bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

struct OpenWords
{
    std::string_view words; ///< in lower case
    ProofRule rule;
};

/// What people leave in a paper for later, and ways of putting two things at once.
constexpr std::array<OpenWords, 27> openWords{
    {{"tbc", ProofRule::Placeholder},
     {"tba", ProofRule::Placeholder},
     {"tbd", ProofRule::Placeholder},
     {"to be confirmed", ProofRule::Placeholder},
     {"to be completed", ProofRule::Placeholder},
     {"to be added", ProofRule::Placeholder},
     {"to be inserted", ProofRule::Placeholder},
     {"text to go here", ProofRule::Placeholder},
     {"insert text", ProofRule::Placeholder},
     {"insert here", ProofRule::Placeholder},
     {"lorem ipsum", ProofRule::Placeholder},
     {"xx", ProofRule::Placeholder},
     {"xxx", ProofRule::Placeholder},
     {"xxxx", ProofRule::Placeholder},
     {"??", ProofRule::Placeholder},
     {"___", ProofRule::Placeholder},
     {"delete as appropriate", ProofRule::Alternatives},
     {"delete as applicable", ProofRule::Alternatives},
     {"delete where", ProofRule::Alternatives},
     {"*delete", ProofRule::Alternatives},
     {"is/is not", ProofRule::Alternatives},
     {"are/are not", ProofRule::Alternatives},
     {"has/has not", ProofRule::Alternatives},
     {"have/have not", ProofRule::Alternatives},
     {"will/will not", ProofRule::Alternatives},
     {"does/does not", ProofRule::Alternatives},
     {"yes/no", ProofRule::Alternatives}}};

/// Whether @p words stand at @p at as words of their own.
bool standsAlone(std::string_view text, std::size_t at, std::string_view words)
{
    const bool startsWithLetter = isLetter(words.front());
    const auto end = at + words.size();
    return !(startsWithLetter && at > 0 && isLetter(text[at - 1])) &&
        !(isLetter(words.back()) && end < text.size() && isLetter(text[end]));
}

/// Text between brackets that is meant to be replaced. A figure or a reference within them, "[4]",
/// is not.
bool isSlot(std::string_view inside)
{
    return std::ranges::any_of(inside, isLetter) || inside.find("..") != std::string_view::npos ||
        inside.find("…") != std::string_view::npos;
}

struct At
{
    std::size_t position;
    TextFinding finding;
};

std::string messageFor(ProofRule rule)
{
    return rule == ProofRule::Placeholder ? "stands for words that are still to be written"
                                          : "leaves open which of two things is meant";
}

void findBrackets(std::string_view text, char open, char close, std::vector<At>& found)
{
    for (auto at = text.find(open); at != std::string_view::npos; at = text.find(open, at + 1)) {
        const auto end = text.find(close, at);
        if (end == std::string_view::npos)
            return;
        if (isSlot(text.substr(at + 1, end - at - 1)))
            found.push_back(
                {at,
                 {ProofRule::Placeholder,
                  std::string(text.substr(at, end - at + 1)),
                  messageFor(ProofRule::Placeholder)}});
    }
}

} // namespace

std::vector<TextFinding> openWordings(std::string_view text)
{
    std::vector<At> found;
    findBrackets(text, '[', ']', found);
    findBrackets(text, '{', '}', found);
    findBrackets(text, '<', '>', found);
    const auto lower = lowerCase(text);
    for (const auto& [words, rule] : openWords)
        for (auto at = lower.find(words); at != std::string::npos;
             at = lower.find(words, at + words.size()))
            if (standsAlone(lower, at, words) && std::ranges::none_of(found, [&](const At& other) {
                    return at >= other.position && at < other.position + other.finding.found.size();
                }))
                found.push_back(
                    {at, {rule, std::string(text.substr(at, words.size())), messageFor(rule)}});
    std::ranges::stable_sort(found, {}, &At::position);
    std::vector<TextFinding> findings;
    findings.reserve(found.size());
    for (auto& [position, finding] : found)
        findings.push_back(std::move(finding));
    return findings;
}

} // namespace outturn
