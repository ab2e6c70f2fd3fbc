#include <app/editor/form/check_editor.h>
#include <app/text.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace outturn::app {

CheckEditor::CheckEditor(const QString& label, QWidget* parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(label, this))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_box);
    setFocusProxy(m_box);
    watch(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        emit edited();
        finish();
    });
}

FieldValue CheckEditor::value() const
{
    return m_box->isChecked() ? QStringLiteral("yes") : QString();
}

void CheckEditor::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

void CheckEditor::mark(const Refusal* refusal)
{
    markWidget(*m_box, refusal != nullptr);
}

void CheckEditor::setName(const QString& name, const QString& help)
{
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(help);
    m_box->setToolTip(plainToolTip(help));
}

QWidget* CheckEditor::target()
{
    return m_box;
}

void CheckEditor::display(const FieldValue& value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(!std::get<QString>(value).isEmpty());
}

} // namespace outturn::app
