#include <store/folder_kind.h>

#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace outturn::store {

namespace {

// From linux/magic.h and the file systems' own sources.
constexpr std::array<std::uint64_t, 12> networkTypes{
    0x6969,     // NFS
    0x517B,     // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB 2 and later
    0x65735546, // FUSE: sshfs, rclone, cloud drives
    0x01021997, // 9P: a host's folder in a virtual machine
    0x5346414F, // AFS (OpenAFS)
    0x6B414653, // AFS (kAFS)
    0x73757245, // Coda
    0x564C,     // NetWare
    0x00C36400, // Ceph
    0x0BD00BD0  // Lustre
};

/// How synchronising programs name their folders: "OneDrive - Sample Council", "Dropbox (Work)".
constexpr std::array<std::string_view, 10> synchronisedNames{
    "OneDrive",
    "SharePoint",
    "Dropbox",
    "Google Drive",
    "GoogleDrive",
    "My Drive",
    "Nextcloud",
    "ownCloud",
    "iCloud Drive",
    "Box Sync"};

bool isSynchronised(const std::string& folderName)
{
    return std::ranges::any_of(synchronisedNames, [&](std::string_view name) {
        return folderName == name ||
            (folderName.starts_with(name) &&
             (folderName[name.size()] == ' ' || folderName[name.size()] == '-'));
    });
}

} // namespace

FolderKind folderKind(const std::filesystem::path& folder, std::uint64_t fileSystemType)
{
    if (std::ranges::any_of(folder, [](const std::filesystem::path& part) {
            return isSynchronised(part.string());
        }))
        return FolderKind::Synchronised;
    if (std::ranges::find(networkTypes, fileSystemType) != networkTypes.end())
        return FolderKind::Network;
    return FolderKind::Local;
}

std::uint64_t fileSystemType(const std::filesystem::path& folder)
{
    struct statfs status = {};
    if (::statfs(folder.c_str(), &status) != 0)
        return 0;
    // Some kernels sign-extend the 32-bit number.
    return static_cast<std::uint64_t>(status.f_type) & 0xFFFFFFFFU;
}

} // namespace outturn::store
