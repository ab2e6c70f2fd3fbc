#include <app/look/icons.h>
#include <app/look/palette.h>

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace outturn::app {

namespace {

// Drawings live in a square of 16 by 16 and are stroked with a pen of 1.2.

QPainterPath dashboard()
{
    QPainterPath path;
    path.addRect(2.5, 8.5, 3, 5.5);
    path.addRect(6.75, 3, 3, 11);
    path.addRect(11, 6, 3, 8);
    return path;
}

QPainterPath grid()
{
    QPainterPath path;
    path.addRoundedRect(2, 3, 12, 10, 1, 1);
    path.moveTo(2, 6.5);
    path.lineTo(14, 6.5);
    path.moveTo(2, 9.75);
    path.lineTo(14, 9.75);
    path.moveTo(7, 3);
    path.lineTo(7, 13);
    return path;
}

QPainterPath report()
{
    QPainterPath path;
    path.moveTo(3.5, 1.5);
    path.lineTo(9.5, 1.5);
    path.lineTo(12.5, 4.5);
    path.lineTo(12.5, 14.5);
    path.lineTo(3.5, 14.5);
    path.closeSubpath();
    path.moveTo(6, 8);
    path.lineTo(10, 8);
    path.moveTo(6, 11);
    path.lineTo(10, 11);
    return path;
}

QPainterPath plan()
{
    QPainterPath path;
    path.moveTo(8, 4.5);
    path.lineTo(8, 14);
    path.moveTo(8, 4.5);
    path.quadTo(5.5, 2.5, 1.5, 3);
    path.lineTo(1.5, 12.5);
    path.quadTo(5.5, 12, 8, 14);
    path.moveTo(8, 4.5);
    path.quadTo(10.5, 2.5, 14.5, 3);
    path.lineTo(14.5, 12.5);
    path.quadTo(10.5, 12, 8, 14);
    return path;
}

QPainterPath folder()
{
    QPainterPath path;
    path.moveTo(1.5, 13);
    path.lineTo(1.5, 3.5);
    path.lineTo(6, 3.5);
    path.lineTo(7.5, 5.5);
    path.lineTo(14.5, 5.5);
    path.lineTo(14.5, 13);
    path.closeSubpath();
    return path;
}

QPainterPath newPlan()
{
    QPainterPath path;
    path.addRoundedRect(2, 2, 12, 12, 1.5, 1.5);
    path.moveTo(8, 5);
    path.lineTo(8, 11);
    path.moveTo(5, 8);
    path.lineTo(11, 8);
    return path;
}

QPainterPath back()
{
    QPainterPath path;
    path.moveTo(7, 3.5);
    path.lineTo(2.5, 8);
    path.lineTo(7, 12.5);
    path.moveTo(2.5, 8);
    path.lineTo(13.5, 8);
    return path;
}

QPainterPath pencil()
{
    QPainterPath path;
    path.moveTo(2.5, 13.5);
    path.lineTo(3.5, 10);
    path.lineTo(11, 2.5);
    path.lineTo(13.5, 5);
    path.lineTo(6, 12.5);
    path.closeSubpath();
    path.moveTo(9.25, 4.25);
    path.lineTo(11.75, 6.75);
    return path;
}

/// Two things done, one to do.
QPainterPath actions()
{
    QPainterPath path;
    for (const double y : {3.5, 8.0}) {
        path.moveTo(2, y);
        path.lineTo(3.25, y + 1.25);
        path.lineTo(5.25, y - 1.25);
    }
    path.addEllipse(QPointF(3.5, 12.5), 1.25, 1.25);
    for (const double y : {3.5, 8.0, 12.5}) {
        path.moveTo(7.5, y);
        path.lineTo(14, y);
    }
    return path;
}

/// A house with a flag.
QPainterPath school()
{
    QPainterPath path;
    path.moveTo(2, 14);
    path.lineTo(2, 9);
    path.lineTo(8, 5.5);
    path.lineTo(14, 9);
    path.lineTo(14, 14);
    path.closeSubpath();
    path.moveTo(8, 5.5);
    path.lineTo(8, 1.5);
    path.lineTo(11, 2.5);
    path.lineTo(8, 3.5);
    path.addRect(6.75, 10.5, 2.5, 3.5);
    return path;
}

QPainterPath people()
{
    QPainterPath path;
    path.addEllipse(QPointF(5.5, 5), 2.25, 2.25);
    path.addEllipse(QPointF(11.25, 6), 1.75, 1.75);
    path.moveTo(1.5, 13.5);
    path.quadTo(1.5, 9, 5.5, 9);
    path.quadTo(9.5, 9, 9.5, 13.5);
    path.moveTo(11, 9.5);
    path.quadTo(14.5, 9.5, 14.5, 13.5);
    return path;
}

/// A folded map.
QPainterPath map()
{
    QPainterPath path;
    path.moveTo(1.5, 4);
    path.lineTo(6, 2.5);
    path.lineTo(10, 4);
    path.lineTo(14.5, 2.5);
    path.lineTo(14.5, 12);
    path.lineTo(10, 13.5);
    path.lineTo(6, 12);
    path.lineTo(1.5, 13.5);
    path.closeSubpath();
    path.moveTo(6, 2.5);
    path.lineTo(6, 12);
    path.moveTo(10, 4);
    path.lineTo(10, 13.5);
    return path;
}

QPainterPath pathOf(Drawing drawing)
{
    switch (drawing) {
    case Drawing::Dashboard:
        return dashboard();
    case Drawing::Grid:
        return grid();
    case Drawing::Report:
        return report();
    case Drawing::Plan:
        return plan();
    case Drawing::Actions:
        return actions();
    case Drawing::Folder:
        return folder();
    case Drawing::New:
        return newPlan();
    case Drawing::Back:
        return back();
    case Drawing::Pencil:
        return pencil();
    case Drawing::School:
        return school();
    case Drawing::People:
        return people();
    case Drawing::Map:
        return map();
    }
    return {};
}

class DrawingEngine : public QIconEngine
{
public:
    DrawingEngine(Drawing drawing, const QColor& normal, const QColor& disabled)
        : m_drawing(drawing)
        , m_normal(normal)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setPen(QPen(
            mode == QIcon::Disabled ? m_disabled : m_normal,
            1.2,
            Qt::SolidLine,
            Qt::RoundCap,
            Qt::RoundJoin));
        painter->drawPath(pathOf(m_drawing));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new DrawingEngine(*this); }

private:
    Drawing m_drawing;
    QColor m_normal;
    QColor m_disabled;
};

} // namespace

QIcon icon(Drawing drawing, const QPalette& palette)
{
    const Colours& colours = coloursFor(palette);
    return QIcon(new DrawingEngine(drawing, colours.text, colours.control));
}

} // namespace outturn::app
