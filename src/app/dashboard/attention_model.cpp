#include <app/dashboard/attention_model.h>
#include <app/dashboard/dashboard_columns.h>
#include <app/dashboard/dashboard_model.h>
#include <app/indicator/indicator_accountability.h>
#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <domain/measure/figure.h>
#include <report/chart/trajectory_chart.h>

#include <algorithm>

namespace outturn::app {
namespace {

/// A difference as short as a cell needs it: "2.8 pp", "9 schools".
QString shortDifference(Decimal difference, const Indicator& indicator)
{
    const Unit unit = isShare(indicator.unit) ? Unit::PercentagePoints : indicator.unit;
    if (unit == Unit::PercentagePoints)
        return toQString(
            std::string_view(report::chart::shortFigure(difference, unit, indicator.decimals)));
    return toQString(std::string_view(differenceText(difference, unit, indicator.decimals)));
}

/// Who answers for an indicator, as short as a cell needs it: the holders of the post, or its title
/// when it is vacant.
QString accountableOfficer(const Plan& plan, const Indicator& indicator, Date day)
{
    const auto post = accountablePost(plan, indicator);
    if (!post)
        return noFigure();
    QStringList names;
    for (const std::string& name : holders(plan, *post, day))
        names += toQString(std::string_view(name));
    return names.isEmpty() ? toQString(std::string_view(postText(plan, *post, day)))
                           : names.join(QStringLiteral(", "));
}

QString inWords(Decimal difference, const Indicator& indicator, int decimals)
{
    return toQString(std::string_view(differenceText(difference, indicator.unit, decimals)));
}

} // namespace

std::vector<AttentionRow> attentionRows(const OpenPlan& plan, Date day)
{
    const Scorecard& card = plan.scorecard();
    std::vector<AttentionRow> rows;
    for (const AttentionItem& item : needsAttention(card)) {
        const IndicatorResult& result = card.indicators[item.indicator];
        rows.push_back(
            {.result = result,
             .item = item,
             .officer = accountableOfficer(plan.record().plan, result.indicator, day),
             .accountable = accountableText(plan.record().plan, result.indicator, day)});
    }
    return rows;
}

QString distanceSentence(const AttentionRow& row)
{
    if (!row.item.offBy)
        return {};
    const Indicator& indicator = row.result.indicator;
    const QString off = inWords(*row.item.offBy, indicator, indicator.decimals);
    const auto pace = targetPace(row.result);
    if (!pace)
        return QObject::tr("%1 off target. Its targets do not move from year to year, so there is "
                           "no step to set that against.")
            .arg(off);
    const Decimal perYear = pace->perYear(std::min(indicator.decimals + 1, Decimal::maxDecimals));
    const QString step =
        inWords(perYear, indicator, std::max(indicator.decimals, perYear.decimalsNeeded()));
    if (!row.item.steps)
        return QObject::tr("%1 off target; its targets move by %2 a year.").arg(off, step);
    return QObject::tr("%1 off target, which is %2 times the %3 that its targets move in a year.")
        .arg(off, toQString(std::string_view(row.item.steps->text(1))), step);
}

void AttentionModel::show(std::vector<AttentionRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    select();
    endResetModel();
}

void AttentionModel::setFilter(const DashboardFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    select();
    endResetModel();
}

void AttentionModel::setLimit(int rows)
{
    beginResetModel();
    m_limit = rows;
    select();
    endResetModel();
}

void AttentionModel::select()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_filter.matches(m_rows[i].result) &&
            (m_limit < 0 || m_shown.size() < static_cast<std::size_t>(m_limit)))
            m_shown.push_back(i);
}

const AttentionRow* AttentionModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_rows[m_shown[static_cast<std::size_t>(index.row())]];
}

QModelIndex AttentionModel::indexOf(const IndicatorCode& code) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rowAt(index(row, 0))->result.indicator.code == code)
            return index(row, 0);
    return {};
}

int AttentionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AttentionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttentionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttentionRow& row = *rowAt(index);
    const bool isFigure = index.column() == OffTargetColumn || index.column() == StepsColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QString text = toQString(std::string_view(row.result.rating.reason));
        if (isFigure)
            text = distanceSentence(row);
        else if (index.column() == DirectionColumn)
            text = directionSentence(row.result);
        else if (index.column() == AccountableColumn)
            text = row.accountable;
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    case CodeRole:
        return toQString(row.result.indicator.code);
    case SubtitleRole:
        return tr("%1 \u00b7 priority %2")
            .arg(toQString(row.result.indicator.code))
            .arg(row.result.indicator.priority.value());
    case RagRole:
        return index.column() == RatingColumn ? QVariant(static_cast<int>(row.result.rating.status))
                                              : QVariant();
    case MutedRole:
        return text(row, index.column()) == noFigure();
    case GroupRole:
        return false;
    default:
        return {};
    }
}

QString AttentionModel::text(const AttentionRow& row, int column)
{
    switch (column) {
    case IndicatorColumn:
        return toQString(std::string_view(row.result.indicator.name));
    case RatingColumn:
        return toQString(ragWord(row.result.rating.status));
    case OffTargetColumn:
        return row.item.offBy ? shortDifference(*row.item.offBy, row.result.indicator) : noFigure();
    case StepsColumn:
        return row.item.steps ? toQString(std::string_view(row.item.steps->text(1))) : noFigure();
    case DirectionColumn:
        return cellText(row.result, DashboardColumn::Direction);
    case AccountableColumn:
        return row.officer;
    default:
        return {};
    }
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    struct Heading
    {
        QString text;
        QString explanation;
    };

    static const std::array<Heading, ColumnCount> headings{
        {{tr("Needs attention"), tr("The most pressing first.")},
         {tr("RAG"), tr("The outturn against its target.")},
         {tr("Off target"), tr("How far the outturn is from its target.")},
         {tr("Yearly steps"),
          tr("The same as a number of the steps that its targets take each year, on the average of "
             "the plan: 1.5 is what was to be gained in a year and a half.")},
         {tr("Direction"), tr("The change from last year.")},
         {tr("Accountable"), tr("Who answers for the indicator.")}}};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const Heading& heading = headings[static_cast<std::size_t>(section)];
    const bool isFigure = section == OffTargetColumn || section == StepsColumn;
    switch (role) {
    case Qt::DisplayRole:
        return heading.text;
    case Qt::ToolTipRole:
        return plainToolTip(heading.explanation);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace outturn::app
