#include <planfile/category_rules.h>
#include <planfile/embedded_data.h>
#include <planfile/format/category_rules.h>
#include <planfile/format/heading.h>
#include <planfile/json/object_reader.h>
#include <planfile/json/parse.h>

#include <tuple>
#include <utility>

namespace outturn::planfile {

namespace {

constexpr Heading rulesHeading{.format = "outturn-category-rules", .version = 1};
constexpr int mostSteps = 9;
constexpr int weeksInYear = 52;

} // namespace

const SupportRules& builtInSupportRules()
{
    static const SupportRules rules = readSupportRules(embeddedCategoryRules());
    return rules;
}

SupportRules readSupportRules(std::string_view json)
{
    const Json document = parseDocument(json);
    return readObject(Node(document), [](ObjectReader& object) {
        readHeading(object, rulesHeading);
        SupportRules rules;
        const auto priority = [](ObjectReader& reader) {
            return std::pair{
                reader.requiredInteger("stepsBelowHeaviest", 0, mostSteps),
                reader.requiredInteger("weeksBetweenMeetings", 1, weeksInYear)};
        };
        std::tie(rules.priorityStepsBelowHeaviest, rules.weeksBetweenMeetings) =
            readObject(object.requiredNode("priority"), priority);
        rules.categories = readList<CategoryRule>(object.requiredNode("rules"));
        return rules;
    });
}

} // namespace outturn::planfile
