#include "killed_writer.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <csignal>
#include <stdexcept>
#include <string>
#include <thread>

namespace outturn::store::test {

std::int64_t
lastBeforeKill(const std::filesystem::path& file, const char* what, std::chrono::milliseconds time)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    const pid_t writer = ::fork();
    if (writer == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        ::execl(STORE_WRITER, STORE_WRITER, file.c_str(), what, nullptr);
        ::_exit(127);
    }
    ::close(ends[1]);
    // The clock starts with the first acknowledgement, however long opening took.
    std::string printed;
    std::array<char, 4096> buffer{};
    const auto readSome = [&] {
        const ssize_t count = ::read(ends[0], buffer.data(), buffer.size());
        if (count > 0)
            printed.append(buffer.data(), static_cast<std::size_t>(count));
        return count > 0;
    };
    readSome();
    std::this_thread::sleep_for(time);
    ::kill(writer, SIGKILL);
    while (readSome())
        continue;
    ::close(ends[0]);
    ::waitpid(writer, nullptr, 0);

    const std::size_t end = printed.rfind('\n');
    if (end == std::string::npos)
        return 0;
    const std::size_t before = printed.rfind('\n', end - 1);
    const std::size_t begin = before == std::string::npos ? 0 : before + 1;
    std::int64_t last = 0;
    std::from_chars(printed.data() + begin, printed.data() + end, last);
    return last;
}

} // namespace outturn::store::test
