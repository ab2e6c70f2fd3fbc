#include <app/dashboard/action_tree.h>
#include <app/look/cell_delegate.h>
#include <app/look/palette.h>
#include <app/look/roles.h>
#include <app/text.h>
#include <report/plan/plan_parts.h>

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace outturn::app {
namespace {

constexpr int narrowestTitle = 180;

QString leadText(const Plan& plan, const Action& action, Date day)
{
    return action.lead ? toQString(std::string_view(postText(plan, *action.lead, day)))
                       : ActionTree::tr("No lead is named");
}

QString monthsText(const Action& action)
{
    return ActionTree::tr("%1 to %2")
        .arg(
            toQString(std::string_view(action.start.label())),
            toQString(std::string_view(action.end.label())));
}

/// The action in full, its parts, and the last that was noted about it.
QString fullText(const Action& action)
{
    QStringList lines{toQString(std::string_view(action.title))};
    for (const std::string& activity : action.activities)
        lines += QStringLiteral("\u2022 ") + toQString(std::string_view(activity));
    if (!action.notes.empty())
        lines += ActionTree::tr("%1: %2").arg(
            toQString(std::string_view(action.notes.back().date.label())),
            toQString(std::string_view(action.notes.back().text)));
    return lines.join(QLatin1Char('\n'));
}

bool servesNothing(const Plan& plan, const Action& action)
{
    return std::ranges::none_of(action.priorities, [&](PriorityNumber number) {
        return findPriority(plan, number) != nullptr;
    });
}

/// The actions that a group holds, in the plan's order.
template <class Predicate>
std::vector<const Action*> select(const Plan& plan, Predicate isWanted)
{
    std::vector<const Action*> actions;
    for (const Action& action : plan.actions)
        if (isWanted(action))
            actions.push_back(&action);
    return actions;
}

} // namespace

QString statusText(ActionStatus status)
{
    QString text = toQString(toCode(status)).replace(QLatin1Char('-'), QLatin1Char(' '));
    text[0] = text[0].toUpper();
    return text;
}

ActionTree::ActionTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("actions"));
    setAccessibleName(tr("Actions by priority"));
    setHeaderLabels({tr("Action"), tr("Lead"), tr("Months"), tr("Status")});
    setItemDelegate(new CellDelegate(this));
    setIndentation(10);
    setAllColumnsShowFocus(true);
    setRootIsDecorated(true);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ActionTree::showPlan(const Plan& plan, Date day, std::optional<ActionStatus> status)
{
    clear();
    const auto isShown = [&](const Action& action) {
        return !status || action.status == *status;
    };
    const auto common = select(plan, [&](const Action& action) {
        return isShown(action) && report::servesAll(plan, action);
    });
    for (const Priority& priority : plan.priorities) {
        const auto own = select(plan, [&](const Action& action) {
            return isShown(action) && !report::servesAll(plan, action) &&
                std::ranges::find(action.priorities, priority.number) != action.priorities.end();
        });
        if (status && own.empty())
            continue;
        const QString title = QStringLiteral("%1  %2").arg(
            QString::number(priority.number.value()), toQString(std::string_view(priority.title)));
        QTreeWidgetItem* group = addGroup(title, plan, own, day);
        group->setToolTip(0, plainToolTip(toQString(std::string_view(priority.description))));
        if (own.empty() && common.empty())
            addNote(*group, tr("No action serves this priority."));
        else if (own.empty())
            addNote(*group, tr("Served by the actions for all priorities, below."));
    }
    if (!common.empty())
        addGroup(tr("For all priorities"), plan, common, day);
    const auto others = select(
        plan, [&](const Action& action) { return isShown(action) && servesNothing(plan, action); });
    if (!others.empty())
        addGroup(tr("Under no priority"), plan, others, day);
    expandAll();
}

QTreeWidgetItem* ActionTree::addGroup(
    const QString& title, const Plan& plan, const std::vector<const Action*>& actions, Date day)
{
    auto* group = new QTreeWidgetItem(this, {title});
    group->setData(0, GroupRole, true);
    group->setFont(0, scaledFont(font(), type::body, true));
    group->setSizeHint(0, QSize(0, spacing::rowHeight + spacing::small));
    group->setFirstColumnSpanned(true);
    for (const Action* action : actions)
        group->addChild(makeRow(plan, *action, day));
    return group;
}

void ActionTree::addNote(QTreeWidgetItem& group, const QString& text)
{
    auto* note = new QTreeWidgetItem(&group, {text});
    note->setData(0, MutedRole, true);
    note->setSizeHint(0, QSize(0, spacing::rowHeight));
    note->setFirstColumnSpanned(true);
}

QTreeWidgetItem* ActionTree::makeRow(const Plan& plan, const Action& action, Date day)
{
    auto* row = new QTreeWidgetItem(
        {QStringLiteral("%1  %2").arg(
             toQString(action.code), toQString(std::string_view(action.title))),
         leadText(plan, action, day),
         monthsText(action),
         statusText(action.status)});
    row->setData(LeadColumn, MutedRole, !action.lead.has_value());
    row->setSizeHint(ActionColumn, QSize(0, spacing::rowHeight));
    for (int column = 0; column < ColumnCount; ++column)
        row->setToolTip(
            column, plainToolTip(column == LeadColumn ? row->text(column) : fullText(action)));
    return row;
}

void ActionTree::drawRow(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& colours = coloursFor(palette());
    if (index.data(GroupRole).toBool())
        painter->fillRect(option.rect, colours.header);
    QStyleOptionViewItem row = option;
    row.palette = CellDelegate::withSoftSelection(option.palette);
    QTreeWidget::drawRow(painter, row, index);
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void ActionTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    constexpr int room = 2 * CellDelegate::margin + 2;
    const auto widthOf = [&](const QString& sample) {
        return fontMetrics().horizontalAdvance(sample) + room;
    };
    const int months = widthOf(tr("%1 to %1").arg(QStringLiteral("September 2015")));
    const int status = widthOf(statusText(ActionStatus::NotStarted)) + room;
    const int left = std::max(0, viewport()->width() - months - status);
    const int lead = std::min(left * 3 / 10, widthOf(QString(40, QLatin1Char('n'))));
    setColumnWidth(ActionColumn, std::max(narrowestTitle, left - lead));
    setColumnWidth(LeadColumn, lead);
    setColumnWidth(MonthsColumn, months);
    setColumnWidth(StatusColumn, status);
}

} // namespace outturn::app
