#include "child_process.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <exception>
#include <stdexcept>

namespace outturn::store::test {

namespace {

constexpr uid_t nobody = 65534;

std::string resultOf(const std::function<std::string()>& work)
{
    try {
        return work();
    } catch (const std::exception& error) {
        return error.what();
    }
}

} // namespace

std::string inChild(const std::function<std::string()>& work)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        const std::string result = resultOf(work);
        const auto written = ::write(ends[1], result.data(), result.size());
        ::_exit(written == static_cast<ssize_t>(result.size()) ? 0 : 1);
    }
    ::close(ends[1]);
    std::string result;
    std::array<char, 4096> buffer{};
    for (ssize_t count = 0; (count = ::read(ends[0], buffer.data(), buffer.size())) > 0;)
        result.append(buffer.data(), static_cast<std::size_t>(count));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return result;
}

std::string asNobody(const std::function<std::string()>& work)
{
    return inChild([&] {
        if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
            return std::string("could not become nobody");
        return work();
    });
}

bool canBecomeNobody()
{
    return ::geteuid() == 0;
}

} // namespace outturn::store::test
