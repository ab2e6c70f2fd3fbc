#include <app/window/page_stack.h>

#include <QStackedWidget>

namespace outturn::app {

namespace {

constexpr QSize leastInSight{420, 200};

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
    setWidget(&m_pages);
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
    ensureVisible(0, 0);
}

} // namespace outturn::app
