#include "ui_plan_editor_accept_dialog.h"

#include <app/editor/accept_finding_dialog.h>
#include <app/editor/field_text.h>
#include <app/look/scrolled_content.h>

#include <QPushButton>

#include <utility>

namespace outturn::app {

AcceptFindingDialog::AcceptFindingDialog(
    const Plan& plan, std::vector<Finding> findings, std::string user, QWidget* parent)
    : QDialog(parent)
    , m_findings(std::move(findings))
    , m_user(std::move(user))
    , m_ui(std::make_unique<Ui::AcceptFindingDialog>())
{
    m_ui->setupUi(this);
    letScroll(*this);
    QStringList messages;
    for (const Finding& finding : m_findings)
        messages += toQString(std::string_view(finding.message));
    if (messages.size() > 1)
        messages.prepend(
            tr("These %n findings are accepted together:",
               nullptr,
               static_cast<int>(messages.size())));
    m_ui->finding->setText(messages.join(u'\n'));
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
        .finding = m_findings.front().code,
        .subject = m_findings.front().subject,
        .reason = toStdString(m_ui->reason->toPlainText().trimmed()),
        .by = m_user,
        .risk = readField(m_ui->risk->currentData().toString(), As<std::optional<RiskCode>>())};
}

} // namespace outturn::app
