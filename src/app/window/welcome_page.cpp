#include "ui_welcome_page.h"

#include <app/look/palette.h>
#include <app/text.h>
#include <app/window/samples.h>
#include <app/window/welcome_page.h>

#include <QDir>
#include <QFileInfo>

namespace outturn::app {

namespace {

constexpr QSize leastOfWelcome{420, 200};

/// A row of two lines, which stands for @p data.
QListWidgetItem&
addChoice(QListWidget& list, const QString& name, const QString& below, const QString& data)
{
    auto* item = new QListWidgetItem(QStringLiteral("%1\n%2").arg(name, below), &list);
    item->setData(Qt::UserRole, data);
    return *item;
}

/// Makes @p list as high as what it lists.
void fitToRows(QListWidget& list)
{
    if (list.count() > 0)
        list.setFixedHeight(list.sizeHintForRow(0) * list.count() + 2 * list.frameWidth());
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QScrollArea(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    auto* page = new QWidget;
    m_ui->setupUi(page);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(leastOfWelcome);
    setWidgetResizable(true);
    setWidget(page);
    m_ui->title->setFont(scaledFont(font(), type::figure, true));
    m_ui->recentTitle->setFont(scaledFont(font(), type::body, true));
    m_ui->samplesTitle->setFont(scaledFont(font(), type::body, true));
    m_ui->explanation->setForegroundRole(QPalette::PlaceholderText);
    constexpr int lettersInLine = 72;
    m_ui->card->setFixedWidth(lettersInLine * fontMetrics().horizontalAdvance(QLatin1Char('x')));
    m_ui->logo->setPixmap(QPixmap(QStringLiteral(":/icons/outturn-64.png"), "PNG"));
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_ui->recent, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        emit fileChosen(item->data(Qt::UserRole).toString());
    });
    showSamples();
    connect(m_ui->samples, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        emit sampleChosen(item->data(Qt::UserRole).toString());
    });
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::showSamples()
{
    for (const QString& name : sampleNames()) {
        const PlanIdentity identity = sampleIdentity(name);
        addChoice(
            *m_ui->samples,
            toQString(std::string_view(identity.title)),
            toQString(std::string_view(identity.council)),
            name);
    }
    fitToRows(*m_ui->samples);
}

void WelcomePage::setNewPlans(QMenu* menu)
{
    m_ui->newButton->setMenu(menu);
}

void WelcomePage::setRecentFiles(const QStringList& files)
{
    m_ui->recent->clear();
    for (const QString& file : files) {
        const QFileInfo info(file);
        addChoice(*m_ui->recent, info.completeBaseName(), displayPath(info.absolutePath()), file)
            .setToolTip(plainToolTip(QDir::toNativeSeparators(file)));
    }
    fitToRows(*m_ui->recent);
    m_ui->recent->setVisible(!files.isEmpty());
    m_ui->recentTitle->setVisible(!files.isEmpty());
    if (!files.isEmpty())
        m_ui->recent->setCurrentRow(0);
}

} // namespace outturn::app
