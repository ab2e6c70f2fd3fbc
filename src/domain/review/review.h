#pragma once

#include <domain/codes.h>
#include <domain/identifier.h>
#include <domain/outturn/scope.h>
#include <domain/period/academic_year.h>
#include <domain/period/calendar.h>
#include <domain/rating/review_point.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace outturn {

struct PlanRecord;

struct ReviewCodeKind
{
    static constexpr std::string_view name = "review code";
};

using ReviewCode = Code<ReviewCodeKind>; ///< "mid-year-2013-14"

/// When in the plan's year the reviews come: the two formal ones go to members, quarterly ones to
/// divisional management, termly ones are the advisers'.
enum class ReviewKind
{
    MidYear,
    YearEnd,
    Quarterly,
    Termly,
};

template <>
struct EnumCodes<ReviewKind>
{
    static constexpr std::array<std::pair<ReviewKind, std::string_view>, 4> table{
        {{ReviewKind::MidYear, "mid-year"},
         {ReviewKind::YearEnd, "year-end"},
         {ReviewKind::Quarterly, "quarterly"},
         {ReviewKind::Termly, "termly"}}};
};

/// How far a review has come. There is no way back.
enum class ReviewState
{
    Open,         ///< commentary has been asked for, none has been written
    InCommentary, ///< some has been written
    SignedOff,    ///< frozen
};

template <>
struct EnumCodes<ReviewState>
{
    static constexpr std::array<std::pair<ReviewState, std::string_view>, 3> table{
        {{ReviewState::Open, "open"},
         {ReviewState::InCommentary, "in-commentary"},
         {ReviewState::SignedOff, "signed-off"}}};
};

/// A look at the plan at a point of its year: the figures and ratings of a year, as known on a day.
struct Review
{
    ReviewCode code;
    ReviewKind kind = ReviewKind::YearEnd;
    AcademicYear year; ///< whose results are reviewed
    Scope scope;
    Date date; ///< what is due and who holds a post is judged on this day
    ReviewState state = ReviewState::Open;
    friend bool operator==(const Review&, const Review&) = default;
};

/// What its ratings are asked for.
[[nodiscard]] ReviewPoint reviewPoint(const Review& review);

/// What it is called: "Mid-year review 2013-14", "Quarter 3 review 2013-14", "Autumn term review
/// 2013/14", with the scope where that is not the council: "... for Swale". The formal reviews are
/// of the plan year that is judged on their academic year, the others of the time of their day.
[[nodiscard]] std::string reviewTitle(const Review& review);

/// The same without the year and scope: "Mid-year review".
[[nodiscard]] std::string reviewName(const Review& review);

/// The state as a word for a person: "In commentary".
[[nodiscard]] std::string_view stateWord(ReviewState state);

/// A code for @p review that none of @p taken has: "mid-year-2013-14", then "mid-year-2013-14-2".
[[nodiscard]] ReviewCode freeReviewCode(const Review& review, std::span<const ReviewCode> taken);

/// Throws Error{Input} when @p review cannot be held on @p record: its day lies before its academic
/// year, or the plan has neither target nor figure for the year.
void requireSound(const Review& review, const PlanRecord& record);

/// The signed-off review that @p review follows: of the same scope, the latest held before it.
/// nullptr when there is none. Of two held on one day the later in @p reviews counts.
[[nodiscard]] const Review* reviewBefore(std::span<const Review> reviews, const Review& review);

/// The signed-off review of @p scope held last, on or before @p day where one is given; nullptr
/// when there is none.
[[nodiscard]] const Review* latestSignedOff(
    std::span<const Review> reviews, const Scope& scope, std::optional<Date> day = std::nullopt);

} // namespace outturn
