#pragma once

#include <domain/identifier.h>
#include <domain/rating/scorecard.h>

#include <QString>

#include <optional>

namespace outturn::app {

/// What the headline counts tell apart: the three colours, and everything without one.
enum class Standing
{
    Red,
    Amber,
    Green,
    NotRated,
};

[[nodiscard]] Standing standingOf(RagStatus status);

/// How many figures of @p counts have that standing.
[[nodiscard]] int countOf(const StatusCounts& counts, Standing standing);

/// What the figures without a colour are: "9 no data, 5 unresolved"; empty when all have one.
[[nodiscard]] QString unratedText(const StatusCounts& counts);

/// Which indicators the dashboard shows. All conditions hold together; a fresh filter lets
/// everything through.
struct DashboardFilter
{
    std::optional<Standing> standing;
    bool isDeclinedOnly = false;
    std::optional<PriorityNumber> priority;
    QString phase; ///< empty for all
    QString text;  ///< words that all occur in code, name or phase; case does not matter

    [[nodiscard]] bool matches(const IndicatorResult& result) const;

    friend bool operator==(const DashboardFilter&, const DashboardFilter&) = default;
};

/// @p filter without a priority or phase that @p plan does not have any more.
[[nodiscard]] DashboardFilter withoutWhatIsGone(DashboardFilter filter, const Plan& plan);

} // namespace outturn::app
