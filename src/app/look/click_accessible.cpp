#include <app/look/click_accessible.h>

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace outturn::app {

namespace {

/// A button that can be down, and whose one action is to press it.
class ClickAccessible : public QAccessibleWidget
{
public:
    explicit ClickAccessible(QAbstractButton& button)
        : QAccessibleWidget(&button, QAccessible::Button)
        , m_button(button)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_button.isCheckable();
        state.checked = m_button.isChecked();
        state.pressed = m_button.isDown();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (m_button.isEnabled())
            names += pressAction();
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override
    {
        if (name == pressAction() && m_button.isEnabled())
            m_button.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton& m_button;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String("outturn::app::NavigationButton") &&
        className != QLatin1String("outturn::app::DashboardTile"))
        return nullptr;
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button != nullptr ? new ClickAccessible(*button) : nullptr;
}

} // namespace

void offerClicksAsPresses()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace outturn::app
