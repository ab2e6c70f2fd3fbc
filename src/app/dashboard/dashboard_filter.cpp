#include <app/dashboard/dashboard_filter.h>
#include <app/text.h>

#include <QObject>
#include <QStringList>

#include <algorithm>

namespace outturn::app {

Standing standingOf(RagStatus status)
{
    switch (status) {
    case RagStatus::Red:
        return Standing::Red;
    case RagStatus::Amber:
        return Standing::Amber;
    case RagStatus::Green:
        return Standing::Green;
    default:
        return Standing::NotRated;
    }
}

int countOf(const StatusCounts& counts, Standing standing)
{
    int count = 0;
    for (const auto& [status, code] : EnumCodes<RagStatus>::table)
        if (standingOf(status) == standing)
            count += counts.of(status);
    return count;
}

QString unratedText(const StatusCounts& counts)
{
    QStringList parts;
    for (const auto& [status, code] : EnumCodes<RagStatus>::table)
        if (!isColour(status) && counts.of(status) > 0)
            parts += QObject::tr("%1 %2").arg(
                QString::number(counts.of(status)), toQString(ragWord(status)).toLower());
    return parts.join(QStringLiteral(", "));
}

bool DashboardFilter::matches(const IndicatorResult& result) const
{
    const Indicator& indicator = result.indicator;
    if (standing && (indicator.activity || standingOf(result.rating.status) != *standing))
        return false;
    if (isDeclinedOnly && result.direction.travel != Travel::Declined)
        return false;
    if (priority && indicator.priority != *priority)
        return false;
    const QString ownPhase = toQString(std::string_view(indicator.phase));
    if (!phase.isEmpty() && ownPhase != phase)
        return false;
    const QString haystack =
        QStringList{
            toQString(indicator.code), toQString(std::string_view(indicator.name)), ownPhase}
            .join(QLatin1Char(' '));
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&](const QString& word) { return haystack.contains(word, Qt::CaseInsensitive); });
}

DashboardFilter withoutWhatIsGone(DashboardFilter filter, const Plan& plan)
{
    if (filter.priority && findPriority(plan, *filter.priority) == nullptr)
        filter.priority.reset();
    if (!filter.phase.isEmpty() &&
        std::ranges::find(plan.indicators, toStdString(filter.phase), &Indicator::phase) ==
            plan.indicators.end())
        filter.phase.clear();
    return filter;
}

} // namespace outturn::app
