#pragma once

#include <app/look/icons.h>
#include <app/window/history.h>

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace outturn::app {

class NavigationButton;

/// The pages of a plan, one below the other at the window's left side. One of them is current.
class NavigationBar : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget* parent = nullptr);

    void addPage(Place::Page page, const QString& text, Drawing drawing);

    /// Marks @p page; none where it has no button.
    void setCurrent(Place::Page page);

    /// The button of the page that is marked; nullptr where none is.
    [[nodiscard]] QWidget* currentButton() const;

    /// Draws icons again after the colours changed.
    void refreshIcons();

signals:
    void chosen(Place::Page page);

private:
    struct Entry
    {
        Place::Page page;
        Drawing drawing;
        NavigationButton* button;
    };

    QVBoxLayout* m_column;
    std::vector<Entry> m_entries;
};

} // namespace outturn::app
