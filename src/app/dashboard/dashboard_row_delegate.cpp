#include <app/dashboard/dashboard_model.h>
#include <app/dashboard/dashboard_row_delegate.h>
#include <app/look/palette.h>
#include <app/look/rag_painter.h>

#include <QPainter>
#include <QTreeView>

namespace outturn::app {
namespace {

constexpr int padding = 5;

/// The four counts of a priority stand in slots of one width, so that they line up downwards.
struct CountWord
{
    RagStatus look;
    QString word;
};

const std::array<CountWord, 4>& countWords()
{
    static const std::array<CountWord, 4> words{
        {{RagStatus::Red, QObject::tr("red")},
         {RagStatus::Amber, QObject::tr("amber")},
         {RagStatus::Green, QObject::tr("green")},
         {RagStatus::NoData, QObject::tr("not rated")}}};
    return words;
}

QRectF shapeBox(double left, const QRectF& row, const QFontMetricsF& metrics)
{
    const double size = metrics.ascent() * 0.8;
    return {left, row.center().y() - size / 2, size, size};
}

/// Paints the counts at the right end of @p row; gives what is left for the title.
QRectF paintCounts(
    QPainter& painter,
    const QRectF& row,
    const StandingCounts& counts,
    const QStyleOptionViewItem& option)
{
    const QFontMetricsF metrics(painter.font());
    double right = row.right() - spacing::medium;
    for (std::size_t i = counts.size(); i-- > 0;) {
        const CountWord& word = countWords()[i];
        const double slot = metrics.horizontalAdvance(QStringLiteral("00 ") + word.word) +
            metrics.ascent() + spacing::large + spacing::medium;
        right -= slot;
        if (counts[i] == 0)
            continue;
        const QRectF shape = shapeBox(right, row, metrics);
        paintRagShape(painter, shape, ragLook(word.look, option.palette));
        painter.setPen(coloursFor(option.palette).text);
        painter.drawText(
            QRectF(shape.right() + 6, row.top(), slot, row.height()),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            QStringLiteral("%1 %2").arg(counts[i]).arg(word.word));
    }
    return {row.topLeft(), QPointF(right - spacing::medium, row.bottom())};
}

/// The room for an indicator's name, known before the row is laid out.
int nameWidth(const QStyleOptionViewItem& option)
{
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    if (tree == nullptr)
        return option.rect.width();
    return tree->columnWidth(0) - 2 * tree->indentation() - 2 * padding;
}

void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRectF row = QRectF(option.rect).adjusted(padding, 0, 0, 0);
    painter.setFont(scaledFont(option.font, type::small));
    const QRectF room =
        paintCounts(painter, row, index.data(CountsRole).value<StandingCounts>(), option);

    painter.setFont(scaledFont(option.font, type::body, true));
    const QFontMetricsF metrics(painter.font());
    const auto worst = static_cast<RagStatus>(index.data(RagRole).toInt());
    const QRectF shape = shapeBox(room.left(), row, metrics);
    paintRagShape(painter, shape, ragLook(worst, option.palette));
    painter.setPen(coloursFor(option.palette).text);
    const QRectF title(QPointF(shape.right() + spacing::medium, row.top()), room.bottomRight());
    painter.drawText(
        title,
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, title.width()));
}

void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Colours& colours = coloursFor(option.palette);
    const QFont small = scaledFont(option.font, type::small);
    QRect area = option.rect.adjusted(padding, padding, -padding, -padding);
    const int subtitleHeight = QFontMetrics(small).height();

    painter.setFont(option.font);
    painter.setPen(colours.text);
    QRect name = area;
    name.setBottom(area.bottom() - subtitleHeight);
    painter.drawText(
        name,
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
        index.data(Qt::DisplayRole).toString());

    painter.setFont(small);
    painter.setPen(colours.mutedText);
    area.setTop(area.bottom() - subtitleHeight + 1);
    painter.drawText(
        area,
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(small).elidedText(
            index.data(SubtitleRole).toString(), Qt::ElideRight, area.width()));
}

} // namespace

void DashboardRowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isGroup = index.data(GroupRole).toBool();
    if (!isGroup && index.column() != 0) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    paintBackground(*painter, option, index);
    painter->save();
    if (isGroup)
        paintGroup(*painter, option, index);
    else
        paintName(*painter, option, index);
    painter->restore();
}

QSize DashboardRowDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(GroupRole).toBool())
        return {0, spacing::rowHeight};
    const QFontMetrics metrics(option.font);
    // Asked of every cell for the height of its row, which its name decides: no style is asked.
    if (index.column() != 0)
        return {
            metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * margin,
            metrics.height() + 2 * padding};
    const int width = nameWidth(option);
    const QRect name = metrics.boundingRect(
        QRect(0, 0, width, 1000), Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
    const int subtitle = QFontMetrics(scaledFont(option.font, type::small)).height();
    return {width, name.height() + subtitle + 2 * padding + 1};
}

} // namespace outturn::app
