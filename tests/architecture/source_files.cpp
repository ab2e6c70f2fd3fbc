#include "source_files.h"

#include <algorithm>
#include <fstream>
#include <regex>
#include <sstream>

namespace outturn::architecture {
namespace {

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

bool isSource(const std::filesystem::path& path)
{
    const auto name = path.filename().string();
    return std::ranges::any_of(
        std::vector<std::string>{".h", ".cpp", ".h.in", ".cpp.in"},
        [&](const std::string& ending) { return name.ends_with(ending); });
}

/// The literal or comment that begins at @p at ends before the returned position.
std::size_t endOfLiteral(const std::string& text, std::size_t at)
{
    const char quote = text[at];
    std::size_t end = at + 1;
    while (end < text.size() && text[end] != quote && text[end] != '\n')
        end += text[end] == '\\' ? 2 : 1;
    return std::min(end + 1, text.size());
}

std::size_t endOfRawString(const std::string& text, std::size_t at)
{
    // R"name( ... )name"
    const std::size_t open = text.find('(', at);
    const std::string close = ")" + text.substr(at + 2, open - at - 2) + "\"";
    const std::size_t end = text.find(close, open);
    return end == std::string::npos ? text.size() : end + close.size();
}

std::size_t endOf(const std::string& text, std::size_t at, const std::string& mark)
{
    const std::size_t end = text.find(mark, at);
    return end == std::string::npos ? text.size() : end;
}

std::vector<std::string> includesOf(const std::string& code)
{
    static const std::regex directive(R"(^[ \t]*#[ \t]*include[ \t]*([<"][^>"\n]+[>"]))");
    std::vector<std::string> found;
    std::istringstream lines(code);
    for (std::string line; std::getline(lines, line);)
        if (std::smatch match; std::regex_search(line, match, directive))
            found.push_back(match[1]);
    return found;
}

} // namespace

std::string withoutComments(const std::string& text)
{
    std::string code;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at + 1;
        bool isComment = false;
        const bool isDigitSeparator =
            at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1]));
        if (text.compare(at, 2, "//") == 0) {
            end = endOf(text, at, "\n");
            isComment = true;
        } else if (text.compare(at, 2, "/*") == 0) {
            end = std::min(endOf(text, at + 2, "*/") + 2, text.size());
            isComment = true;
        } else if (text.compare(at, 2, "R\"") == 0)
            end = endOfRawString(text, at);
        else if (text[at] == '"' || (text[at] == '\'' && !isDigitSeparator))
            end = endOfLiteral(text, at);
        if (!isComment)
            code.append(text, at, end - at);
        at = end;
    }
    return code;
}

std::string literalsOf(const std::string& code)
{
    std::string literals;
    std::size_t at = 0;
    while (at < code.size()) {
        std::size_t end = at + 1;
        if (code.compare(at, 2, "R\"") == 0)
            end = endOfRawString(code, at);
        else if (code[at] == '"')
            end = endOfLiteral(code, at);
        if (end > at + 1)
            literals += code.substr(at, end - at) + "\n";
        at = end;
    }
    return literals;
}

std::vector<SourceFile> sourceFiles(const std::filesystem::path& root)
{
    std::vector<SourceFile> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        if (!entry.is_regular_file() || !isSource(entry.path()))
            continue;
        SourceFile file;
        const auto relative = std::filesystem::relative(entry.path(), root);
        file.path = relative.generic_string();
        file.folder = relative.begin()->string();
        file.code = withoutComments(contentOf(entry.path()));
        file.includes = includesOf(file.code);
        files.push_back(std::move(file));
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace outturn::architecture
