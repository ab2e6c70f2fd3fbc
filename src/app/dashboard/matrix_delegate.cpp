#include <app/dashboard/dashboard_model.h>
#include <app/dashboard/matrix_cell.h>
#include <app/dashboard/matrix_delegate.h>
#include <app/dashboard/matrix_model.h>
#include <app/look/palette.h>
#include <app/look/rag_painter.h>
#include <app/look/roles.h>

#include <QPainter>
#include <QTreeView>

namespace outturn::app {
namespace {

constexpr int blockPadding = 6; ///< between a block's edge and what is in it
constexpr int inset = 3;        ///< between a cell's edge and its block, where the focus is drawn
constexpr int blockGap = 5;
constexpr int narrowestRowName = 12; ///< of a name's column, in widths of the letter M

QFont wordFont(const QFont& font)
{
    return scaledFont(font, type::small, true);
}

double blockShapeSize(const QFontMetricsF& metrics)
{
    return metrics.ascent() * 0.72;
}

int widthWith(const QString& word, const QFont& font, const MatrixCell& cell)
{
    const QFontMetricsF words(wordFont(font));
    const double figure = cell.figure.isEmpty()
        ? 0
        : QFontMetricsF(font).horizontalAdvance(cell.figure) + blockGap + blockPadding;
    return qCeil(
               2 * (inset + blockPadding) + blockShapeSize(words) + blockGap +
               words.horizontalAdvance(word) + figure) +
        1;
}

/// What stands for the word where there is no room for it.
QString shortWord(const MatrixCell& cell, const RagLook& look)
{
    if (cell.isBlank || cell.figure.isEmpty())
        return cell.word;
    if (isColour(cell.status))
        return look.letter;
    if (cell.isTarget)
        return QObject::tr("T");
    return cell.status == RagStatus::NotComparable ? QObject::tr("n/c") : QString();
}

/// Stripes that leave the ink its contrast: away from it, in the colour of the block.
QColor stripeColour(const RagLook& look)
{
    return look.ink.lightness() > 128 ? look.fill.darker(145) : look.fill.darker(118);
}

void paintBlock(QPainter& painter, const QRectF& block, const MatrixCell& cell, const RagLook& look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(block, spacing::radius - 1, spacing::radius - 1);
    if (!cell.isForecast)
        return;
    painter.setBrush(QBrush(stripeColour(look), Qt::BDiagPattern));
    painter.drawRoundedRect(block, spacing::radius - 1, spacing::radius - 1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.ink, 1, Qt::DashLine));
    painter.drawRoundedRect(
        block.adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius - 1, spacing::radius - 1);
}

/// A mark in the ink of the block, or the ring of a status without a colour.
RagLook markOn(const RagLook& look, bool isColoured)
{
    RagLook mark = look;
    if (isColoured) {
        mark.fill = look.ink;
        mark.outline = look.ink;
    }
    return mark;
}

void paintCell(
    QPainter& painter,
    const QStyleOptionViewItem& option,
    const MatrixCell& cell,
    MatrixWords words)
{
    const Colours& colours = coloursFor(option.palette);
    const QRectF block = QRectF(option.rect).adjusted(inset, inset, -inset, -inset - 1);
    const QRectF inside = block.adjusted(blockPadding, 0, -blockPadding, 0);
    if (cell.isBlank) {
        painter.setFont(option.font);
        painter.setPen(colours.mutedText);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, cell.word);
        return;
    }
    const RagLook look = ragLook(cell.status, option.palette);
    const bool isColoured = isColour(cell.status);
    if (isColoured || cell.isForecast)
        paintBlock(painter, block, cell, look);
    painter.setPen(isColoured ? look.ink : colours.mutedText);

    double left = inside.left();
    if (!cell.isTarget) { // a target has not been judged: no mark
        const double size = blockShapeSize(QFontMetricsF(wordFont(option.font)));
        paintRagShape(
            painter, {left, block.center().y() - size / 2, size, size}, markOn(look, isColoured));
        left += size + blockGap;
    }
    const bool isWide = words == MatrixWords::WhereThereIsRoom &&
        option.rect.width() >= widthWith(cell.word, option.font, cell);
    painter.setFont(isColoured ? wordFont(option.font) : scaledFont(option.font, type::small));
    painter.drawText(
        QRectF(QPointF(left, block.top()), inside.bottomRight()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        isWide ? cell.word : shortWord(cell, look));
    painter.setFont(option.font);
    if (!isColoured && !cell.isTarget)
        painter.setPen(colours.mutedText);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, cell.figure);
}

/// The counts of a priority's year, each behind its shape; zeros are left out.
void paintCounts(
    QPainter& painter, const QStyleOptionViewItem& option, const StandingCounts& counts)
{
    constexpr std::array looks{
        RagStatus::Red, RagStatus::Amber, RagStatus::Green, RagStatus::NoData};
    painter.setFont(scaledFont(option.font, type::small));
    painter.setPen(coloursFor(option.palette).text);
    const QFontMetricsF metrics(painter.font());
    const double size = blockShapeSize(metrics);
    double left = option.rect.left() + inset + blockPadding;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const QRectF shape(left, option.rect.center().y() - size / 2 + 0.5, size, size);
        paintRagShape(painter, shape, ragLook(looks[i], option.palette));
        const QString number = QString::number(counts[i]);
        const QRectF place(
            shape.right() + 3, option.rect.top(), option.rect.width(), option.rect.height());
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, number);
        left = shape.right() + 3 + metrics.horizontalAdvance(number) + spacing::medium;
    }
}

void paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    painter.setFont(scaledFont(option.font, type::body, true));
    painter.setPen(coloursFor(option.palette).text);
    const QRect place = option.rect.adjusted(CellDelegate::margin, 0, -blockGap, 0);
    painter.drawText(
        place,
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, place.width()));
}

void paintRowName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    painter.setFont(option.font);
    painter.setPen(coloursFor(option.palette).text);
    painter.drawText(
        option.rect.adjusted(CellDelegate::margin, 0, -blockGap, 0),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
        index.data(Qt::DisplayRole).toString());
}

void paintFocus(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(coloursFor(option.palette).accent, 2));
    painter.drawRoundedRect(
        QRectF(option.rect).adjusted(1, 1, -1, -2), spacing::radius, spacing::radius);
}

} // namespace

MatrixDelegate::MatrixDelegate(MatrixWords words, QObject* parent)
    : CellDelegate(parent)
    , m_words(words)
{
}

void MatrixDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, coloursFor(option.palette).selection);
    painter->save();
    const bool isGroup = index.data(GroupRole).toBool();
    if (index.column() == 0 && isGroup)
        paintTitle(*painter, option, index);
    else if (index.column() == 0)
        paintRowName(*painter, option, index);
    else if (isGroup)
        paintCounts(*painter, option, index.data(CountsRole).value<StandingCounts>());
    else
        paintCell(*painter, option, index.data(MatrixCellRole).value<MatrixCell>(), m_words);
    paintFocus(*painter, option);
    painter->restore();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const int height = metrics.height() + 2 * inset + spacing::small;
    if (index.data(GroupRole).toBool())
        return {0, height};
    if (index.column() > 0) {
        const auto cell = index.data(MatrixCellRole).value<MatrixCell>();
        return {widthWith(cell.word, option.font, cell), height};
    }
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    const int room = tree == nullptr
        ? narrowestRowName * metrics.horizontalAdvance(QLatin1Char('M'))
        : tree->columnWidth(0) - 2 * tree->indentation() - margin - blockGap;
    const QRect name = metrics.boundingRect(
        QRect(0, 0, room, 1000), Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
    return {room, std::max(height, name.height() + 2 * inset)};
}

int MatrixDelegate::narrowWidth(const QFont& font, const MatrixCell& cell)
{
    return widthWith(shortWord(cell, ragLook(cell.status, {})), font, cell);
}

} // namespace outturn::app
