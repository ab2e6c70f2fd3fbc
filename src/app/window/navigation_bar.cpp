#include <app/look/palette.h>
#include <app/window/navigation_bar.h>
#include <app/window/navigation_button.h>

#include <QVBoxLayout>

namespace outturn::app {

namespace {

constexpr int navigationWidth = 184;

} // namespace

NavigationBar::NavigationBar(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setMinimumWidth(navigationWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_column->setContentsMargins(spacing::medium, spacing::large, spacing::medium, spacing::large);
    m_column->setSpacing(spacing::small);
    m_column->addStretch(1);
}

void NavigationBar::addPage(Place::Page page, const QString& text, Drawing drawing)
{
    auto* button = new NavigationButton(text, this);
    button->setIcon(icon(drawing, palette()));
    connect(button, &NavigationButton::clicked, this, [this, page] { emit chosen(page); });
    m_column->insertWidget(m_column->count() - 1, button);
    m_entries.push_back({page, drawing, button});
}

void NavigationBar::setCurrent(Place::Page page)
{
    for (const Entry& entry : m_entries)
        entry.button->setChecked(entry.page == page);
}

QWidget* NavigationBar::currentButton() const
{
    for (const Entry& entry : m_entries)
        if (entry.button->isChecked())
            return entry.button;
    return nullptr;
}

void NavigationBar::refreshIcons()
{
    for (const Entry& entry : m_entries)
        entry.button->setIcon(icon(entry.drawing, palette()));
}

} // namespace outturn::app
