#include <app/dashboard/rating_changes.h>
#include <app/text.h>

#include <QObject>
#include <QStringList>

#include <utility>

namespace outturn::app {
namespace {

QString moveLine(const RatingChange& change, const Scorecard& now, bool isArrival)
{
    const QString name =
        toQString(std::string_view(now.indicators[change.indicator].indicator.name));
    const RagStatus other = isArrival ? change.before : change.now;
    const QString word = toQString(ragWord(other)).toLower();
    return isArrival ? QObject::tr("+ %1 (was %2)").arg(name, word)
                     : QObject::tr("\u2212 %1 (now %2)").arg(name, word);
}

} // namespace

RatingChanges changesFromYearBefore(const PlanRecord& record, const Scorecard& now)
{
    constexpr int firstYearThereIs = 1990;
    if (now.point.year.endYear() == firstYearThereIs)
        return {.then = {.year = now.point.year, .statuses = {}, .counts = {}}, .changes = {}};
    RatingsThen then = ratingsAt(
        record,
        {.year = now.point.year.previous(), .scope = now.point.scope, .asAt = now.point.asAt});
    auto changes = changesSince(then, now);
    return {.then = std::move(then), .changes = std::move(changes)};
}

QString countThen(const RatingChanges& changes, Standing standing)
{
    if (!changes.then.isRated())
        return {};
    return QObject::tr("%1 in %2")
        .arg(countOf(changes.then.counts, standing))
        .arg(toQString(std::string_view(changes.then.year.label())));
}

QString movesInWords(const RatingChanges& changes, const Scorecard& now, Standing standing)
{
    if (!changes.then.isRated())
        return {};
    QStringList arrived;
    QStringList left;
    for (const RatingChange& change : changes.changes) {
        const bool isNow = standingOf(change.now) == standing;
        const bool wasThen = standingOf(change.before) == standing;
        if (isNow && !wasThen)
            arrived += moveLine(change, now, true);
        else if (wasThen && !isNow)
            left += moveLine(change, now, false);
    }
    const QString year = toQString(std::string_view(changes.then.year.label()));
    if (arrived.isEmpty() && left.isEmpty())
        return QObject::tr("The same indicators as in %1.").arg(year);
    return QStringList{QObject::tr("Changes since %1:").arg(year), (arrived + left).join(u'\n')}
        .join(u'\n');
}

} // namespace outturn::app
