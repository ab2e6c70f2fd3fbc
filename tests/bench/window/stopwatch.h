#pragma once

#include <QObject>
#include <QWidget>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace outturn::bench {

/// How long the window takes from a command to the last paint that it leads to.
class Stopwatch : public QObject
{
public:
    explicit Stopwatch(QWidget& window);

    /// Does @p command, lets the window lay out and paint what follows from it, and puts the time
    /// down under @p kind.
    void time(const std::string& kind, const std::function<void()>& command);

    /// Prints how many there were of each kind, their median, 99th percentile and longest.
    void print() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    bool m_isPainted = false;
    std::map<std::string, std::vector<double>> m_milliseconds;
};

} // namespace outturn::bench
