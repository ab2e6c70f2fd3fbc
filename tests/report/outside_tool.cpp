#include "outside_tool.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace outturn::testing {

bool areInstalled(std::initializer_list<const char*> programs)
{
    for (const std::string program : programs)
        if (std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) != 0) {
            WARN("not checked: needs " << program);
            return false;
        }
    return true;
}

std::string outputOf(const std::string& command, const TemporaryFolder& folder)
{
    const auto out = folder / "output.txt";
    INFO(command);
    REQUIRE(std::system((command + " > '" + out.string() + "' 2>/dev/null").c_str()) == 0);
    std::ifstream in(out, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void convertWithOffice(
    const TemporaryFolder& folder, const std::string& file, const std::string& format)
{
    const auto here = "'" + folder.path().string() + "'";
    static_cast<void>(outputOf(
        "cd " + here + " && HOME=" + here + " timeout 100 soffice --headless --convert-to " +
            format + " " + file,
        folder));
}

std::string withoutSpaces(std::string text)
{
    std::erase_if(text, [](unsigned char c) { return c <= ' '; });
    return text;
}

} // namespace outturn::testing
