#include <app/due/due_panel.h>
#include <app/look/pale_selection_delegate.h>
#include <app/look/palette.h>
#include <app/plan/open_plan.h>

#include <QHeaderView>
#include <QTreeView>

namespace outturn::app {

namespace {

constexpr int lettersOfWhen = 72;
constexpr int lettersOfWho = 62;

/// Rows as high as those of other tables.
class RowDelegate : public PaleSelectionDelegate
{
public:
    using PaleSelectionDelegate::PaleSelectionDelegate;

    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = PaleSelectionDelegate::sizeHint(option, index);
        return {size.width(), heightOfRow(spacing::gridRowHeight)};
    }
};

} // namespace

DuePanel::DuePanel(QWidget* parent)
    : QDockWidget(tr("What is due"), parent)
    , m_model(new DueModel(this))
    , m_list(new QTreeView(this))
{
    setObjectName(QStringLiteral("duePanel"));
    setAllowedAreas(Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    m_list->setObjectName(QStringLiteral("due"));
    m_list->setAccessibleName(tr("What is due, the most overdue first"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    const int letter = fontMetrics().averageCharWidth();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(DueModel::WhatColumn, QHeaderView::Stretch);
    m_list->header()->resizeSection(DueModel::WhenColumn, lettersOfWhen * letter);
    m_list->header()->resizeSection(DueModel::WhoColumn, lettersOfWho * letter);
    connect(m_list, &QTreeView::activated, this, &DuePanel::choose);
    setWidget(m_list);
    hide();
}

void DuePanel::showPlan(OpenPlan* plan)
{
    if (m_plan != nullptr)
        disconnect(m_plan, nullptr, this, nullptr);
    m_plan = plan;
    if (plan != nullptr)
        connect(plan, &OpenPlan::recordChanged, this, &DuePanel::refreshWhenSeen);
    else
        hide();
    refreshWhenSeen();
}

void DuePanel::showEvent(QShowEvent* event)
{
    QDockWidget::showEvent(event);
    refreshWhenSeen();
}

void DuePanel::refreshWhenSeen()
{
    if (m_plan == nullptr) {
        m_model->clear();
        return;
    }
    if (!isVisible())
        return;
    const Date today = m_plan->session().today;
    m_model->show(whatIsDue(m_plan->rated(), today), m_plan->record().plan, today);
}

void DuePanel::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    // Going there may change what is due, and so the rows.
    const DueThing thing = m_model->thing(index.row());
    emit chosen(thing);
}

} // namespace outturn::app
