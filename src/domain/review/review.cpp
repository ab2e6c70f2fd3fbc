#include <domain/error.h>
#include <domain/period/days.h>
#include <domain/period/months.h>
#include <domain/period/plan_year.h>
#include <domain/plan/plan.h>
#include <domain/review/review.h>

#include <algorithm>

namespace outturn {
namespace {

constexpr int monthsInQuarter = 3;

PlanYear planYearOf(const Date& day)
{
    return PlanYear(day.month() >= april ? day.year() : day.year() - 1);
}

int quarterOf(const Date& day)
{
    constexpr int monthsInYear = 12;
    return (day.month() - april + monthsInYear) % monthsInYear / monthsInQuarter + 1;
}

/// September to December, January to March, April to August.
std::string termOf(const Date& day)
{
    if (day.month() >= september)
        return "autumn";
    return day.month() < april ? "spring" : "summer";
}

/// The time that a review is of: "2013-14", "2013/14".
std::string timeOf(const Review& review)
{
    switch (review.kind) {
    case ReviewKind::MidYear:
    case ReviewKind::YearEnd:
        break;
    case ReviewKind::Quarterly:
        return planYearOf(review.date).label();
    case ReviewKind::Termly:
        return academicYearOf(review.date).label();
    }
    return PlanYear(review.year.endYear()).label();
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string codeStem(const Review& review)
{
    switch (review.kind) {
    case ReviewKind::MidYear:
    case ReviewKind::YearEnd:
        break;
    case ReviewKind::Quarterly:
        return "quarter-" + std::to_string(quarterOf(review.date)) + "-" + timeOf(review);
    case ReviewKind::Termly:
        return termOf(review.date) + "-" + std::to_string(academicYearOf(review.date).endYear());
    }
    return std::string(toCode(review.kind)) + "-" + timeOf(review);
}

bool hasTargetOrFigure(const PlanRecord& record, AcademicYear year)
{
    const PlanIdentity& plan = record.plan.identity;
    return (plan.firstTargetYear <= year && year <= plan.lastTargetYear) ||
        std::ranges::any_of(
               record.outturns, [&](const Outturn& each) { return each.year == year; });
}

/// The later held of those that @p isMeant; of one day, the one further on.
template <class Predicate>
const Review* lastHeld(std::span<const Review> reviews, Predicate isMeant)
{
    const Review* last = nullptr;
    for (const Review& each : reviews)
        if (each.state == ReviewState::SignedOff && isMeant(each) &&
            (last == nullptr || each.date >= last->date))
            last = &each;
    return last;
}

} // namespace

ReviewPoint reviewPoint(const Review& review)
{
    return {.year = review.year, .scope = review.scope, .asAt = review.date};
}

std::string reviewName(const Review& review)
{
    switch (review.kind) {
    case ReviewKind::MidYear:
    case ReviewKind::YearEnd:
        break;
    case ReviewKind::Quarterly:
        return "Quarter " + std::to_string(quarterOf(review.date)) + " review";
    case ReviewKind::Termly:
        return capitalised(termOf(review.date)) + " term review";
    }
    return capitalised(std::string(toCode(review.kind))) + " review";
}

std::string reviewTitle(const Review& review)
{
    std::string title = reviewName(review) + " " + timeOf(review);
    if (review.scope.kind() == ScopeKind::School)
        return title + " for school " + review.scope.name();
    return review.scope == Scope() ? title : title + " for " + review.scope.name();
}

std::string_view stateWord(ReviewState state)
{
    switch (state) {
    case ReviewState::Open:
        return "Open";
    case ReviewState::InCommentary:
        return "In commentary";
    case ReviewState::SignedOff:
        return "Signed off";
    }
    return {};
}

ReviewCode freeReviewCode(const Review& review, std::span<const ReviewCode> taken)
{
    const std::string stem = codeStem(review);
    ReviewCode code(stem);
    for (int number = 2; std::ranges::find(taken, code) != taken.end(); ++number)
        code = ReviewCode(stem + "-" + std::to_string(number));
    return code;
}

void requireSound(const Review& review, const PlanRecord& record)
{
    const Date firstDay(review.year.endYear() - 1, september, 1);
    if (review.date < firstDay)
        throw Error(
            ErrorKind::Input,
            "a review of " + review.year.label() + " cannot be held on " + review.date.label() +
                ", before that year began; expected a day from " + firstDay.label());
    if (!hasTargetOrFigure(record, review.year))
        throw Error(
            ErrorKind::Input,
            "the plan has neither targets nor figures for " + review.year.label() +
                "; expected a year from " + record.plan.identity.firstTargetYear.label() + " to " +
                record.plan.identity.lastTargetYear.label());
}

const Review* reviewBefore(std::span<const Review> reviews, const Review& review)
{
    return lastHeld(reviews, [&](const Review& each) {
        return each.code != review.code && each.scope == review.scope && each.date <= review.date;
    });
}

const Review*
latestSignedOff(std::span<const Review> reviews, const Scope& scope, std::optional<Date> day)
{
    return lastHeld(reviews, [&](const Review& each) {
        return each.scope == scope && (!day || each.date <= *day);
    });
}

} // namespace outturn
