#include <app/due/due_model.h>
#include <app/text.h>

#include <algorithm>
#include <utility>

namespace outturn::app {

namespace {

QString kindOf(const DueThing::Subject& subject)
{
    switch (subject.index()) {
    case 0:
        return DueModel::tr("Figure");
    case 1:
        return DueModel::tr("Action");
    case 2:
        return DueModel::tr("Milestone");
    default:
        return DueModel::tr("Report");
    }
}

} // namespace

void DueModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void DueModel::show(std::vector<DueThing> things, const Plan& plan, Date today)
{
    beginResetModel();
    m_rows.clear();
    for (DueThing& thing : things) {
        const QString who =
            thing.who ? toQString(std::string_view(postText(plan, *thing.who, today))) : QString();
        m_rows.push_back({std::move(thing), who});
    }
    endResetModel();
}

const DueThing& DueModel::thing(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].thing;
}

int DueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant DueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString when = toQString(std::string_view(row.thing.when));
    QString text;
    switch (index.column()) {
    case WhatColumn:
        text = tr("%1: %2").arg(
            kindOf(row.thing.subject), toQString(std::string_view(row.thing.what)));
        break;
    case WhenColumn:
        // The word stands before the sentence: nothing is told by place or colour alone.
        text = row.thing.isOverdue ? tr("Overdue. %1").arg(when) : when;
        break;
    default:
        text = row.who;
        break;
    }
    if (role == Qt::DisplayRole)
        return text.replace(u'\n', u' ');
    return role == Qt::ToolTipRole ? plainToolTip(text) : QVariant();
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What");
    case WhenColumn:
        return tr("When");
    default:
        return tr("Who");
    }
}

QString dueCounts(const std::vector<DueThing>& things)
{
    const auto overdue = static_cast<int>(std::ranges::count_if(things, &DueThing::isOverdue));
    const int soon = static_cast<int>(things.size()) - overdue;
    if (overdue == 0 && soon == 0)
        return DueModel::tr("Nothing is due");
    if (soon == 0)
        return DueModel::tr("%1 overdue").arg(overdue);
    if (overdue == 0)
        return DueModel::tr("%1 due soon").arg(soon);
    return DueModel::tr("%1 overdue, %2 due soon").arg(overdue).arg(soon);
}

} // namespace outturn::app
