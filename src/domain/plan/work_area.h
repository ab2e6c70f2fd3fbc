#pragma once

#include <domain/identifier.h>
#include <domain/period/calendar.h>

#include <optional>
#include <string>
#include <vector>

namespace outturn {

/// Something a team means to do in the next twelve months, without an officer or a month of its
/// own: less than an action.
struct KeyActivity
{
    std::string text;
    std::string reconstructed;
    friend bool operator==(const KeyActivity&, const KeyActivity&) = default;
};

/// A field that a plan is worked in, across its priorities: early years, 14 to 19.
struct WorkArea
{
    WorkAreaCode code;
    std::string title;
    std::string purpose;
    std::optional<PostCode> lead;
    std::vector<PriorityNumber> priorities;
    std::vector<IndicatorCode> indicators; ///< it is judged by
    std::optional<Month> from;             ///< the twelve months its activities are for
    std::optional<Month> to;
    std::vector<KeyActivity> keyActivities;
    std::vector<std::string> aims; ///< what is to be achieved by then
    friend bool operator==(const WorkArea&, const WorkArea&) = default;
};

} // namespace outturn
