#include <app/dashboard/dashboard_filter.h>
#include <app/dashboard/dashboard_groups.h>
#include <app/text.h>

namespace outturn::app {
namespace {

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

StandingCounts standingCounts(const StatusCounts& counts)
{
    return {
        countOf(counts, Standing::Red),
        countOf(counts, Standing::Amber),
        countOf(counts, Standing::Green),
        countOf(counts, Standing::NotRated)};
}

QString countsInWords(const StandingCounts& counts)
{
    const std::array<QString, 4> words{
        QObject::tr("red"), QObject::tr("amber"), QObject::tr("green"), QObject::tr("not rated")};
    QStringList parts;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            parts += QStringLiteral("%1 %2").arg(counts[i]).arg(words[i]);
    return parts.isEmpty() ? QObject::tr("nothing to rate") : parts.join(QStringLiteral(", "));
}

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
