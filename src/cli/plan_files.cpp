#include <cli/plan_files.h>
#include <domain/error.h>

#include <sys/mman.h>

#include <array>
#include <bit>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <system_error>

namespace outturn::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t bytesInMegabyte = 1'048'576;

/// Asks for large pages in the place that @p bytes has made room for: each of its small ones would
/// cost the system as much as reading it. Where there are none nothing is lost.
void useLargePages(const std::string& bytes)
{
    constexpr std::uintptr_t largePage = 2 * bytesInMegabyte;
    const auto start = std::bit_cast<std::uintptr_t>(bytes.data());
    const std::uintptr_t first = (start + largePage - 1) / largePage * largePage;
    const std::uintptr_t last = (start + bytes.capacity()) / largePage * largePage;
    if (first < last)
        static_cast<void>(::madvise(std::bit_cast<void*>(first), last - first, MADV_HUGEPAGE));
}

} // namespace

store::PlanStore openPlan(const fs::path& file, store::Access access, const Session& session)
{
    store::PlanStore plan = store::PlanStore::open(file, access, session.author);
    for (const std::string& notice : plan.notices())
        session.say(notice);
    if (access == store::Access::ReadWrite && plan.access() == store::Access::ReadOnly)
        throw Error(
            ErrorKind::Store,
            "the file can only be read, so nothing can be entered",
            file.string());
    return plan;
}

std::string readInput(const fs::path& file, std::size_t mostBytes)
{
    std::error_code ignored;
    if (fs::is_directory(file, ignored))
        throw Error(ErrorKind::Input, "this is a folder; a file was expected", file.string());
    errno = 0;
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw Error(
            ErrorKind::Input,
            "the file cannot be read: " + std::generic_category().message(errno),
            file.string());

    const auto requireFits = [&](std::uintmax_t size) {
        if (size > mostBytes)
            throw Error(
                ErrorKind::Input,
                "the file is larger than " + std::to_string(mostBytes / bytesInMegabyte) +
                    " megabytes; a smaller one was expected",
                file.string());
    };
    std::string bytes;
    // Read in one go where its size can be told: a table takes its room once, not twice.
    if (const auto size = fs::file_size(file, ignored); !ignored) {
        requireFits(size);
        bytes.reserve(size);
        useLargePages(bytes);
        bytes.resize(size);
        in.read(bytes.data(), static_cast<std::streamsize>(size));
        bytes.resize(static_cast<std::size_t>(in.gcount()));
    }
    std::array<char, 65'536> block{};
    while (in.read(block.data(), block.size()) || in.gcount() > 0) {
        bytes.append(block.data(), static_cast<std::size_t>(in.gcount()));
        requireFits(bytes.size());
    }
    if (in.bad())
        throw Error(ErrorKind::Input, "the file could not be read to its end", file.string());
    return bytes;
}

void refuseToOverwritePlan(const fs::path& out, const fs::path& plan)
{
    std::error_code ignored;
    if (out.extension() == ".outturn" || fs::equivalent(out, plan, ignored))
        throw Error(
            ErrorKind::Usage,
            "--out '" + out.string() + "' would write over a plan file; expected another name");
}

} // namespace outturn::cli
