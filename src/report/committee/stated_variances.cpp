#include <domain/measure/figure.h>
#include <domain/outturn/effective.h>
#include <domain/rating/lookup.h>
#include <report/committee/parts.h>
#include <report/committee/wording.h>

#include <algorithm>

namespace outturn::report::committee {

namespace {

/// What the figures on record give for the distance that the source states in words.
struct Distance
{
    Decimal outturn;
    Decimal target;

    [[nodiscard]] Decimal signedSize() const { return outturn - target; }
};

std::optional<Distance>
distanceOnRecord(const ReportRequest& request, const Indicator& indicator, AcademicYear year)
{
    const auto& record = request.record;
    const auto* outturn = effectiveOutturn(record.outturns, indicator.code, Scope(), year);
    const auto target = resolvedTarget(record, indicator, Scope(), year);
    if (outturn == nullptr || !target || !target->value)
        return std::nullopt;
    const auto value = publishedValue(*outturn, indicator.unit, indicator.decimals);
    if (!value)
        return std::nullopt;
    return Distance{*value, target->value->rounded(indicator.decimals)};
}

bool agrees(const StatedVariance& stated, const Distance& distance, int decimals)
{
    const auto size = distance.signedSize();
    const bool isBelow = size.isNegative();
    return size.absolute().rounded(decimals) == stated.size.rounded(decimals) &&
        (size.isZero() || isBelow == (stated.side == StatedSide::Below));
}

std::string
sentence(const Indicator& indicator, const StatedVariance& stated, const Distance& distance)
{
    const auto text = [&](Decimal value) {
        return figureText(value, indicator.unit, indicator.decimals);
    };
    const auto size = distance.signedSize();
    const std::string given = size.isZero()
        ? "the target itself"
        : differenceText(size, indicator.unit, indicator.decimals) +
            (size.isNegative() ? " below" : " above");
    return nameAndCode(indicator) + ", " + stated.year.label() + ": the source says “" +
        stated.wording + "”; " + text(distance.outturn) + " against " + text(distance.target) +
        " is " + given + ".";
}

} // namespace

void addStatedVariances(const ReportRequest& request, Blocks& blocks)
{
    BulletList list;
    for (const auto& stated : request.record.plan.statedVariances) {
        const auto* indicator = findIndicator(request.record.plan, stated.indicator);
        if (indicator == nullptr)
            continue;
        const auto distance = distanceOnRecord(request, *indicator, stated.year);
        if (distance && !agrees(stated, *distance, indicator->decimals))
            list.items.push_back(sentence(*indicator, stated, *distance));
    }
    if (list.items.empty())
        return;
    blocks.emplace_back(Heading{1, "Where the source and its figures differ"});
    blocks.emplace_back(numbered(
        "This paper gives what the figures give. The document that the plan was taken from states "
        "another distance from target in words:"));
    blocks.emplace_back(std::move(list));
}

} // namespace outturn::report::committee
