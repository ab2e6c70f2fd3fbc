#include <app/look/roles.h>
#include <app/reviews/changes_model.h>
#include <app/text.h>
#include <domain/measure/figure.h>

#include <optional>
#include <utility>

namespace outturn::app {

namespace {

bool isThen(int column)
{
    return column == ChangesModel::StatusThenColumn || column == ChangesModel::FigureThenColumn;
}

bool isStatus(int column)
{
    return column == ChangesModel::StatusThenColumn || column == ChangesModel::StatusNowColumn;
}

bool isFigure(int column)
{
    return column == ChangesModel::FigureThenColumn || column == ChangesModel::FigureNowColumn;
}

QString figureIn(const std::optional<RatedIndicator>& rated)
{
    if (!rated || !rated->outturn)
        return QStringLiteral("\u2013");
    return toQString(std::string_view(figureText(*rated->outturn, rated->unit, rated->decimals)));
}

QString statusIn(const std::optional<RatedIndicator>& rated)
{
    return rated ? toQString(ragWord(rated->status)) : ChangesModel::tr("Not in the plan");
}

QString textIn(const ReviewChange& change, int column)
{
    const auto& rated = isThen(column) ? change.before : change.now;
    if (column == ChangesModel::IndicatorColumn)
        return ChangesModel::tr("%1 (%2)").arg(
            toQString(std::string_view(change.name)), toQString(change.code));
    if (column == ChangesModel::WhyColumn)
        return causesText(change);
    return isStatus(column) ? statusIn(rated) : figureIn(rated);
}

} // namespace

void ChangesModel::show(std::vector<ReviewChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

const ReviewChange* ChangesModel::change(int row) const
{
    return row >= 0 && row < rowCount() ? &m_changes[static_cast<std::size_t>(row)] : nullptr;
}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    const ReviewChange* found = change(index.row());
    if (found == nullptr)
        return {};
    const int column = index.column();
    const auto& rated = isThen(column) ? found->before : found->now;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textIn(*found, column);
    case Qt::ToolTipRole:
        return plainToolTip(textIn(*found, column));
    case Qt::TextAlignmentRole:
        return isFigure(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case RagRole:
        return isStatus(column) && rated ? QVariant(static_cast<int>(rated->status)) : QVariant();
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isFigure(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case IndicatorColumn:
        return tr("Indicator");
    case StatusThenColumn:
        return tr("Then");
    case FigureThenColumn:
        return tr("Figure then");
    case StatusNowColumn:
        return tr("Now");
    case FigureNowColumn:
        return tr("Figure now");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

QString causesText(const ReviewChange& change)
{
    QStringList lines;
    for (const ChangeCause& cause : change.causes)
        lines += toQString(std::string_view(cause.sentence));
    return lines.join(u'\n');
}

} // namespace outturn::app
