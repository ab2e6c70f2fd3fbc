#include "process.h"

#include "temporary_folder.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>
#include <system_error>

namespace {

/// Where the file descriptors of the new process lead.
class Redirections
{
public:
    Redirections() { ::posix_spawn_file_actions_init(&m_actions); }

    Redirections(const Redirections&) = delete;
    Redirections& operator=(const Redirections&) = delete;

    ~Redirections() { ::posix_spawn_file_actions_destroy(&m_actions); }

    void to(int descriptor, const std::filesystem::path& file, int flags)
    {
        ::posix_spawn_file_actions_addopen(&m_actions, descriptor, file.c_str(), flags, 0600);
    }

    [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

Outcome
runCli(const std::vector<std::string>& arguments, const std::vector<std::string>& environment)
{
    const TemporaryFolder folder;
    Redirections redirections;
    redirections.to(STDIN_FILENO, "/dev/null", O_RDONLY);
    redirections.to(STDOUT_FILENO, folder / "out", O_WRONLY | O_CREAT | O_TRUNC);
    redirections.to(STDERR_FILENO, folder / "err", O_WRONLY | O_CREAT | O_TRUNC);

    std::vector<std::string> command{OUTTURN_CLI};
    command.insert(command.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables = environment;
    for (char** variable = environ; *variable != nullptr; ++variable)
        variables.emplace_back(*variable);

    pid_t process = 0;
    const int trouble = ::posix_spawn(
        &process,
        OUTTURN_CLI,
        redirections.get(),
        nullptr,
        pointersTo(command).data(),
        pointersTo(variables).data());
    if (trouble != 0)
        throw std::system_error(trouble, std::generic_category(), OUTTURN_CLI);
    int status = 0;
    if (::waitpid(process, &status, 0) != process)
        throw std::system_error(errno, std::generic_category(), "waitpid");
    return {
        WIFEXITED(status) ? WEXITSTATUS(status) : -1,
        contentOf(folder / "out"),
        contentOf(folder / "err")};
}
