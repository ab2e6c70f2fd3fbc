#include <cli/command_line.h>
#include <cli/machine.h>
#include <store/plan_store.h>

#include <exception>
#include <iostream>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

/// A command is over in a moment, and asks again for most of the memory that it gives back: it is
/// dearer to return it to the system and have each page made anew.
void keepMemory() noexcept
{
#ifdef __GLIBC__
    constexpr int megabyte = 1024 * 1024;
    ::mallopt(M_MMAP_THRESHOLD, 32 * megabyte);
    ::mallopt(M_TRIM_THRESHOLD, 256 * megabyte);
#endif
}

} // namespace

int main(int argc, char** argv)
{
    using namespace outturn::cli;
    keepMemory();
    try {
        const Session session{
            .out = std::cout,
            .err = std::cerr,
            .width = outputWidth(),
            .author = outturn::store::currentAuthor(),
            .today = today()};
        return runCommandLine(argc, argv, session);
    } catch (const std::exception& error) {
        std::cerr << "outturn-cli: " << error.what() << '\n';
        return 4;
    }
}
