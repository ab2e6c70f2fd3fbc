#pragma once

#include <app/filters/saved_filters.h>

#include <QPushButton>

#include <functional>
#include <optional>

class QMenu;

namespace outturn::app {

/// The filters of a page that were saved, in a menu: choose one, save those that are set, take one
/// out. Of no use before keepIn().
class SavedFiltersButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SavedFiltersButton(QWidget* parent = nullptr);

    /// Keeps them in @p filters; @p current tells what is set now, and is empty when nothing is.
    void keepIn(SavedFilters filters, std::function<QJsonObject()> current);

signals:
    void chosen(const QJsonObject& filter);

private:
    void fillMenu();
    void askForName();

    QMenu* m_menu;
    std::optional<SavedFilters> m_filters;
    std::function<QJsonObject()> m_current;
};

} // namespace outturn::app
