#pragma once

#include <cstdint>
#include <filesystem>

namespace outturn::store {

/// Whether the locks of this machine protect a file in a folder.
enum class FolderKind
{
    Local,
    Network,      ///< another machine may write it at the same time
    Synchronised, ///< another machine has its own copy, and a program carries changes over
};

/// What kind of folder @p folder is, from its name and from the type of the file system it lies on
/// (the magic number that statfs() gives).
[[nodiscard]] FolderKind
folderKind(const std::filesystem::path& folder, std::uint64_t fileSystemType);

/// That number for the file system of @p folder; 0 when it cannot be told.
[[nodiscard]] std::uint64_t fileSystemType(const std::filesystem::path& folder);

} // namespace outturn::store
