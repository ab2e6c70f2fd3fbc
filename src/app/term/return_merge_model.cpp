#include <app/entry/entry_text.h>
#include <app/entry/scope_choice.h>
#include <app/look/roles.h>
#include <app/term/return_merge_model.h>
#include <app/term/term_text.h>
#include <app/text.h>

#include <algorithm>
#include <array>
#include <utility>

namespace outturn::app {

namespace {

QString mergeWord(Merge merge)
{
    switch (merge) {
    case Merge::Conflict:
        return ReturnMergeModel::tr("Conflict");
    case Merge::Present:
        return ReturnMergeModel::tr("There already");
    case Merge::Unchanged:
        return ReturnMergeModel::tr("As it was");
    case Merge::Taken:
        break;
    }
    return ReturnMergeModel::tr("Take");
}

bool canBeTaken(Merge merge)
{
    return merge == Merge::Taken || merge == Merge::Conflict;
}

} // namespace

ReturnMergeModel::ReturnMergeModel(const Plan& plan, MergedReturn merged, QObject* parent)
    : QAbstractTableModel(parent)
    , m_merged(std::move(merged))
{
    addFigures(plan);
    addUpdates(plan);
}

void ReturnMergeModel::addFigures(const Plan& plan)
{
    for (const MergedFigure& figure : m_merged.figures) {
        const Outturn& returned = figure.figure.returned;
        const Indicator& indicator = *findIndicator(plan, returned.indicator);
        const auto text = [&](const std::optional<Outturn>& outturn) {
            return outturn ? shortText(entryText(*outturn, indicator.decimals)) : tr("nothing");
        };
        m_rows.push_back(
            {figure.merge,
             figure.merge == Merge::Taken,
             tr("%1 %2").arg(toQString(indicator.code), figureName(indicator, roundOf(returned))),
             text(figure.figure.sent),
             text(figure.present),
             text(returned)});
    }
}

void ReturnMergeModel::addUpdates(const Plan& plan)
{
    for (const MergedUpdate& update : m_merged.updates) {
        const auto action = std::ranges::find(plan.actions, update.update.action, &Action::code);
        const QString note = toQString(std::string_view(update.update.note));
        const QString returned = statusWord(update.update.returned);
        m_rows.push_back(
            {update.merge,
             update.merge == Merge::Taken,
             tr("Action %1 %2")
                 .arg(
                     toQString(update.update.action),
                     action == plan.actions.end() ? QString()
                                                  : toQString(std::string_view(action->title))),
             statusWord(update.update.sent),
             statusWord(update.present),
             note.isEmpty() ? returned : tr("%1: %2").arg(returned, note)});
    }
}

std::vector<Outturn> ReturnMergeModel::outturns() const
{
    std::vector<Outturn> outturns;
    for (std::size_t i = 0; i < m_merged.figures.size(); ++i)
        if (m_rows[i].takes)
            outturns.push_back(m_merged.figures[i].figure.returned);
    return outturns;
}

bool ReturnMergeModel::takes(const MergedUpdate& update) const
{
    for (std::size_t i = 0; i < m_merged.updates.size(); ++i)
        if (m_merged.updates[i].update == update.update)
            return m_rows[m_merged.figures.size() + i].takes;
    return false;
}

int ReturnMergeModel::takenCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, true, &Row::takes));
}

int ReturnMergeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReturnMergeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReturnMergeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const std::array texts{mergeWord(row.merge), row.what, row.sent, row.present, row.returned};
    const QString& text = texts[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(
                row.what,
                headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                text);
    case Qt::CheckStateRole:
        if (index.column() != TakeColumn || !canBeTaken(row.merge))
            return {};
        return row.takes ? Qt::Checked : Qt::Unchecked;
    case RefusedRole:
        return row.merge == Merge::Conflict && !row.takes;
    case TypedRole:
        return index.column() == ReturnedColumn;
    case NameRole:
        return index.column() == WhatColumn;
    default:
        return {};
    }
}

QVariant ReturnMergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    const std::array headings{
        tr("Decision"), tr("What"), tr("Sent out"), tr("In the plan now"), tr("Came back")};
    return headings[static_cast<std::size_t>(section)];
}

Qt::ItemFlags ReturnMergeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == TakeColumn &&
        canBeTaken(m_rows[static_cast<std::size_t>(index.row())].merge))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ReturnMergeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole ||
        !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_rows[static_cast<std::size_t>(index.row())].takes = value.toInt() == Qt::Checked;
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    emit choiceChanged();
    return true;
}

} // namespace outturn::app
