#pragma once

#include <atomic>
#include <cstddef>
#include <mutex>
#include <string>

namespace outturn::app {

/// What long work tells of itself, and asks whether to go on. The work knows no thread and no
/// window; both sides may call from threads of their own.
class Progress
{
public:
    /// How far the work is.
    struct State
    {
        std::size_t done = 0;
        std::size_t total = 0; ///< 0 while nobody can say
        std::string step;      ///< what is being done, for the user; plain text, may be empty
    };

    /// Thrown by goOn() once nobody wants the work any more.
    struct Stopped
    {
    };

    /// Says that @p done of @p total is done; the units are the work's own. True when the work is
    /// to go on, so that it serves as a reader's callback.
    bool report(std::size_t done, std::size_t total);

    /// Says what is being done from now on: "Reading the register". How far it is starts anew.
    void begin(const std::string& step);

    [[nodiscard]] bool isStopWanted() const noexcept { return m_isStopWanted; }

    /// Returns while the work is wanted; throws Stopped when it is not.
    void goOn() const;

    /// Asks the work to stop; it does so when it next looks.
    void stop() noexcept { m_isStopWanted = true; }

    [[nodiscard]] State state() const;

private:
    mutable std::mutex m_mutex;
    State m_state;
    std::atomic_bool m_isStopWanted = false;
};

} // namespace outturn::app
