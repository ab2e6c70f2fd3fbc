#include <app/work/progress.h>

namespace outturn::app {

bool Progress::report(std::size_t done, std::size_t total)
{
    const std::scoped_lock lock(m_mutex);
    m_state.done = done;
    m_state.total = total;
    return !m_isStopWanted;
}

void Progress::begin(const std::string& step)
{
    const std::scoped_lock lock(m_mutex);
    m_state = {.done = 0, .total = 0, .step = step};
}

void Progress::goOn() const
{
    if (m_isStopWanted)
        throw Stopped();
}

Progress::State Progress::state() const
{
    const std::scoped_lock lock(m_mutex);
    return m_state;
}

} // namespace outturn::app
