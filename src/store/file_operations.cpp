#include <domain/error.h>
#include <store/file_operations.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

namespace outturn::store {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void refuse(const fs::path& file, const std::string& sentence)
{
    throw Error(ErrorKind::Store, sentence, file.string());
}

void refuseIfExists(const fs::path& file)
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(file, error)))
        refuse(file, "a file of that name exists already; choose another name or remove it first");
}

/// A rename that never replaces. Where the file system cannot promise that, the check just before
/// has to do.
void renameToNew(const fs::path& from, const fs::path& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return;
    if (errno == EINVAL || errno == ENOSYS) {
        refuseIfExists(to);
        if (std::rename(from.c_str(), to.c_str()) == 0)
            return;
    }
    if (errno == EEXIST)
        refuseIfExists(to);
    refuse(to, "the file could not be given its name: " + std::generic_category().message(errno));
}

/// Makes the new name itself survive a power cut.
void syncFolder(const fs::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

class Draft
{
public:
    explicit Draft(fs::path file)
        : m_file(std::move(file))
    {
    }

    ~Draft()
    {
        for (const char* suffix : {"", "-journal", "-wal", "-shm"}) {
            fs::path leftover = m_file;
            leftover += suffix;
            std::error_code ignored;
            fs::remove(leftover, ignored);
        }
    }

    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    Draft(Draft&&) = delete;
    Draft& operator=(Draft&&) = delete;

    [[nodiscard]] const fs::path& file() const { return m_file; }

private:
    fs::path m_file;
};

} // namespace

void publishNewFile(const fs::path& file, const std::function<void(const fs::path& draft)>& write)
{
    refuseIfExists(file);
    std::error_code error;
    const fs::path folder = fs::canonical(file.has_parent_path() ? file.parent_path() : ".", error);
    if (error || !fs::is_directory(folder))
        refuse(file, "there is no such folder; make it first or choose another");
    const Draft draft(
        folder / ("." + file.filename().string() + ".draft-" + std::to_string(::getpid())));
    refuseIfExists(draft.file());
    write(draft.file());
    renameToNew(draft.file(), folder / file.filename());
    syncFolder(folder);
}

} // namespace outturn::store
