#include "temporary_folder.h"

#include <domain/error.h>
#include <report/report.h>

#include <catch2/catch.hpp>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace outturn;
using Folder = testing::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Files may grow no further than @p bytes while this lives: a full disk for this process alone.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

TEST_CASE("A bare file name is written in the current folder")
{
    const Folder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    report::writeFileSafely("report.md", "text");
    fs::current_path(before);
    REQUIRE(contentOf(folder / "report.md") == "text");
    REQUIRE(folder.files() == 1);
}

TEST_CASE("A report is written whole and leaves nothing beside it")
{
    const Folder folder;
    const std::string bytes(100'000, 'x');
    report::writeFileSafely(folder / "report.docx", bytes);
    CHECK(contentOf(folder / "report.docx") == bytes);
    CHECK(folder.files() == 1);
}

TEST_CASE("A report replaces the one before it and keeps who may read it")
{
    const Folder folder;
    std::ofstream(folder / "report.md") << "old";
    fs::permissions(folder / "report.md", fs::perms::owner_read | fs::perms::owner_write);
    report::writeFileSafely(folder / "report.md", "new");
    CHECK(contentOf(folder / "report.md") == "new");
    CHECK(
        fs::status(folder / "report.md").permissions() ==
        (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("A full disk leaves the report before as it was and nothing beside it")
{
    const Folder folder;
    std::ofstream(folder / "report.md") << "old";
    {
        const FullDisk full(4096);
        CHECK_THROWS_AS(
            report::writeFileSafely(folder / "report.md", std::string(100'000, 'x')), Error);
    }
    CHECK(contentOf(folder / "report.md") == "old");
    CHECK(folder.files() == 1);
}

TEST_CASE("A folder that does not exist is refused by its path")
{
    const Folder folder;
    try {
        report::writeFileSafely(folder / "missing/report.md", "text");
        FAIL("nothing was refused");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Store);
        CHECK(error.place() == (folder / "missing/report.md").string());
        CHECK(error.message() == "The folder for this file does not exist.");
    }
}

TEST_CASE("A folder in place of a file is refused")
{
    const Folder folder;
    CHECK_THROWS_AS(report::writeFileSafely(folder.path(), "text"), Error);
    CHECK_THROWS_AS(report::writeFileSafely(folder.path() / "", "text"), Error);
}

TEST_CASE("A folder that may not be written to is refused")
{
    const fs::path unwritable = ::geteuid() == 0 ? fs::path("/proc/self") : fs::path("/");
    CHECK_THROWS_AS(report::writeFileSafely(unwritable / "outturn-report.md", "text"), Error);
}

TEST_CASE("A link is followed, so that what it leads to is replaced and the link stays")
{
    const Folder folder;
    std::ofstream(folder / "real.md") << "old";
    fs::create_symlink(folder / "real.md", folder / "link.md");
    report::writeFileSafely(folder / "link.md", "new");
    CHECK(fs::is_symlink(folder / "link.md"));
    CHECK(contentOf(folder / "real.md") == "new");
}

TEST_CASE("A report in a format is written as it is rendered")
{
    const Folder folder;
    const report::Document document{
        .title = "T",
        .subject = {},
        .author = {},
        .date = "2014-03-31",
        .footer = "F",
        .blocks = {}};
    for (const auto format : {report::Format::Docx, report::Format::Markdown}) {
        report::writeReport(document, format, folder / "out");
        CHECK(contentOf(folder / "out") == report::render(document, format));
    }
}
