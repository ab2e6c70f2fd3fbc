#include "ui_welcome_page.h"

#include <app/look/palette.h>
#include <app/text.h>
#include <app/window/welcome_page.h>

#include <QDir>
#include <QFileInfo>

namespace outturn::app {

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    m_ui->title->setFont(scaledFont(font(), type::figure, true));
    m_ui->recentTitle->setFont(scaledFont(font(), type::body, true));
    m_ui->explanation->setForegroundRole(QPalette::PlaceholderText);
    m_ui->logo->setPixmap(QPixmap(QStringLiteral(":/icons/outturn-64.png"), "PNG"));
    connect(m_ui->newButton, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_ui->recent, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        emit fileChosen(item->data(Qt::UserRole).toString());
    });
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setRecentFiles(const QStringList& files)
{
    m_ui->recent->clear();
    for (const QString& file : files) {
        const QFileInfo info(file);
        auto* item = new QListWidgetItem(
            QStringLiteral("%1\n%2").arg(info.completeBaseName(), displayPath(info.absolutePath())),
            m_ui->recent);
        item->setData(Qt::UserRole, file);
        item->setToolTip(plainToolTip(QDir::toNativeSeparators(file)));
    }
    if (!files.isEmpty())
        m_ui->recent->setFixedHeight(
            m_ui->recent->sizeHintForRow(0) * static_cast<int>(files.size()) +
            2 * m_ui->recent->frameWidth());
    m_ui->recent->setVisible(!files.isEmpty());
    m_ui->recentTitle->setVisible(!files.isEmpty());
    if (!files.isEmpty())
        m_ui->recent->setCurrentRow(0);
}

} // namespace outturn::app
