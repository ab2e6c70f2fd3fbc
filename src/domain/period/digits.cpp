#include <domain/period/digits.h>

namespace outturn {

std::string twoDigits(int value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

} // namespace outturn
