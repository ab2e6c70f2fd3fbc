#include <app/dashboard/rating_changes.h>
#include <app/plan/open_plan.h>
#include <app/reviews/review_changes.h>
#include <app/text.h>

#include <QObject>
#include <QStringList>

#include <optional>
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

constexpr int firstYearThereIs = 1990;

RatingChanges changesFromYearBefore(const RecordView& record, const Scorecard& now)
{
    if (now.point.year.endYear() == firstYearThereIs)
        return {.then = {.year = now.point.year, .statuses = {}, .counts = {}}};
    const AcademicYear before = now.point.year.previous();
    RatingsThen then =
        ratingsAt(record, {.year = before, .scope = now.point.scope, .asAt = now.point.asAt});
    auto changes = changesSince(then, now);
    const QString year = toQString(std::string_view(before.label()));
    return {
        .then = std::move(then),
        .changes = std::move(changes),
        .since = year,
        .shortly = QObject::tr("in %1").arg(year)};
}

} // namespace

RatingChanges changesSinceReview(OpenPlan& plan, const Scorecard& now)
{
    const std::optional<SignedReview>& last = plan.lastReview();
    if (!last || last->content.review.scope != now.point.scope ||
        last->content.review.year > now.point.year)
        return changesFromYearBefore(plan.rated(), now);
    const Review& review = last->content.review;
    RatingsThen then = ratingsThen(last->content);
    auto changes = changesSince(then, now);
    return {
        .then = std::move(then),
        .changes = std::move(changes),
        .since = QObject::tr("the %1").arg(toQString(std::string_view(reviewTitle(review)))),
        .shortly =
            QObject::tr("at %1").arg(toQString(std::string_view(reviewName(review))).toLower())};
}

QString yearBeforeText(const Scorecard& now)
{
    const AcademicYear year = now.point.year;
    return toQString(
        std::string_view((year.endYear() == firstYearThereIs ? year : year.previous()).label()));
}

QString countThen(const RatingChanges& changes, Standing standing)
{
    if (!changes.then.isRated())
        return {};
    return QObject::tr("%1 %2").arg(countOf(changes.then.counts, standing)).arg(changes.shortly);
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
    if (arrived.isEmpty() && left.isEmpty())
        return QObject::tr("The same indicators as %1.").arg(changes.shortly);
    return QStringList{
        QObject::tr("Changes since %1:").arg(changes.since), (arrived + left).join(u'\n')}
        .join(u'\n');
}

} // namespace outturn::app
