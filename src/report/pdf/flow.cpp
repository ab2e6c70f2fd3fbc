#include <report/pdf/flow.h>

namespace outturn::report::pdf {

namespace {

/// What may be left white at the foot of a page for what stays together on the next.
constexpr double largestGap = 0.4 * (pageBottom - pageTop);

double heightOf(std::span<const Strip> strips)
{
    double height = 0;
    for (const Strip& strip : strips)
        height += strip.above + strip.height;
    return height;
}

} // namespace

void Flow::add(Strip strip)
{
    const bool isLast = strip.stay == Stay::No;
    m_waiting.push_back(std::move(strip));
    if (isLast)
        finish();
}

void Flow::finish()
{
    if (m_waiting.empty())
        return;
    if (m_canvas.pageCount() == 0)
        breakPage();
    const std::span<const Strip> strips(m_waiting);
    const bool isPageAlone = heightOf(strips) <= pageBottom - pageTop;
    if (fits(heightOf(strips)) || (isPageAlone && pageBottom - m_top < largestGap)) {
        putTogether(strips);
    } else {
        std::size_t from = 0;
        for (std::size_t i = 0; i < strips.size(); ++i)
            if (strips[i].stay != Stay::Always || i + 1 == strips.size()) {
                putTogether(strips.subspan(from, i + 1 - from));
                from = i + 1;
            }
    }
    m_waiting.clear();
}

void Flow::putTogether(std::span<const Strip> strips)
{
    const double height = heightOf(strips);
    if (!fits(height) && m_top != pageTop && height <= pageBottom - pageTop)
        breakPage();
    for (const Strip& strip : strips)
        put(strip);
}

void Flow::breakPage()
{
    m_canvas.newPage();
    m_top = pageTop;
}

void Flow::put(const Strip& strip)
{
    if (!fits(strip.above + strip.height) && m_top > pageTop)
        breakPage();
    if (m_top == pageTop && strip.header) {
        strip.header->draw(m_top);
        m_top += strip.header->height;
    }
    if (m_top > pageTop)
        m_top += strip.above;
    strip.draw(m_top);
    m_top += strip.height;
}

} // namespace outturn::report::pdf
