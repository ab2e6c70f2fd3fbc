#include "arbitrary_parts.h"

namespace outturn::test::draw {

void addResources(Plan& plan, const Extent& extent)
{
    plan.finance = several(2, [&] {
        return FinanceLine{
            .year = planYear(),
            .unit = words(),
            .manager = post(extent),
            .staffing = figure(),
            .nonStaffing = figure(),
            .grossExpenditure = figure(),
            .serviceIncome = figure(),
            .netExpenditure = figure(),
            .grants = figure(),
            .netCost = figure()};
    });
    plan.staffing = several(2, [] {
        return Staffing{
            .from = date(), .fteFrom = size(), .to = date(), .fteTo = size(), .reason = text()};
    });
    plan.contracts = several(2, [] {
        return Contract{
            .subject = words(),
            .posts = size(),
            .isFullTimeEquivalent = chance(),
            .costInPounds = figure(),
            .year = planYear(),
            .note = text()};
    });
    plan.support = several(2, [&] {
        return SupportRequest{
            .from = words(),
            .activity = words(),
            .impacts = several(
                2,
                [&] {
                    SupportImpact impact{
                        .text = words(), .link = oneOf<SupportLink>(), .actions = {}};
                    if (const auto action = reference<ActionCode>("", extent.actions))
                        impact.actions.push_back(*action);
                    return impact;
                }),
            .expected = maybe(month),
            .reconstructed = text()};
    });
}

} // namespace outturn::test::draw
