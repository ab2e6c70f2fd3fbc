#pragma once

#include <exception>
#include <functional>
#include <optional>
#include <semaphore>
#include <thread>

namespace outturn::imports {

/// A thread that does one piece of work at a time beside the thread that asks. It begins with the
/// first and waits for the next, for beginning a thread takes as long as thousands of cells.
class OtherCore
{
public:
    OtherCore() = default;
    /// Nothing may be under way.
    ~OtherCore();
    OtherCore(const OtherCore&) = delete;
    OtherCore& operator=(const OtherCore&) = delete;
    OtherCore(OtherCore&&) = delete;
    OtherCore& operator=(OtherCore&&) = delete;

    /// Begins @p work; nothing else may be under way. False where the machine gives no thread: then
    /// nothing was begun.
    [[nodiscard]] bool begin(std::function<void()> work);

    /// Waits for the end of what was begun, and throws what it threw.
    void finish();

private:
    void run() noexcept;

    std::function<void()> m_work; ///< none when the thread is to end
    std::exception_ptr m_failure;
    std::binary_semaphore m_isBegun{0};
    std::binary_semaphore m_isDone{0};
    std::optional<std::thread> m_thread;
};

} // namespace outturn::imports
