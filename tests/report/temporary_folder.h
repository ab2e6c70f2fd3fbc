#pragma once

#include <filesystem>
#include <string>

namespace outturn::testing {

/// A folder of the running test's own, which goes away with it.
class TemporaryFolder
{
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const
    {
        return m_path / name;
    }

    /// How many entries it holds.
    [[nodiscard]] int files() const;

private:
    std::filesystem::path m_path;
};

} // namespace outturn::testing
