#include <planfile/format/category_rules.h>
#include <planfile/format/vocabulary.h>
#include <planfile/json/object_reader.h>

namespace outturn::planfile {

namespace {

constexpr int mostStepsOfRule = 9;
constexpr int mostYears = 9;

bool asksForNothing(const CategoryRule& rule)
{
    return !rule.inOfstedCategory && rule.grades.empty() && rule.floor.empty() && !rule.result &&
        rule.steps.empty();
}

} // namespace

ResultTest Format<ResultTest>::read(const Node& node)
{
    ResultTest test = readObject(node, [](ObjectReader& object) {
        return ResultTest{
            .kind = object.required<ResultTest::Kind>("kind"),
            .measures = object.list<MeasureCode>("measures"),
            .number = object.required<Decimal>("number"),
            .years = object.integer("years", 2, mostYears).value_or(ResultTest{}.years),
        };
    });
    if (test.measures.empty())
        node.refuse("no measure is named; expected at least one");
    return test;
}

CategoryRule Format<CategoryRule>::read(const Node& node)
{
    CategoryRule rule = readObject(node, [](ObjectReader& object) {
        return CategoryRule{
            .name = object.requiredText("name"),
            .stepsBelowHeaviest = object.requiredInteger("stepsBelowHeaviest", 0, mostStepsOfRule),
            .inOfstedCategory = object.orElse("inOfstedCategory", false),
            .grades = object.list<InspectionGrade>("grades"),
            .timesInARow = object.integer("timesInARow", 1, mostStepsOfRule).value_or(1),
            .floor = object.list<FloorRisk>("floor"),
            .result = object.optional<ResultTest>("result"),
            .steps = object.list<InterventionStep>("steps"),
        };
    });
    if (asksForNothing(rule))
        node.refuse("the rule asks for nothing, so every school would meet it");
    return rule;
}

} // namespace outturn::planfile
