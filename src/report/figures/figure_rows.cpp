#include <domain/rating/policy.h>
#include <report/figures/figure_rows.h>

namespace outturn::report {

std::vector<FigureRow> figureRows(const ReportRequest& request)
{
    std::vector<FigureRow> rows;
    for (const IndicatorResult& result : request.scorecard.indicators) {
        const Indicator& indicator = result.indicator;
        const auto text = [&](const std::optional<Decimal>& value) {
            return value ? value->text(indicator.decimals) : std::string();
        };
        rows.push_back(
            {.result = &result,
             .outturn = text(result.rating.outturn),
             .target = text(result.rating.target),
             .variance = text(result.rating.variance),
             .minimum = text(result.minimum),
             .benchmark = text(result.benchmark),
             .change = text(result.direction.change),
             .rule = indicator.activity
                 ? std::string()
                 : policyText(indicator.policy.value_or(request.record.plan.policy))});
    }
    return rows;
}

} // namespace outturn::report
