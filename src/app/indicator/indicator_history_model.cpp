#include <app/indicator/indicator_history_model.h>
#include <app/text.h>

#include <QDateTime>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <array>

namespace outturn::app {
namespace {

QString capitalised(std::string_view code)
{
    QString word = toQString(code);
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

QString termText(const std::optional<Term>& term)
{
    return term ? capitalised(toCode(*term)) : QObject::tr("Whole year");
}

QString countsText(const std::optional<Cohort>& cohort)
{
    if (!cohort)
        return {};
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const QString denominator = locale.toString(static_cast<qlonglong>(cohort->denominator()));
    if (!cohort->numerator())
        return QObject::tr("of %1").arg(denominator);
    return QObject::tr("%1 of %2")
        .arg(locale.toString(static_cast<qlonglong>(*cohort->numerator())), denominator);
}

/// The day and minute of a moment in UTC, as people write them here.
QString momentText(const std::string& utc)
{
    const QDateTime moment =
        QDateTime::fromString(toQString(std::string_view(utc)), Qt::ISODate).toLocalTime();
    if (!moment.isValid())
        return toQString(std::string_view(utc));
    return QLocale(QLocale::English, QLocale::UnitedKingdom)
        .toString(moment, QStringLiteral("d MMM yyyy, HH:mm"));
}

QString commentText(const store::StoredOutturn& stored)
{
    QString comment = toQString(std::string_view(stored.outturn.comment));
    if (!stored.isWithdrawn)
        return comment;
    return comment.isEmpty() ? QObject::tr("Withdrawn") : QObject::tr("Withdrawn: %1").arg(comment);
}

bool isRightAligned(int column)
{
    return column == IndicatorHistoryModel::ValueColumn ||
        column == IndicatorHistoryModel::CountsColumn;
}

} // namespace

void IndicatorHistoryModel::show(
    const Indicator& indicator, const std::vector<store::StoredOutturn>& outturns)
{
    beginResetModel();
    m_unit = indicator.unit;
    m_decimals = indicator.decimals;
    m_rows.clear();
    for (const store::StoredOutturn& stored : outturns)
        if (stored.outturn.indicator == indicator.code && stored.outturn.scope == Scope())
            m_rows.push_back(stored);
    std::ranges::stable_sort(m_rows, [](const auto& a, const auto& b) {
        if (a.outturn.year != b.outturn.year)
            return a.outturn.year > b.outturn.year;
        return a.outturn.sequence > b.outturn.sequence;
    });
    endResetModel();
}

int IndicatorHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IndicatorHistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IndicatorHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::StoredOutturn& stored = m_rows[static_cast<std::size_t>(index.row())];
    const QString cell = text(stored, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::ToolTipRole:
        return plainToolTip(cell);
    case Qt::AccessibleTextRole:
        return stored.isWithdrawn ? tr("%1 (withdrawn)").arg(cell) : cell;
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter | (isRightAligned(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        if (!stored.isWithdrawn || index.column() == CommentColumn)
            return {};
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    case WithdrawnRole:
        return stored.isWithdrawn;
    default:
        return {};
    }
}

QVariant IndicatorHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> headings{
        tr("Year"),
        tr("Term"),
        tr("Stage"),
        tr("Outturn"),
        tr("Counts"),
        tr("Measure"),
        tr("Comment"),
        tr("Source"),
        tr("Entered by"),
        tr("Entered at")};
    return headings[static_cast<std::size_t>(section)];
}

QString IndicatorHistoryModel::text(const store::StoredOutturn& stored, int column) const
{
    const Outturn& outturn = stored.outturn;
    switch (column) {
    case YearColumn:
        return toQString(std::string_view(outturn.year.label()));
    case TermColumn:
        return termText(outturn.term);
    case StageColumn:
        return capitalised(toCode(outturn.stage));
    case ValueColumn:
        if (const auto value = publishedValue(outturn, m_unit, m_decimals))
            return figureCell(value, m_decimals);
        return tr("Suppressed");
    case CountsColumn:
        return countsText(outturn.cohort);
    case MeasureColumn:
        return outturn.measure ? toQString(*outturn.measure) : tr("As defined");
    case CommentColumn:
        return commentText(stored);
    case SourceColumn:
        return toQString(std::string_view(outturn.source));
    case ByColumn:
        return toQString(std::string_view(outturn.enteredBy));
    case AtColumn:
        return momentText(outturn.enteredAt);
    default:
        return {};
    }
}

} // namespace outturn::app
