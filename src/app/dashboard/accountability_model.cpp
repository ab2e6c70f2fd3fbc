#include <app/dashboard/accountability_model.h>
#include <app/dashboard/dashboard_groups.h>
#include <app/dashboard/dashboard_model.h>
#include <app/look/roles.h>
#include <app/text.h>

#include <QStringList>

namespace outturn::app {
namespace {

AccountabilityRow rowOf(const Plan& plan, PostStanding standing, Date day)
{
    AccountabilityRow row{.post = {}, .holders = {}, .standing = std::move(standing)};
    if (!row.standing.post) {
        row.post = AccountabilityModel::tr("Nobody is named");
        return row;
    }
    const Post* post = findPost(plan, *row.standing.post);
    row.post =
        post == nullptr ? toQString(*row.standing.post) : toQString(std::string_view(post->title));
    QStringList names;
    for (const std::string& name : holders(plan, *row.standing.post, day))
        names += toQString(std::string_view(name));
    row.holders = names.join(QStringLiteral(", "));
    return row;
}

int countIn(const PostStanding& standing, int column)
{
    switch (column) {
    case AccountabilityModel::RedColumn:
        return standing.counts.of(RagStatus::Red);
    case AccountabilityModel::AmberColumn:
        return standing.counts.of(RagStatus::Amber);
    case AccountabilityModel::WorseColumn:
        return standing.gotWorse;
    default:
        return standing.counts.total();
    }
}

} // namespace

std::vector<AccountabilityRow> accountabilityRows(const Plan& plan, const Scorecard& card, Date day)
{
    std::vector<AccountabilityRow> rows;
    for (PostStanding& standing : standingByPost(plan, card))
        rows.push_back(rowOf(plan, std::move(standing), day));
    return rows;
}

void AccountabilityModel::show(std::vector<AccountabilityRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AccountabilityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AccountabilityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountabilityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountabilityRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isName = index.column() == PostColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isName ? row.post : QString::number(countIn(row.standing, index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString text =
            tr("%1: %2; %3 got worse")
                .arg(row.holders.isEmpty() ? row.post : tr("%1, %2").arg(row.post, row.holders))
                .arg(countsInWords(standingCounts(row.standing.counts)))
                .arg(row.standing.gotWorse);
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    case SubtitleRole:
        return row.holders;
    case MutedRole:
        return !isName && countIn(row.standing, index.column()) == 0;
    case GroupRole:
        return false;
    default:
        return {};
    }
}

QVariant AccountabilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const std::array<QString, ColumnCount> headings{
        tr("Who answers"), tr("Red"), tr("Amber"), tr("Worse"), tr("All")};
    static const std::array<QString, ColumnCount> explanations{
        tr("The post that answers for indicators, and who holds it."),
        tr("How many of its indicators are red."),
        tr("How many of its indicators are amber."),
        tr("How many of its indicators got worse since last year."),
        tr("How many indicators it answers for.")};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return headings[static_cast<std::size_t>(section)];
    case Qt::ToolTipRole:
        return plainToolTip(explanations[static_cast<std::size_t>(section)]);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (section == PostColumn ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

} // namespace outturn::app
