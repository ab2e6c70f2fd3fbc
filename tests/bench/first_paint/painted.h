#pragma once

#include <QObject>
#include <QWidget>

#include <functional>

namespace outturn::bench {

/// Says "painted" on standard output once a wanted widget has been painted and shown, and ends the
/// process on the spot, so that closing down is no part of what is measured.
///
/// Install it on the application before the window is made.
class Painted : public QObject
{
public:
    using Wanted = std::function<bool(const QWidget&)>;

    explicit Painted(Wanted wanted);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Wanted m_wanted;
    bool m_isSeen = false;
};

} // namespace outturn::bench
