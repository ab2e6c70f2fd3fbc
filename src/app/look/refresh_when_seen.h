#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace outturn::app {

/// Keeps a page up to date without work for those that nobody sees: what has to be shown anew is
/// shown at once on a visible page, and on a hidden one when it is shown the next time.
class RefreshWhenSeen : public QObject
{
public:
    /// Belongs to @p page, and calls @p refresh.
    RefreshWhenSeen(QWidget* page, std::function<void()> refresh);

    /// Something that the page shows has changed, or it has never been shown.
    void change();

    /// Calls at once, seen or not, for whoever goes on to a place on the page.
    void now();

    /// The same if anything has changed since the last time.
    void catchUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_page;
    std::function<void()> m_refresh;
    bool m_isStale = false;
};

} // namespace outturn::app
