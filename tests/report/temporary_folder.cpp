#include "temporary_folder.h"

#include <catch2/catch.hpp>

#include <cstdlib>

namespace outturn::testing {

TemporaryFolder::TemporaryFolder()
{
    auto name = (std::filesystem::temp_directory_path() / "outturn-report-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    m_path = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

int TemporaryFolder::files() const
{
    return static_cast<int>(std::distance(
        std::filesystem::directory_iterator(m_path), std::filesystem::directory_iterator{}));
}

} // namespace outturn::testing
