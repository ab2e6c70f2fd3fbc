#include "ui_dashboard_detail.h"

#include <app/dashboard/dashboard_detail.h>
#include <app/look/palette.h>

namespace outturn::app {

DashboardDetail::DashboardDetail(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DashboardDetail>())
{
    m_ui->setupUi(this);
    m_ui->detailName->setFont(scaledFont(font(), type::body, true));
    m_ui->detailMeta->setForegroundRole(QPalette::PlaceholderText);
    m_ui->detailReason->becomeSelectableOncePainted(
        Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_ui->detailMeta->becomeSelectableOncePainted(Qt::TextSelectableByMouse);
    connect(m_ui->open, &QPushButton::clicked, this, &DashboardDetail::openRequested);
}

DashboardDetail::~DashboardDetail() = default;

void DashboardDetail::showContent(const std::optional<DetailContent>& content)
{
    m_ui->open->setEnabled(content.has_value());
    m_ui->detailBadge->setVisible(content.has_value());
    if (!content) {
        m_ui->detailName->setText(tr("Choose an indicator to see why it stands as it does."));
        m_ui->detailReason->clear();
        m_ui->detailMeta->clear();
        return;
    }
    m_ui->detailBadge->setStatus(content->status);
    m_ui->detailName->setText(content->name);
    m_ui->detailReason->setText(content->reason);
    m_ui->detailMeta->setText(tr("Accountable: %1").arg(content->accountable));
}

} // namespace outturn::app
