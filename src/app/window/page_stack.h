#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace outturn::app {

/// The pages of a plan, of which one is in sight. A window that is smaller than its page, on a
/// small screen or with large type, scrolls the page; pages out of sight take no room.
class PageStack : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    /// Where pages are added.
    [[nodiscard]] QStackedWidget& pages() const noexcept { return m_pages; }

    void show(QWidget& page);

private:
    QStackedWidget& m_pages;
};

} // namespace outturn::app
