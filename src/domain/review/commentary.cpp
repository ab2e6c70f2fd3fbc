#include <domain/error.h>
#include <domain/review/commentary.h>

#include <algorithm>

namespace outturn {
namespace {

constexpr std::string_view blanks = " \t\r\n";

bool isRefused(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f;
}

std::string checkedPart(const std::string& part, const std::string& text)
{
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string::npos)
        return {};
    std::string kept = text.substr(first, text.find_last_not_of(blanks) - first + 1);
    std::erase(kept, '\r');
    if (kept.size() > longestCommentaryPart)
        throw Error(
            ErrorKind::Input,
            "it has " + std::to_string(kept.size()) + " characters; expected " +
                std::to_string(longestCommentaryPart) + " at most",
            part);
    if (std::ranges::any_of(kept, isRefused))
        throw Error(ErrorKind::Input, "it has a control character; expected plain text", part);
    return kept;
}

} // namespace

std::string subjectText(const CommentarySubject& subject)
{
    const bool isIndicator = std::holds_alternative<IndicatorCode>(subject);
    return (isIndicator ? "indicator " : "action ") + subjectCode(subject);
}

const std::string& subjectCode(const CommentarySubject& subject)
{
    return std::visit([](const auto& code) -> const std::string& { return code.text(); }, subject);
}

Commentary checked(Commentary commentary)
{
    commentary.whatHappened = checkedPart("what happened", commentary.whatHappened);
    commentary.why = checkedPart("why", commentary.why);
    commentary.whatIsBeingDone = checkedPart("what is being done", commentary.whatIsBeingDone);
    return commentary;
}

std::vector<std::string> missingParts(const Commentary& commentary)
{
    std::vector<std::string> missing;
    if (commentary.whatHappened.empty())
        missing.emplace_back("what happened");
    if (commentary.why.empty())
        missing.emplace_back("why");
    if (commentary.whatIsBeingDone.empty())
        missing.emplace_back("what is being done");
    if (!commentary.byWhen)
        missing.emplace_back("by when");
    return missing;
}

} // namespace outturn
