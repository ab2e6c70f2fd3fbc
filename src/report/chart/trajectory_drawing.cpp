#include <report/chart/trajectory_drawing.h>

#include <cmath>

namespace outturn::report::chart {
namespace {

/// @p colour with some of @p behind showing through.
Colour faint(const Colour& colour, const Colour& behind)
{
    const auto mixed = [](std::uint8_t front, std::uint8_t back) {
        constexpr double share = 0.6;
        return static_cast<std::uint8_t>(std::lround(share * front + (1 - share) * back));
    };
    return {
        mixed(colour.red, behind.red),
        mixed(colour.green, behind.green),
        mixed(colour.blue, behind.blue)};
}

/// Draws layer upon layer.
class Draughtsman
{
public:
    Draughtsman(
        const TrajectoryGeometry& geometry, const ChartColours& colours, const TextMeasure& measure)
        : m_geometry(geometry)
        , m_colours(colours)
        , m_measure(measure)
    {
    }

    std::vector<Shape> run()
    {
        drawGrid();
        drawBreaks();
        for (const auto& segment : m_geometry.segments)
            add(segment.line, strokeOf(segment));
        drawLabels();
        // The outturn goes on top: it is what the chart is about.
        for (const bool isOutturn : {false, true})
            for (const auto& mark : m_geometry.marks)
                if ((mark.series == ChartSeries::Outturn) == isOutturn)
                    draw(mark);
        return std::move(m_shapes);
    }

private:
    [[nodiscard]] const Colour& colourOf(ChartSeries series) const
    {
        switch (series) {
        case ChartSeries::Outturn:
        case ChartSeries::Required:
            return m_colours.outturn;
        case ChartSeries::Target:
            return m_colours.target;
        case ChartSeries::Minimum:
            return m_colours.minimum;
        case ChartSeries::Benchmark:
            return m_colours.benchmark;
        case ChartSeries::Apart:
            break;
        }
        return m_colours.mutedText;
    }

    [[nodiscard]] Stroke strokeOf(const TrajectoryGeometry::Segment& segment) const
    {
        const Colour& colour = colourOf(segment.series);
        switch (segment.series) {
        case ChartSeries::Outturn:
            return {colour, 2.25, segment.isForecast ? Dash::Dashed : Dash::Solid};
        case ChartSeries::Required:
            return {colour, 0.75, Dash::Solid};
        case ChartSeries::Target:
            return {colour, 1.25, Dash::Dashed};
        case ChartSeries::Minimum:
            return {colour, 1.25, Dash::Dotted};
        default:
            return {colour, 1.25, Dash::DashDotted};
        }
    }

    void add(const Line& line, const Stroke& stroke)
    {
        m_shapes.emplace_back(LineShape{line, stroke});
    }

    /// One line of text in the middle of @p box's height.
    void write(const Rect& box, Anchor anchor, const std::string& text, const Colour& colour)
    {
        const double share = anchor == Anchor::Start ? 0 : anchor == Anchor::Middle ? 0.5 : 1;
        const double top = box.top + (box.height - m_measure.lineHeight()) / 2;
        m_shapes.emplace_back(TextShape{
            {box.left + share * box.width, top + m_measure.ascent()}, anchor, text, colour});
    }

    void drawGrid()
    {
        const Rect& plot = m_geometry.plot;
        for (const auto& column : m_geometry.columns)
            if (column.isChosen)
                m_shapes.emplace_back(BoxShape{column.area, m_colours.chosen});
        for (const auto& tick : m_geometry.valueTicks)
            add({{plot.left, tick.at}, {plot.right(), tick.at}}, {m_colours.grid, 1, {}});
        add({{plot.left, plot.bottom()}, {plot.right(), plot.bottom()}}, {m_colours.axis, 1, {}});
        for (const auto& tick : m_geometry.valueTicks)
            write(tick.box, Anchor::End, tick.text, m_colours.mutedText);
        for (const auto& tick : m_geometry.yearTicks)
            write(tick.box, Anchor::Middle, tick.text, m_colours.mutedText);
        write(m_geometry.axisTitleBox, Anchor::Start, m_geometry.axisTitle, m_colours.mutedText);
    }

    void drawBreaks()
    {
        for (const auto& change : m_geometry.breaks) {
            add({{change.x, change.box.top}, {change.x, m_geometry.plot.bottom()}},
                {m_colours.axis, 1.25, Dash::Dotted});
            const auto anchor = change.box.right() < change.x ? Anchor::End : Anchor::Start;
            Rect line = change.box;
            line.height = m_measure.lineHeight();
            for (std::size_t at = 0; at <= change.text.size();) {
                const auto end = std::min(change.text.find('\n', at), change.text.size());
                write(line, anchor, change.text.substr(at, end - at), m_colours.mutedText);
                line.top += line.height;
                at = end + 1;
            }
        }
    }

    void drawLabels()
    {
        for (const auto& label : m_geometry.endLabels) {
            const Colour& colour = colourOf(label.series);
            for (const Line& line : label.leader)
                add(line, {faint(colour, m_colours.surface), 0.75, Dash::Dotted});
            write(label.box, Anchor::Start, label.text, colour);
        }
        for (const auto& label : m_geometry.valueLabels)
            write(label.box, Anchor::Middle, label.text, colourOf(label.series));
    }

    void draw(const TrajectoryGeometry::Mark& mark)
    {
        constexpr double radius = 4.25;
        const Colour& colour = colourOf(mark.series);
        const Point& at = mark.at;
        switch (mark.kind) {
        case MarkKind::Validated:
            m_shapes.emplace_back(
                DiscShape{at, radius + 0.75, colour, {m_colours.surface, 1.5, {}}});
            break;
        case MarkKind::Provisional:
            m_shapes.emplace_back(DiscShape{at, radius, m_colours.surface, {colour, 2, {}}});
            break;
        case MarkKind::Forecast:
            m_shapes.emplace_back(
                DiscShape{at, radius, m_colours.surface, {colour, 2, Dash::Dotted}});
            break;
        case MarkKind::NotComparable:
            m_shapes.emplace_back(
                DiscShape{at, radius - 0.5, m_colours.surface, {colour, 1.5, {}}});
            add({{at.x - 5.5, at.y + 5.5}, {at.x + 5.5, at.y - 5.5}}, {colour, 1.5, {}});
            break;
        case MarkKind::Level:
            add({{at.x - 7, at.y}, {at.x + 7, at.y}}, {colour, 2, {}});
            break;
        case MarkKind::Diamond:
            m_shapes.emplace_back(PolygonShape{
                {{at.x, at.y - radius},
                 {at.x + radius, at.y},
                 {at.x, at.y + radius},
                 {at.x - radius, at.y}},
                colour});
            break;
        }
    }

    const TrajectoryGeometry& m_geometry;
    const ChartColours& m_colours;
    const TextMeasure& m_measure;
    std::vector<Shape> m_shapes;
};

} // namespace

const ChartColours& printColours()
{
    static constexpr ChartColours colours{
        .surface = {0xFF, 0xFF, 0xFF},
        .chosen = {0xEE, 0xF0, 0xF2},
        .grid = {0xD8, 0xDD, 0xE2},
        .axis = {0x6E, 0x78, 0x82},
        .mutedText = {0x40, 0x4A, 0x54},
        .outturn = {0x1D, 0x5A, 0x9C},
        .target = {0x15, 0x19, 0x1F},
        .minimum = {0xB3, 0x26, 0x1E},
        .benchmark = {0x6B, 0x4C, 0x9A}};
    return colours;
}

Drawing drawTrajectory(
    const TrajectoryGeometry& geometry,
    const ChartColours& colours,
    const TextMeasure& measure,
    const Size& size,
    double fontSize)
{
    return {size, fontSize, Draughtsman(geometry, colours, measure).run()};
}

} // namespace outturn::report::chart
