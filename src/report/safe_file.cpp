#include <domain/error.h>
#include <report/report.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

namespace outturn::report {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& out, const std::string& what, int error)
{
    throw Error(ErrorKind::Store, what + ": " + std::strerror(error) + ".", out.string());
}

/// A file of a new name beside the one to be written. It goes away again unless it is moved into
/// place.
class TemporaryFile
{
public:
    explicit TemporaryFile(const fs::path& out)
        : m_out(out)
        , m_name((out.parent_path() / ("." + out.filename().string() + ".XXXXXX")).string())
        , m_descriptor(::mkstemp(m_name.data()))
    {
        if (m_descriptor < 0)
            refuse(m_out, "No file can be written in this folder", errno);
    }

    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    ~TemporaryFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (!m_isInPlace)
            ::unlink(m_name.c_str());
    }

    void write(const std::string& bytes)
    {
        std::size_t written = 0;
        while (written < bytes.size()) {
            const auto count =
                ::write(m_descriptor, bytes.data() + written, bytes.size() - written);
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                refuse(m_out, "The file could not be written", errno);
            written += static_cast<std::size_t>(count);
        }
        if (::fchmod(m_descriptor, mode()) != 0 || ::fsync(m_descriptor) != 0)
            refuse(m_out, "The file could not be written", errno);
        if (::close(std::exchange(m_descriptor, -1)) != 0)
            refuse(m_out, "The file could not be written", errno);
    }

    void compare(const std::string& bytes) const
    {
        std::ifstream in(m_name, std::ios::binary);
        const std::string found{std::istreambuf_iterator<char>(in), {}};
        if (!in || found != bytes)
            throw Error(
                ErrorKind::Store,
                "The file was written but does not read back as it should; nothing was replaced.",
                m_out.string());
    }

    void moveIntoPlace()
    {
        if (::rename(m_name.c_str(), m_out.c_str()) != 0)
            refuse(m_out, "The file could not be put in its place", errno);
        m_isInPlace = true;
        syncFolder();
    }

private:
    /// As the file to be replaced has it; else as any new file would get it.
    [[nodiscard]] mode_t mode() const
    {
        struct stat existing = {};
        if (::stat(m_out.c_str(), &existing) == 0)
            return existing.st_mode & 0777U;
        const auto mask = ::umask(0);
        ::umask(mask);
        return 0666U & ~mask;
    }

    /// Makes the rename itself last. Some file systems cannot; the content is safe all the same.
    void syncFolder() const
    {
        const int folder = ::open(m_out.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder < 0)
            return;
        static_cast<void>(::fsync(folder));
        ::close(folder);
    }

    fs::path m_out;
    std::string m_name;
    int m_descriptor;
    bool m_isInPlace = false;
};

/// The path with its folder spelt out; a link is followed, so that the link itself survives.
fs::path placeOf(const fs::path& out)
{
    std::error_code ignored;
    // Absolute first: the canonical form of a new file's bare name would still have no folder.
    const auto whole = fs::absolute(out);
    const auto real = fs::weakly_canonical(whole, ignored);
    auto place = ignored || real.empty() ? whole : real;
    if (place.filename().empty() || fs::is_directory(place, ignored))
        throw Error(
            ErrorKind::Store, "This is a folder; the name of a file was expected.", out.string());
    if (!fs::is_directory(place.parent_path(), ignored))
        throw Error(ErrorKind::Store, "The folder for this file does not exist.", out.string());
    return place;
}

} // namespace

void writeFileSafely(const std::filesystem::path& out, const std::string& bytes)
{
    TemporaryFile file(placeOf(out));
    file.write(bytes);
    file.compare(bytes);
    file.moveIntoPlace();
}

void writeReport(const Document& document, Format format, const std::filesystem::path& out)
{
    writeFileSafely(out, render(document, format));
}

} // namespace outturn::report
