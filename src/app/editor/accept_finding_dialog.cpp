#include "ui_plan_editor_accept_dialog.h"

#include <app/editor/accept_finding_dialog.h>
#include <app/editor/field_text.h>

#include <QPushButton>

#include <utility>

namespace outturn::app {

AcceptFindingDialog::AcceptFindingDialog(
    const Plan& plan, Finding finding, std::string user, QWidget* parent)
    : QDialog(parent)
    , m_finding(std::move(finding))
    , m_user(std::move(user))
    , m_ui(std::make_unique<Ui::AcceptFindingDialog>())
{
    m_ui->setupUi(this);
    m_ui->finding->setText(toQString(std::string_view(m_finding.message)));
    m_ui->note->setForegroundRole(QPalette::PlaceholderText);
    m_ui->risk->addItem(tr("None"), QString());
    for (const Risk& risk : plan.risks)
        m_ui->risk->addItem(fieldText(risk.code), fieldText(risk.code));
    auto* accept = m_ui->buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("Accept it"));
    accept->setEnabled(false);
    connect(m_ui->reason, &QPlainTextEdit::textChanged, this, [this, accept] {
        accept->setEnabled(!m_ui->reason->toPlainText().trimmed().isEmpty());
    });
}

AcceptFindingDialog::~AcceptFindingDialog() = default;

Acceptance AcceptFindingDialog::acceptance() const
{
    return {
        .finding = m_finding.code,
        .subject = m_finding.subject,
        .reason = toStdString(m_ui->reason->toPlainText().trimmed()),
        .by = m_user,
        .risk = readField(m_ui->risk->currentData().toString(), As<std::optional<RiskCode>>())};
}

} // namespace outturn::app
