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
        return {"\u25CF", "00703C", "FFFFFF"};
    default:
        return {"", "EEF0F2", "24292F"};
    }
}

} // namespace outturn::report
