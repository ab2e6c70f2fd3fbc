#pragma once

#include <store/sqlite/sqlite_file.h>

#include <cstdint>
#include <string_view>

// As SOCI declares SQLite's own.
namespace sqlite_api {
struct sqlite3;
struct sqlite3_stmt;
} // namespace sqlite_api

namespace outturn::store {

/// A prepared statement on SQLite's own handle, for bytes, which SOCI cannot carry as what they
/// are, and for values that need not be copied. Throws what SOCI throws; see errors.h.
class BlobStatement
{
public:
    /// @p file must outlive this.
    BlobStatement(const SqliteFile& file, const char* sql);
    ~BlobStatement();
    BlobStatement(const BlobStatement&) = delete;
    BlobStatement& operator=(const BlobStatement&) = delete;
    BlobStatement(BlobStatement&&) = delete;
    BlobStatement& operator=(BlobStatement&&) = delete;

    // Parameters count from 1.

    void bind(int parameter, std::int64_t value);
    /// @p text must outlive the next step.
    void bindText(int parameter, std::string_view text);
    /// @p bytes must outlive the next step.
    void bindBytes(int parameter, std::string_view bytes);

    /// True when there is a row.
    bool step();
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    /// Text or bytes, good until the next step.
    [[nodiscard]] std::string_view bytes(int column) const;

private:
    void require(int result) const;

    sqlite_api::sqlite3* m_handle; // the session's
    sqlite_api::sqlite3_stmt* m_statement = nullptr;
};

} // namespace outturn::store
