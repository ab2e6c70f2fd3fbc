#pragma once

#include <filesystem>
#include <string>
#include <string_view>

/// A folder of its own for one test, gone with everything in it when the test ends.
class TemporaryFolder
{
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    /// The path of @p name in the folder.
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const
    {
        return m_path / name;
    }

    /// Writes a file and gives its path.
    [[nodiscard]] std::string write(std::string_view name, std::string_view content) const;

private:
    std::filesystem::path m_path;
};

[[nodiscard]] std::string contentOf(const std::filesystem::path& file);
