#include <import/dataset/other_core.h>

#include <system_error>
#include <utility>

namespace outturn::imports {

OtherCore::~OtherCore()
{
    if (!m_thread)
        return;
    m_work = nullptr;
    m_isBegun.release();
    m_thread->join();
}

bool OtherCore::begin(std::function<void()> work)
{
    m_work = std::move(work);
    try {
        if (!m_thread)
            m_thread.emplace([this] { run(); });
    } catch (const std::system_error&) {
        return false;
    }
    m_isBegun.release();
    return true;
}

void OtherCore::finish()
{
    m_isDone.acquire();
    if (m_failure)
        std::rethrow_exception(std::exchange(m_failure, nullptr));
}

void OtherCore::run() noexcept
{
    while (true) {
        m_isBegun.acquire();
        if (!m_work)
            return;
        try {
            m_work();
        } catch (...) {
            m_failure = std::current_exception();
        }
        m_isDone.release();
    }
}

} // namespace outturn::imports
