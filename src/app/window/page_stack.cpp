#include <app/window/page_stack.h>

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QStackedWidget>

#include <algorithm>

namespace outturn::app {

namespace {

constexpr QSize leastInSight{420, 200};
constexpr int mostToGiveWay = 4; ///< a quarter of the height that a page would like

/// Asks, for a given width, for the room that the page in sight would like to have. A stack by
/// itself asks for that of the largest of its pages, in sight or not.
class Sheet : public QWidget
{
public:
    explicit Sheet(QStackedWidget& pages)
        : m_pages(pages)
    {
        pages.setParent(this);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QLayout* layout = layoutInSight();
        return layout == nullptr ? m_pages.minimumSizeHint() : layout->totalMinimumSize();
    }

    [[nodiscard]] QSize sizeHint() const override { return m_pages.sizeHint(); }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        QLayout* layout = layoutInSight();
        if (layout == nullptr || !layout->hasHeightForWidth())
            return minimumSizeHint().height();
        const int wished = layout->totalHeightForWidth(width);
        // A page that lacks little gives way rather than scroll: its tables have bars of their own.
        const int least =
            std::max(layout->totalMinimumHeightForWidth(width), wished - wished / mostToGiveWay);
        return std::clamp(parentWidget()->height(), std::min(least, wished), wished);
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // the page in sight needs another size
        return QWidget::event(event);
    }

    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        m_pages.setGeometry(rect());
    }

private:
    [[nodiscard]] QLayout* layoutInSight() const
    {
        const QWidget* page = m_pages.currentWidget();
        return page == nullptr ? nullptr : page->layout();
    }

    QStackedWidget& m_pages;
};

} // namespace

PageStack::PageStack(QWidget* parent)
    : QScrollArea(parent)
    , m_pages(*new QStackedWidget)
{
    setObjectName(QStringLiteral("pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(leastInSight);
    setWidgetResizable(true);
    setWidget(new Sheet(m_pages));
}

void PageStack::show(QWidget& page)
{
    // A stack is as large as its largest page, in sight or not, but for those that ask for nothing.
    for (int i = 0; i < m_pages.count(); ++i) {
        const auto policy =
            m_pages.widget(i) == &page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages.widget(i)->setSizePolicy(policy, policy);
    }
    m_pages.setCurrentWidget(&page);
    widget()->updateGeometry();
    ensureVisible(0, 0);
}

} // namespace outturn::app
