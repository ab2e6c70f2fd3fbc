#include <report/chart/drawing.h>

namespace outturn::report::chart {

std::span<const double> dashPattern(Dash dash)
{
    static constexpr std::array dashed{4.0, 2.5};
    static constexpr std::array dotted{1.0, 2.0};
    static constexpr std::array dashDotted{5.0, 2.0, 1.0, 2.0};
    switch (dash) {
    case Dash::Solid:
        return {};
    case Dash::Dashed:
        return dashed;
    case Dash::Dotted:
        return dotted;
    case Dash::DashDotted:
        return dashDotted;
    }
    return {};
}

} // namespace outturn::report::chart
