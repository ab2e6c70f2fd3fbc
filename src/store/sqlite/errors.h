#pragma once

#include <domain/error.h>

#include <filesystem>
#include <string>

namespace soci {
class soci_error;
}

namespace outturn::store {

/// True when a read-only handle failed only because reading would have needed writing.
[[nodiscard]] bool needsWriting(const soci::soci_error& error);

/// True when another program's lock was in the way.
[[nodiscard]] bool isLocked(const soci::soci_error& error);

/// The Error{Store} of what SQLite reported: a sentence that says what happened and what to do,
/// with the file as its place. Never repeats SQL or bound values.
[[nodiscard]] Error
sqliteError(const std::filesystem::path& file, int code, const std::string& detail);

/// Turns the exception being handled, one of SOCI's, into the Error it stands for. Rethrows
/// anything else.
[[noreturn]] void rethrowAsStoreError(const std::filesystem::path& file);

/// Runs @p work; what SOCI throws out of it leaves as Error{Store} naming @p file.
template <class Work>
auto translatingErrors(const std::filesystem::path& file, const Work& work)
{
    try {
        return work();
    } catch (...) {
        rethrowAsStoreError(file);
    }
}

} // namespace outturn::store
