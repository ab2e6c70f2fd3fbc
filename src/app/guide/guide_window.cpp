#include <app/guide/guide_window.h>
#include <app/look/palette.h>
#include <app/look/screen_room.h>

#include <QCoreApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>
#include <QUrl>

#include <array>

namespace outturn::app {

namespace {

constexpr int topicsWidth = 208;

struct Topic
{
    const char* name;
    const char* title;
};

/// In the order in which a new user would read them.
constexpr auto topics = std::to_array<Topic>({
    {"welcome", QT_TRANSLATE_NOOP("GuideWindow", "Getting started")},
    {"dashboard", QT_TRANSLATE_NOOP("GuideWindow", "The dashboard")},
    {"indicator", QT_TRANSLATE_NOOP("GuideWindow", "An indicator")},
    {"entry", QT_TRANSLATE_NOOP("GuideWindow", "Entering outturns")},
    {"term", QT_TRANSLATE_NOOP("GuideWindow", "My term")},
    {"actions", QT_TRANSLATE_NOOP("GuideWindow", "Actions and milestones")},
    {"published", QT_TRANSLATE_NOOP("GuideWindow", "Published data")},
    {"plan", QT_TRANSLATE_NOOP("GuideWindow", "Reading the plan")},
    {"editor", QT_TRANSLATE_NOOP("GuideWindow", "Editing the plan")},
    {"report", QT_TRANSLATE_NOOP("GuideWindow", "Reports")},
    {"rating", QT_TRANSLATE_NOOP("GuideWindow", "How figures are rated")},
    {"file", QT_TRANSLATE_NOOP("GuideWindow", "The plan file")},
    {"keyboard", QT_TRANSLATE_NOOP("GuideWindow", "Keyboard")},
});

QString textOf(const QString& topic)
{
    QFile file(QStringLiteral(":/guide/%1.md").arg(topic));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

GuideWindow::GuideWindow(QWidget* parent)
    : QDialog(parent)
    , m_topics(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Guide"));
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFixedWidth(topicsWidth);
    for (const Topic& topic : topics) {
        auto* item = new QListWidgetItem(QCoreApplication::translate("GuideWindow", topic.title));
        item->setData(Qt::UserRole, QString::fromLatin1(topic.name));
        m_topics->addItem(item);
    }
    m_text->setAccessibleName(tr("The page of the guide"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(spacing::page);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_topics);
    across->addWidget(m_text, 1);
    resize(880, 620);
    fitOnScreen(*this);
    connect(m_topics, &QListWidget::currentRowChanged, this, &GuideWindow::showRow);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        showTopic(link.path().section(u'.', 0, 0));
    });
    m_topics->setCurrentRow(0);
}

void GuideWindow::showTopic(const QString& topic)
{
    for (int row = 0; row < m_topics->count(); ++row)
        if (m_topics->item(row)->data(Qt::UserRole).toString() == topic)
            m_topics->setCurrentRow(row);
}

QString GuideWindow::topic() const
{
    return m_topics->currentItem()->data(Qt::UserRole).toString();
}

void GuideWindow::showRow(int row)
{
    m_text->setMarkdown(textOf(m_topics->item(row)->data(Qt::UserRole).toString()));
}

} // namespace outturn::app
