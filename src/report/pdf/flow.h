#pragma once

#include <report/pdf/canvas.h>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace outturn::report::pdf {

/// The part of a page that text may fill, in points.
inline constexpr double pageTop = 54;
inline constexpr double pageLeft = 51;
inline constexpr double textWidth = paper.width - 2 * pageLeft;
inline constexpr double pageBottom = paper.height - 66;

/// What stands at the top of each page that a table goes on to.
struct RepeatedHeader
{
    double height = 0;
    std::function<void(double top)> draw;
};

/// Whether a strip is kept on the page of the one after it.
enum class Stay
{
    No,
    WherePossible, ///< while the page can hold all that stays together
    Always,
};

/// A strip across the page that is never parted: a line of text, a row of a table.
struct Strip
{
    double above = 0; ///< kept free over it, unless it begins a page
    double height = 0;
    Stay stay = Stay::No;
    std::function<void(double top)> draw;
    std::shared_ptr<const RepeatedHeader> header{}; ///< of the table that it goes on with
};

/// Fills page after page with strips. Strips that stay with one another are put on one page where
/// a page can hold them; where it cannot, or much of the page before
/// would be left white, they part between those that stay where possible.
class Flow
{
public:
    explicit Flow(Canvas& canvas)
        : m_canvas(canvas)
    {
    }

    void add(Strip strip);

    /// Puts down what still waited for a strip to stay with.
    void finish();

private:
    [[nodiscard]] bool fits(double height) const { return m_top + height <= pageBottom; }

    /// Puts down @p strips, on a page of their own if they fit no more on this one.
    void putTogether(std::span<const Strip> strips);
    void breakPage();
    void put(const Strip& strip);

    Canvas& m_canvas;
    std::vector<Strip> m_waiting;
    double m_top = pageTop;
};

} // namespace outturn::report::pdf
