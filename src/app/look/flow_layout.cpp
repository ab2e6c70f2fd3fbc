#include <app/look/flow_layout.h>

#include <QBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace outturn::app {

FlowLayout::~FlowLayout() = default;

FlowLayout& FlowLayout::inPlaceOf(QBoxLayout& row)
{
    auto* flow = new FlowLayout;
    flow->setSpacing(row.spacing());
    flow->setContentsMargins(row.contentsMargins());
    flow->setObjectName(row.objectName());
    for (int stretch = 0; row.count() > 0;) {
        stretch = row.stretch(0);
        flow->add(std::unique_ptr<QLayoutItem>(row.takeAt(0)), stretch);
    }
    if (auto* column = qobject_cast<QBoxLayout*>(row.parent())) {
        const int place = column->indexOf(&row);
        const int stretch = column->stretch(place);
        delete column->takeAt(place);
        column->insertLayout(place, flow, stretch);
    } else {
        QWidget* parent = row.parentWidget();
        delete &row;
        parent->setLayout(flow);
    }
    return *flow;
}

void FlowLayout::add(std::unique_ptr<QLayoutItem> item, int stretch)
{
    m_parts.push_back({std::move(item), stretch});
}

void FlowLayout::addItem(QLayoutItem* item)
{
    add(std::unique_ptr<QLayoutItem>(item), 0);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_parts.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts[static_cast<std::size_t>(index)].item.get()
                                         : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_parts[static_cast<std::size_t>(index)].item.release();
    m_parts.erase(m_parts.begin() + index);
    return item;
}

// --- Lines

bool FlowLayout::isOut(std::size_t at) const
{
    QLayoutItem& item = *m_parts[at].item;
    return item.isEmpty() && item.spacerItem() == nullptr; // hidden
}

int FlowLayout::stretchOf(std::size_t at) const
{
    const Part& part = m_parts[at];
    if (isOut(at))
        return 0;
    const bool expands = part.item->expandingDirections().testFlag(Qt::Horizontal);
    return std::max(part.stretch, expands ? 1 : 0);
}

int FlowLayout::widthOf(std::size_t at) const
{
    QLayoutItem& item = *m_parts[at].item;
    if (isOut(at) || item.spacerItem() != nullptr)
        return 0;
    const int wished = item.sizeHint().width();
    // What stretches also makes do with less, before it has a line end.
    return stretchOf(at) > 0 ? std::max(item.minimumSize().width(), wished * 2 / 3) : wished;
}

bool FlowLayout::staysWithNext(std::size_t at) const
{
    const auto* label = qobject_cast<const QLabel*>(m_parts[at].item->widget());
    return label != nullptr && label->buddy() != nullptr && at + 1 < m_parts.size() &&
        label->buddy() == m_parts[at + 1].item->widget();
}

std::vector<FlowLayout::Unit> FlowLayout::units() const
{
    std::vector<Unit> units;
    for (std::size_t first = 0; first < m_parts.size(); ++first) {
        if (isOut(first))
            continue;
        Unit& unit = units.emplace_back(Unit{{first, first + 1}, widthOf(first)});
        for (; staysWithNext(first); ++first, ++unit.parts.end)
            unit.width += spacing() + widthOf(first + 1);
    }
    return units;
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const Unit& unit : units()) {
        const int gap = used > 0 && unit.width > 0 ? spacing() : 0;
        if (lines.empty() || (used > 0 && used + gap + unit.width > width)) {
            lines.push_back(unit.parts);
            used = unit.width;
        } else {
            lines.back().end = unit.parts.end;
            used += gap + unit.width;
        }
    }
    return lines;
}

std::vector<int> FlowLayout::widthsOf(const Line& line, int width) const
{
    std::vector<int> widths;
    int left = width;
    for (std::size_t at = line.first; at < line.end; ++at) {
        const int wanted = std::min(widthOf(at), width);
        const int gap = left == width || wanted == 0 ? 0 : spacing();
        widths.push_back(wanted);
        left -= wanted + gap;
    }
    // What one is too small to take goes to the others.
    for (int before = 0; left > 0 && left != before;) {
        before = left;
        left -= shareOut(left, line, widths);
    }
    return widths;
}

int FlowLayout::shareOut(int room, const Line& line, std::vector<int>& widths) const
{
    const auto canTake = [&](std::size_t at) {
        return stretchOf(at) > 0 ? m_parts[at].item->maximumSize().width() - widths[at - line.first]
                                 : 0;
    };
    int stretches = 0;
    for (std::size_t at = line.first; at < line.end; ++at)
        stretches += canTake(at) > 0 ? stretchOf(at) : 0;
    int left = room;
    for (std::size_t at = line.first; at < line.end; ++at)
        if (const int most = canTake(at); most > 0) {
            const int more = std::min(left * stretchOf(at) / stretches, most);
            stretches -= stretchOf(at);
            widths[at - line.first] += more;
            left -= more;
        }
    return room - left;
}

int FlowLayout::heightOf(const Line& line, const std::vector<int>& widths) const
{
    int height = 0;
    for (std::size_t at = line.first; at < line.end; ++at) {
        if (isOut(at) || m_parts[at].item->spacerItem() != nullptr)
            continue;
        const QLayoutItem& item = *m_parts[at].item;
        height = std::max(
            height,
            item.hasHeightForWidth() ? item.heightForWidth(widths[at - line.first])
                                     : item.sizeHint().height());
    }
    return height;
}

// --- Sizes

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inside = width - margins.left() - margins.right();
    int height = 0;
    for (const Line& line : linesFor(inside))
        if (const int each = heightOf(line, widthsOf(line, inside)); each > 0)
            height += (height == 0 ? 0 : spacing()) + each;
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    int shown = 0;
    for (std::size_t at = 0; at < m_parts.size(); ++at) {
        if (isOut(at) || m_parts[at].item->spacerItem() != nullptr)
            continue;
        const QSize each = m_parts[at].item->sizeHint();
        size = {size.width() + each.width(), std::max(size.height(), each.height())};
        ++shown;
    }
    size.rwidth() += std::max(0, shown - 1) * spacing();
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (std::size_t first = 0; first < m_parts.size(); ++first) {
        QSize together = isOut(first) ? QSize(0, 0) : m_parts[first].item->minimumSize();
        for (; staysWithNext(first); ++first) {
            const QSize next = m_parts[first + 1].item->minimumSize();
            together = {
                together.width() + spacing() + next.width(),
                std::max(together.height(), next.height())};
        }
        size = size.expandedTo(together);
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int y = inside.y();
    for (const Line& line : linesFor(inside.width())) {
        const std::vector<int> widths = widthsOf(line, inside.width());
        const int height = heightOf(line, widths);
        int x = inside.x();
        for (std::size_t at = line.first; at < line.end; ++at) {
            const int width = widths[at - line.first];
            if (isOut(at) || width <= 0)
                continue;
            const bool isSpace = m_parts[at].item->spacerItem() != nullptr;
            const QRect place(x, y, width, height);
            m_parts[at].item->setGeometry(
                QStyle::visualRect(parentWidget()->layoutDirection(), inside, place));
            x += width + (isSpace ? 0 : spacing());
        }
        y += height > 0 ? height + spacing() : 0;
    }
}

} // namespace outturn::app
