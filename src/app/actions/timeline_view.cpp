#include <app/actions/timeline_model.h>
#include <app/actions/timeline_view.h>
#include <app/look/pale_selection_delegate.h>
#include <app/look/palette.h>

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace outturn::app {

namespace {

constexpr int barHeight = 12;
constexpr int markSize = 11;
constexpr int narrowestMonth = 3;
constexpr int narrowestName = 220;

const TimelineModel& modelOf(const QAbstractItemModel* model)
{
    return *static_cast<const TimelineModel*>(model);
}

/// The left edge of a month that begins @p months after the first.
double edgeOf(const QRect& area, double months, int all)
{
    return area.left() + months * area.width() / all;
}

void paintYears(
    QPainter& painter, const QRect& area, const TimelineModel& model, const QColor& line)
{
    painter.setPen(line);
    for (int month = 0; month < model.months(); month += 12) {
        const int x = static_cast<int>(edgeOf(area, month, model.months()));
        painter.drawLine(x, area.top(), x, area.bottom());
    }
}

class BarDelegate : public PaleSelectionDelegate
{
public:
    using PaleSelectionDelegate::PaleSelectionDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override
    {
        PaleSelectionDelegate::paint(painter, option, index);
        const TimelineModel& model = modelOf(index.model());
        const Colours& colours = coloursFor(option.palette);
        painter->save();
        painter->setClipRect(option.rect);
        paintYears(*painter, option.rect, model, colours.border);
        paintToday(*painter, option.rect, model, colours);
        const QVariant mark = index.data(TimelineModel::MarkRole);
        if (mark.isValid())
            paintMark(*painter, option.rect, model, mark.value<TimelineMark>(), colours);
        painter->restore();
    }

private:
    static void paintToday(
        QPainter& painter, const QRect& area, const TimelineModel& model, const Colours& colours)
    {
        if (model.today() < 0 || model.today() > model.months())
            return;
        const int x = static_cast<int>(edgeOf(area, model.today(), model.months()));
        painter.setPen(QPen(colours.accent, 1, Qt::DashLine));
        painter.drawLine(x, area.top(), x, area.bottom());
    }

    static void paintMark(
        QPainter& painter,
        const QRect& area,
        const TimelineModel& model,
        const TimelineMark& mark,
        const Colours& colours)
    {
        const QColor ink = mark.due == Due::Passed && !mark.isMilestone ? colours.error
            : mark.due == Due::Complete || mark.due == Due::Passed      ? colours.mutedText
                                                                        : colours.accent;
        const double left = edgeOf(area, mark.first, model.months());
        const double right = edgeOf(area, mark.last + 1, model.months());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, 1.5));
        if (mark.isMilestone) {
            paintDiamond(painter, QPointF((left + right) / 2, area.center().y() + 0.5), mark, ink);
            return;
        }
        // Outlined alone: not begun. Hatched: overdue. Pale: complete. Full: under way.
        painter.setBrush(
            mark.due == Due::Ahead          ? QBrush(Qt::NoBrush)
                : mark.due == Due::Passed   ? QBrush(ink, Qt::BDiagPattern)
                : mark.due == Due::Complete ? QBrush(colours.border)
                                            : QBrush(ink));
        painter.drawRoundedRect(
            QRectF(left + 1, area.center().y() - barHeight / 2.0, right - left - 2, barHeight),
            2,
            2);
    }

    static void
    paintDiamond(QPainter& painter, const QPointF& at, const TimelineMark& mark, const QColor& ink)
    {
        painter.setBrush(mark.due == Due::Ahead ? QBrush(Qt::NoBrush) : QBrush(ink));
        const double half = markSize / 2.0;
        painter.drawPolygon(QPolygonF(
            {at + QPointF(0, -half),
             at + QPointF(half, 0),
             at + QPointF(0, half),
             at + QPointF(-half, 0)}));
    }
};

/// The months' quarters above the timeline, the year where one begins.
class MonthHeader : public QHeaderView
{
public:
    explicit MonthHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setStretchLastSection(false);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        if (section != TimelineModel::TimelineColumn || model() == nullptr) {
            QHeaderView::paintSection(painter, rect, section);
            return;
        }
        const TimelineModel& timeline = modelOf(model());
        const Colours& colours = coloursFor(palette());
        painter->save();
        painter->fillRect(rect, colours.header);
        paintYears(*painter, rect, timeline, colours.control);
        painter->setPen(colours.text);
        for (int month = 0; month < timeline.months(); month += 12) {
            const auto from = static_cast<int>(edgeOf(rect, month, timeline.months()));
            const auto to = static_cast<int>(edgeOf(rect, month + 12, timeline.months()));
            const QRect year(from + spacing::hair, rect.top(), to - from, rect.height());
            painter->drawText(
                year, Qt::AlignLeft | Qt::AlignVCenter, yearText(timeline, month, year.width()));
        }
        painter->restore();
    }

private:
    /// "April 2013", or "Apr 13" where there is no room.
    [[nodiscard]] QString yearText(const TimelineModel& timeline, int month, int width) const
    {
        const int year = timeline.firstMonth().year() + month / 12;
        const QString full = tr("April %1").arg(year);
        return fontMetrics().horizontalAdvance(full) + spacing::small <= width
            ? full
            : tr("Apr %1").arg(year % 100, 2, 10, QLatin1Char('0'));
    }
};

/// A cell that is cut where its text is too long, beside others that wrap theirs.
class OneLineDelegate : public PaleSelectionDelegate
{
public:
    using PaleSelectionDelegate::PaleSelectionDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        PaleSelectionDelegate::initStyleOption(option, index);
        option->features.setFlag(QStyleOptionViewItem::WrapText, false);
    }
};

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Actions and milestones along the months"));
    setHorizontalHeader(new MonthHeader(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(heightOfRow(spacing::rowHeight));
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setItemDelegate(new PaleSelectionDelegate(this));
    setItemDelegateForColumn(TimelineModel::WhoColumn, new OneLineDelegate(this));
    setItemDelegateForColumn(TimelineModel::TimelineColumn, new BarDelegate(this));
}

void TimelineView::showModel(TimelineModel* model)
{
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::fitColumns);
    fitColumns();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TimelineView::fitColumns()
{
    if (!model())
        return;
    const int letter = fontMetrics().averageCharWidth();
    const int timeline = std::max(narrowestMonth * modelOf(model()).months(), letter * 24);
    setColumnWidth(TimelineModel::WhoColumn, letter * 26);
    setColumnWidth(TimelineModel::StatusColumn, letter * 14);
    setColumnWidth(TimelineModel::DueColumn, letter * 12);
    const int rest = viewport()->width() - columnWidth(TimelineModel::WhoColumn) -
        columnWidth(TimelineModel::StatusColumn) - columnWidth(TimelineModel::DueColumn);
    const int name = std::max({narrowestName, letter * 24, std::min(rest - timeline, rest / 2)});
    setColumnWidth(TimelineModel::NameColumn, name);
    setColumnWidth(TimelineModel::TimelineColumn, std::max(timeline, rest - name));
}

} // namespace outturn::app
