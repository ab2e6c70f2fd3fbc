#include <app/editor/form/choices_editor.h>
#include <app/text.h>

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>
#include <iterator>

namespace outturn::app {

namespace {

constexpr int mostRowsInSight = 8;

} // namespace

ChoicesEditor::ChoicesEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_list(new QListWidget(this))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_list);
    setFocusProxy(m_list);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    watch(m_list);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        emit edited();
        finish();
    });
}

FieldValue ChoicesEditor::value() const
{
    QStringList ticked;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ticked += m_list->item(row)->data(Qt::UserRole).toString();
    // What was chosen before keeps its order, which the plan may mean; the rest follows.
    QStringList keys;
    if (const auto* before = std::get_if<QStringList>(&stored()))
        std::ranges::copy_if(*before, std::back_inserter(keys), [&](const QString& key) {
            return ticked.contains(key);
        });
    for (const QString& key : ticked)
        if (!keys.contains(key))
            keys += key;
    return keys;
}

void ChoicesEditor::setChoices(const Choices& choices, int)
{
    const QSignalBlocker quiet(m_list);
    const int current = m_list->currentRow();
    m_list->clear();
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, choice.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(plainToolTip(choice.text));
    }
    m_list->setCurrentRow(current);
    const int rows = std::clamp(m_list->count(), 1, mostRowsInSight);
    m_list->setFixedHeight(
        rows * std::max(m_list->sizeHintForRow(0), fontMetrics().height()) +
        2 * m_list->frameWidth());
    if (std::holds_alternative<QStringList>(stored()))
        display(stored());
}

void ChoicesEditor::setReadOnly(bool isReadOnly)
{
    m_list->setEnabled(!isReadOnly);
}

void ChoicesEditor::mark(const Refusal* refusal)
{
    markWidget(*m_list, refusal != nullptr);
}

void ChoicesEditor::setName(const QString& name, const QString& help)
{
    m_list->setAccessibleName(name);
    m_list->setAccessibleDescription(help);
}

QWidget* ChoicesEditor::target()
{
    return m_list;
}

void ChoicesEditor::display(const FieldValue& value)
{
    const QSignalBlocker quiet(m_list);
    const auto& keys = std::get<QStringList>(value);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setCheckState(
            keys.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace outturn::app
