// What the editor does to plans holds for any plan that a document can hold.
#include "arbitrary_plan.h"

#include <domain/error.h>
#include <domain/plan/editing.h>
#include <domain/plan/integrity.h>
#include <planfile/plan_document.h>

#include <catch2/catch.hpp>

#include <functional>

using namespace outturn;

namespace {

bool holdsForAnyPlan(const std::function<void(const PlanRecord&)>& property)
{
    return rc::check([&property] { property(*test::arbitraryPlan()); });
}

template <class T>
std::size_t anyRow(const std::vector<T>& items)
{
    return *rc::gen::inRange<std::size_t>(0, items.size());
}

/// The plan with whatever is recorded against it that names nothing of the plan.
PlanRecord alone(Plan plan, const PlanRecord& record)
{
    return {.plan = std::move(plan), .measures = record.measures};
}

} // namespace

TEST_CASE("Renaming a post there and back gives the plan again, sound on the way")
{
    CHECK(holdsForAnyPlan([](const PlanRecord& record) {
        if (record.plan.posts.empty())
            return;
        const PostCode from = record.plan.posts[anyRow(record.plan.posts)].code;
        const PostCode to("a name that nobody has");
        const Plan plan = renamed(record.plan, from, to);
        RC_ASSERT(integrityFaults(alone(plan, record)).empty());
        RC_ASSERT(usesOf(plan, from).empty());
        RC_ASSERT(renamed(plan, to, from) == record.plan);
    }));
}

TEST_CASE("Renaming an indicator there and back gives the plan again, sound on the way")
{
    CHECK(holdsForAnyPlan([](const PlanRecord& record) {
        if (record.plan.indicators.empty())
            return;
        const IndicatorCode from = record.plan.indicators[anyRow(record.plan.indicators)].code;
        const IndicatorCode to("a name that nobody has");
        const Plan plan = renamed(record.plan, from, to);
        RC_ASSERT(integrityFaults(alone(plan, record)).empty());
        RC_ASSERT(renamed(plan, to, from) == record.plan);
    }));
}

TEST_CASE("A priority moved and moved back gives the plan again, sound on the way")
{
    CHECK(holdsForAnyPlan([](const PlanRecord& record) {
        Plan start = record.plan; // the numbers of a list that has been moved count upwards
        std::ranges::sort(start.priorities, {}, &Priority::number);
        if (start.priorities.empty())
            return;
        const std::size_t from = anyRow(start.priorities);
        const std::size_t to = anyRow(start.priorities);
        const Plan plan = withPriorityMoved(start, from, to);
        RC_ASSERT(integrityFaults(alone(plan, record)).empty());
        RC_ASSERT(withPriorityMoved(plan, to, from) == start);
    }));
}

TEST_CASE("A plan without one of its posts, actions or indicators reads back from its document")
{
    CHECK(holdsForAnyPlan([](const PlanRecord& record) {
        Plan plan = record.plan;
        if (!plan.posts.empty())
            plan = without(plan, plan.posts[anyRow(plan.posts)].code);
        if (!plan.actions.empty())
            plan = without(plan, plan.actions[anyRow(plan.actions)].code);
        if (!plan.indicators.empty())
            plan = without(plan, plan.indicators[anyRow(plan.indicators)].code);
        const PlanRecord edited = alone(plan, record);
        RC_ASSERT(integrityFaults(edited).empty());
        RC_ASSERT(planfile::readPlanDocument(planfile::writePlanDocument(edited)).plan == plan);
    }));
}
