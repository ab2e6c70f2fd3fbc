#pragma once

#include <stdexcept>
#include <string>

namespace outturn {

/// What kind of trouble stopped the work. The command line turns each into its exit code.
enum class ErrorKind
{
    Usage,    ///< the request itself makes no sense (exit 2)
    Input,    ///< a document, file or figure from outside is wrong (exit 3)
    Store,    ///< the plan file cannot be opened, written or trusted (exit 4)
    Conflict, ///< someone else changed the same row first (exit 4)
};

/// The one exception of the house: the operation cannot continue. Trouble that a person can work
/// through row by row is a list of findings instead.
///
/// Thrown at the edges, turned into text once: at the top of the command line or of a page.
class Error : public std::runtime_error
{
public:
    /// @p message is a sentence for the user; @p place says where (a file and line, a JSON path, a
    /// cell) and may be empty.
    Error(ErrorKind kind, const std::string& message, std::string place = {});

    [[nodiscard]] ErrorKind kind() const noexcept { return m_kind; }

    [[nodiscard]] const std::string& message() const noexcept { return m_message; }

    [[nodiscard]] const std::string& place() const noexcept { return m_place; }

private:
    ErrorKind m_kind;
    std::string m_message;
    std::string m_place;
};

} // namespace outturn
