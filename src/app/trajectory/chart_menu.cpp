#include <app/text.h>
#include <app/trajectory/chart_menu.h>
#include <app/trajectory/drawing_painter.h>
#include <report/chart/print_measure.h>
#include <report/chart/svg.h>

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace outturn::app {
namespace {

namespace chart = report::chart;

constexpr QSize pictureSize(760, 340);
constexpr double pixelsPerPoint = 2;
constexpr int fontPixels = 13;

/// Of a file: letters, digits and hyphens.
QString asFileName(const QString& text)
{
    QString name;
    for (const QChar letter : text.toLower())
        if (letter.isLetterOrNumber())
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    constexpr int longest = 60;
    name.truncate(longest);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("chart") : name;
}

} // namespace

ChartMenu::ChartMenu(QWidget* parent)
    : QMenu(parent)
{
    addAction(tr("Copy chart as &picture"), this, &ChartMenu::copyPicture);
    addAction(tr("Copy chart's &figures"), this, &ChartMenu::copyFigures);
    addSeparator();
    addAction(tr("Save chart as PN&G…"), this, &ChartMenu::savePixels);
    addAction(tr("Save chart as S&VG…"), this, &ChartMenu::saveDrawing);
}

void ChartMenu::show(const report::chart::TrajectoryChart& chart, const QString& figures)
{
    m_chart = chart;
    m_figures = figures;
    for (QAction* action : actions())
        action->setEnabled(!chart.points.empty());
}

QImage ChartMenu::picture() const
{
    QFont font(QGuiApplication::font());
    font.setPixelSize(fontPixels);
    return trajectoryImage(m_chart, pictureSize, chart::printColours(), font, pixelsPerPoint);
}

QString ChartMenu::fileName() const
{
    return asFileName(toQString(std::string_view(m_chart.name)));
}

void ChartMenu::copyPicture() const
{
    // The words go along, for a program that takes text or has a place for alternative text.
    auto* content = new QMimeData; // the clipboard owns it
    content->setImageData(picture());
    content->setText(toQString(std::string_view(chart::describe(m_chart))));
    QGuiApplication::clipboard()->setMimeData(content);
}

void ChartMenu::copyFigures() const
{
    QGuiApplication::clipboard()->setText(m_figures);
}

void ChartMenu::savePixels()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture().save(&buffer, "PNG");
    emit fileToSave(fileName(), QStringLiteral("png"), bytes);
}

void ChartMenu::saveDrawing()
{
    const chart::Size size{double(pictureSize.width()), double(pictureSize.height())};
    const chart::PrintMeasure measure(fontPixels);
    const double air = spacing::medium;
    const auto geometry =
        chart::layOut(m_chart, {air, air, size.width - 2 * air, size.height - 2 * air}, measure);
    const auto drawing =
        chart::drawTrajectory(geometry, chart::printColours(), measure, size, fontPixels);
    const std::string words = chart::describe(m_chart);
    emit fileToSave(
        fileName(),
        QStringLiteral("svg"),
        QByteArray::fromStdString(chart::svgBytes(drawing, {m_chart.name, words})));
}

} // namespace outturn::app
