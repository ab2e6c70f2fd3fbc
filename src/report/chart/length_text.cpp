#include <report/chart/length_text.h>

#include <cmath>

namespace outturn::report::chart {

std::string lengthText(double value)
{
    const long long hundredths = std::llround(value * 100);
    const long long size = std::llabs(hundredths);
    std::string text = (hundredths < 0 ? "-" : "") + std::to_string(size / 100);
    if (const long long part = size % 100; part != 0) {
        text += '.' + std::to_string(part / 10);
        if (part % 10 != 0)
            text += std::to_string(part % 10);
    }
    return text;
}

} // namespace outturn::report::chart
