#include <report/plan/plan_parts.h>
#include <report/words.h>

namespace outturn::report {

Blocks tiersOfSupport(const Plan& plan)
{
    if (!plan.categories)
        return {};
    const auto& scheme = *plan.categories;
    Blocks blocks;
    const auto count = static_cast<int>(scheme.categories.size());
    blocks.emplace_back(numbered(
        "Schools stand in one of " + counted(count, "category", "categories") +
        ", given here from the lightest support to the heaviest."));
    if (!scheme.agreedBy.empty())
        blocks.emplace_back(Paragraph{
            .text = sentence(scheme.agreedBy), .lead = "Who settles a school's category:"});
    Table table{
        .caption = scheme.title.empty() ? "Categories of schools" : scheme.title,
        .columns =
            {{"Category", Alignment::Left, 40},
             {"Which schools", Alignment::Left, 60},
             {"What they get and what is asked of them", Alignment::Left, 90}},
        .rows = {}};
    for (const auto& category : scheme.categories)
        table.rows.push_back(
            {{category.name, {}},
             {category.description.empty() ? "Not described in the plan."
                                           : sentence(category.description),
              {}},
             {category.support.empty() ? "Not described in the plan." : sentence(category.support),
              {}}});
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
    return blocks;
}

} // namespace outturn::report
