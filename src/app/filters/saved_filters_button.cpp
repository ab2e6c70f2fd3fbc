#include <app/filters/saved_filters_button.h>

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

#include <utility>

namespace outturn::app {

namespace {

/// An ampersand in a name is no mnemonic.
QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SavedFiltersButton::SavedFiltersButton(QWidget* parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setText(tr("Saved filters"));
    setAccessibleName(tr("Saved filters"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFiltersButton::fillMenu);
}

void SavedFiltersButton::keepIn(SavedFilters filters, std::function<QJsonObject()> current)
{
    m_filters.emplace(std::move(filters));
    m_current = std::move(current);
}

void SavedFiltersButton::fillMenu()
{
    m_menu->clear();
    if (!m_filters)
        return;
    const auto saved = m_filters->all();
    for (const SavedFilters::Named& named : saved)
        connect(
            m_menu->addAction(menuText(named.name)),
            &QAction::triggered,
            this,
            [this, filter = named.filter] { emit chosen(filter); });
    if (saved.empty())
        m_menu->addAction(tr("None saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction* save =
        m_menu->addAction(tr("&Save these filters…"), this, &SavedFiltersButton::askForName);
    save->setEnabled(!m_current().isEmpty());
    QMenu* removal = m_menu->addMenu(tr("&Remove"));
    removal->setEnabled(!saved.empty());
    for (const SavedFilters::Named& named : saved)
        connect(
            removal->addAction(menuText(named.name)),
            &QAction::triggered,
            this,
            [this, name = named.name] { m_filters->remove(name); });
}

void SavedFiltersButton::askForName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filters"));
    dialog->setLabelText(tr("&Name of these filters"));
    dialog->setOkButtonText(tr("&Save"));
    if (auto* line = dialog->findChild<QLineEdit*>()) {
        line->setMaxLength(SavedFilters::longestName);
        line->setAccessibleName(tr("Name of these filters"));
    }
    connect(
        dialog,
        &QInputDialog::textValueSelected,
        this,
        [this, filter = m_current()](const QString& name) { m_filters->save(name, filter); });
    dialog->open();
}

} // namespace outturn::app
