#include "window/stopwatch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>

#include <algorithm>
#include <cstdio>

namespace outturn::bench {

namespace {

void printLine(const std::string& kind, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double part) {
        return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
    };
    std::printf(
        "%-46s %5zu  median %6.1f  99th %6.1f  longest %6.1f ms\n",
        kind.c_str(),
        times.size(),
        at(0.5),
        at(0.99),
        times.back());
}

} // namespace

Stopwatch::Stopwatch(QWidget& window)
    : m_window(window)
{
    QApplication::instance()->installEventFilter(this);
}

bool Stopwatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && watched->isWidgetType())
        m_isPainted = true;
    return false;
}

void Stopwatch::time(const std::string& kind, const std::function<void()>& command)
{
    constexpr qint64 patience = 2'000; // milliseconds, for a command that paints nothing
    QApplication::processEvents();
    m_isPainted = false;
    QElapsedTimer timer;
    timer.start();
    command();
    do
        QApplication::processEvents();
    while (!m_isPainted && timer.elapsed() < patience);
    // What a first paint found out and asked to be painted once more.
    QApplication::processEvents();
    m_milliseconds[kind].push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void Stopwatch::print() const
{
    std::vector<double> all;
    for (const auto& [kind, times] : m_milliseconds) {
        printLine(kind, times);
        all.insert(all.end(), times.begin(), times.end());
    }
    printLine("all together", all);
}

} // namespace outturn::bench
