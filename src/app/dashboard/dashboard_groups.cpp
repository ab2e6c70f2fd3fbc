#include <app/dashboard/dashboard_filter.h>
#include <app/dashboard/dashboard_groups.h>
#include <app/dashboard/dashboard_model.h>
#include <app/text.h>

namespace outturn::app {
namespace {

StandingCounts standingCounts(const StatusCounts& counts)
{
    return {
        countOf(counts, Standing::Red),
        countOf(counts, Standing::Amber),
        countOf(counts, Standing::Green),
        countOf(counts, Standing::NotRated)};
}

QString priorityTitle(const Priority& priority)
{
    return QStringLiteral("%1  %2")
        .arg(priority.number.value())
        .arg(toQString(std::string_view(priority.title)));
}

QString spokenPriority(const PriorityResult& result)
{
    const StandingCounts counts = standingCounts(result.counts);
    return QObject::tr("Priority %1, %2: %3 red, %4 amber, %5 green, %6 not rated")
        .arg(result.priority.number.value())
        .arg(toQString(std::string_view(result.priority.title)))
        .arg(counts[0])
        .arg(counts[1])
        .arg(counts[2])
        .arg(counts[3]);
}

} // namespace

QVariant groupData(const PriorityResult& priority, int column, int role)
{
    if (column != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return priorityTitle(priority.priority);
    case Qt::AccessibleTextRole:
        return spokenPriority(priority);
    case Qt::ToolTipRole:
        return plainToolTip(toQString(std::string_view(priority.priority.description)));
    case RagRole:
        return static_cast<int>(priority.counts.worst());
    case CountsRole:
        return QVariant::fromValue(standingCounts(priority.counts));
    default:
        return {};
    }
}

} // namespace outturn::app
