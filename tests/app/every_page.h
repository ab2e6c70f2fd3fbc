#pragma once

#include <array>

namespace outturn::app::test {

/// The pages of a plan that one can go to by name, as PlanView::showPageCalled() knows them.
inline constexpr std::array everyPage{
    "dashboard",
    "entry",
    "term",
    "actions",
    "schools",
    "caseload",
    "districts",
    "published",
    "reviews",
    "plan",
    "editor"};

} // namespace outturn::app::test
