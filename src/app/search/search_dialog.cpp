#include <app/look/pale_selection_delegate.h>
#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/look/screen_room.h>
#include <app/search/search_dialog.h>
#include <app/search/search_model.h>

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace outturn::app {

namespace {

constexpr int usualWidth = 720;
constexpr int usualHeight = 420;

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
        key == Qt::Key_PageDown;
}

QTreeView* makeList(SearchModel* model, QWidget* parent)
{
    auto* list = new QTreeView(parent);
    list->setObjectName(QStringLiteral("found"));
    list->setAccessibleName(SearchDialog::tr("What was found"));
    list->setItemDelegate(new PaleSelectionDelegate(list));
    list->setModel(model);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setTextElideMode(Qt::ElideRight);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(SearchModel::TextColumn, QHeaderView::Stretch);
    list->header()->resizeSection(SearchModel::DetailColumn, usualWidth / 4);
    list->header()->resizeSection(SearchModel::KindColumn, usualWidth / 8);
    return list;
}

} // namespace

SearchDialog::SearchDialog(std::vector<SearchEntry> entries, QWidget* parent)
    : QDialog(parent)
    , m_model(new SearchModel(std::move(entries), this))
    , m_typed(new QLineEdit(this))
    , m_found(makeList(m_model, this))
    , m_count(new PlainLabel(this))
{
    setWindowTitle(tr("Search"));
    m_typed->setObjectName(QStringLiteral("typed"));
    m_typed->setAccessibleName(tr("Search for"));
    m_typed->setPlaceholderText(tr("Indicators, actions, officers, risks, schools, commands"));
    m_typed->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::medium);
    column->setSpacing(spacing::medium);
    column->addWidget(m_typed);
    column->addWidget(m_found, 1);
    column->addWidget(m_count);
    resize(usualWidth, usualHeight);
    fitOnScreen(*this);
    connect(m_typed, &QLineEdit::textChanged, this, &SearchDialog::search);
    connect(m_typed, &QLineEdit::returnPressed, this, &SearchDialog::goToCurrent);
    connect(m_found, &QTreeView::activated, this, &SearchDialog::goToCurrent);
    connect(m_found, &QTreeView::clicked, this, &SearchDialog::goToCurrent);
    search({});
}

bool SearchDialog::eventFilter(QObject* watched, QEvent* event)
{
    // The arrow keys choose while the field keeps the focus, so that typing can go on.
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (movesInList(key->key())) {
            QCoreApplication::sendEvent(m_found, key);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SearchDialog::search(const QString& typed)
{
    m_model->setTyped(typed);
    m_found->setCurrentIndex(m_model->index(0, SearchModel::TextColumn));
    m_count->setText(
        m_model->rowCount() == 0 ? tr("Nothing is called that.")
                                 : tr("%n found. Enter goes there.", nullptr, m_model->rowCount()));
}

void SearchDialog::goToCurrent()
{
    const QModelIndex current = m_found->currentIndex();
    if (!current.isValid())
        return;
    // What is gone to may open a dialog of its own; this one is out of its way first.
    const auto go = m_model->entry(current.row()).go;
    accept();
    QTimer::singleShot(0, parent() ? parent() : this, go);
}

} // namespace outturn::app
