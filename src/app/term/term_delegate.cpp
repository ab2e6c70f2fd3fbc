#include <app/term/term_delegate.h>
#include <app/term/term_model.h>

#include <QComboBox>

namespace outturn::app {

QWidget* TermDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStringList choices = index.data(ChoicesRole).toStringList();
    if (choices.isEmpty())
        return EntryDelegate::createEditor(parent, option, index);
    auto* editor = new QComboBox(parent);
    editor->addItems(choices);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

} // namespace outturn::app
