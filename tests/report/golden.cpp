#include "golden.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace outturn::testing {

void checkGolden(const std::string& name, const std::string& text)
{
    const std::string path = std::string(OUTTURN_GOLDEN_DIR) + "/" + name;
    if (std::getenv("OUTTURN_UPDATE_GOLDEN") != nullptr) {
        std::ofstream(path, std::ios::binary) << text;
        WARN("rewrote " << path);
    }
    std::ifstream in(path, std::ios::binary);
    INFO(path);
    REQUIRE(in.good());
    const std::string expected{std::istreambuf_iterator<char>(in), {}};
    CHECK(text == expected);
}

} // namespace outturn::testing
