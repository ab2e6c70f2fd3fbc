#pragma once

#include <QToolButton>

namespace outturn::app {

/// The button of a page in the NavigationBar; down while that page is shown. A screen reader
/// presses it (look/click_accessible.h).
class NavigationButton : public QToolButton
{
    Q_OBJECT

public:
    explicit NavigationButton(const QString& text, QWidget* parent = nullptr);

    /// Has room for the bold letters of the page that is shown.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitIcon();
};

} // namespace outturn::app
