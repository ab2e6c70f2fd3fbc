#pragma once

#include <filesystem>
#include <string>

struct sqlite3;

namespace outturn::store::test {

/// A database opened by "another program": plain SQLite with none of the store's care.
class RawDatabase
{
public:
    explicit RawDatabase(const std::filesystem::path& file);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;
    RawDatabase(RawDatabase&&) = delete;
    RawDatabase& operator=(RawDatabase&&) = delete;

    void run(const std::string& sql);
    /// The first column of the first row as text.
    [[nodiscard]] std::string value(const std::string& sql);

private:
    sqlite3* m_handle = nullptr;
};

/// Takes the seal off a closed plan file, so that what lies under it is put to the test alone.
void removeSeal(const std::filesystem::path& file);

} // namespace outturn::store::test
