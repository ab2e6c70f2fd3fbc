#include <app/look/rag_delegate.h>
#include <app/look/rag_painter.h>
#include <app/look/roles.h>

#include <QPainter>

#include <optional>

namespace outturn::app {
namespace {

std::optional<RagStatus> statusOf(const QModelIndex& index)
{
    const QVariant value = index.data(RagRole);
    if (!value.isValid())
        return std::nullopt;
    return static_cast<RagStatus>(value.toInt());
}

} // namespace

void RagDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto status = statusOf(index);
    if (!status) {
        CellDelegate::paint(painter, option, index); // a word that is no status
        return;
    }
    paintBackground(*painter, option, index);
    paintRagBadge(
        *painter,
        QRectF(option.rect).adjusted(margin, 0, -margin, 0),
        ragLook(*status, option.palette),
        scaledFont(option.font, type::small, true));
}

QSize RagDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto status = statusOf(index);
    if (!status)
        return CellDelegate::sizeHint(option, index);
    const QSizeF badge =
        ragBadgeSize(ragLook(*status, option.palette), scaledFont(option.font, type::small, true));
    return {qCeil(badge.width()) + 2 * margin, qCeil(badge.height()) + spacing::medium};
}

} // namespace outturn::app
