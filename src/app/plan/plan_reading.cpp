#include <app/plan/last_review.h>
#include <app/plan/plan_reading.h>

#include <QDate>

#include <utility>

namespace outturn::app {

Session Session::ofThisMachine()
{
    const QDate day = QDate::currentDate();
    return {
        .author = store::currentAuthor(),
        .clock = store::systemClock(),
        .today = Date(day.year(), day.month(), day.day())};
}

PlanReading PlanReading::of(const std::filesystem::path& file, const Session& session)
{
    auto store =
        store::PlanStore::open(file, store::Access::ReadWrite, session.author, session.clock);
    auto snapshot = store.load();
    auto lastReview = lastSignedOff(store);
    return {std::move(store), std::move(snapshot), std::move(lastReview), session};
}

} // namespace outturn::app
