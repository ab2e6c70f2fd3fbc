#include <domain/error.h>
#include <planfile/json/parse.h>
#include <planfile/json/whole_file.h>

#include <fstream>
#include <iterator>

namespace outturn::planfile {

std::string wholeFile(const std::filesystem::path& file, std::string_view expected)
{
    const auto refuse = [&](const std::string& why) {
        throw Error(
            ErrorKind::Input,
            "the file cannot be read" + why + "; expected " + std::string(expected),
            file.string());
    };
    std::error_code failure;
    const auto size = std::filesystem::file_size(file, failure);
    if (failure)
        refuse(" (" + failure.message() + ")");
    if (size > maxDocumentBytes)
        throw Error(
            ErrorKind::Input,
            "the file has " + std::to_string(size) + " bytes; at most 64 MB are read",
            file.string());
    std::ifstream stream(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (!stream)
        refuse({});
    return text;
}

} // namespace outturn::planfile
