#include <report/pdf/flow.h>

namespace outturn::report::pdf {

void Flow::add(Strip strip)
{
    const bool isLast = !strip.staysWithNext;
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
    const double height = heightOfWaiting();
    const bool isAtTop = m_top == pageTop;
    const bool couldFit = height <= pageBottom - pageTop;
    if (!fits(height) && !isAtTop && couldFit)
        breakPage();
    for (const Strip& strip : m_waiting)
        put(strip);
    m_waiting.clear();
}

double Flow::heightOfWaiting() const
{
    double height = 0;
    for (const Strip& strip : m_waiting)
        height += strip.above + strip.height;
    return height;
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
