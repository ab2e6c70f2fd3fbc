#include <report/rag_mark.h>

namespace outturn::report {

RagMark ragMark(RagStatus status)
{
    switch (status) {
    case RagStatus::Red:
        return {"\u25A0", "D4351C", "FFFFFF"};
    case RagStatus::Amber:
        return {"\u25C6", "FFDD00", "000000"};
    case RagStatus::Green:
        // Lighter than on the screen: in grey, red alone is dark, then come green, amber and none.
        return {"\u25CF", "5DBB75", "000000"};
    default:
        return {"", "EEF0F2", "24292F"};
    }
}

} // namespace outturn::report
