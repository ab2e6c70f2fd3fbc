#include <domain/measure/measure.h>

#include <algorithm>

namespace outturn {

bool isInForce(const MeasureVersion& measure, AcademicYear year)
{
    return measure.validFrom <= year && (!measure.validTo || year <= *measure.validTo);
}

std::optional<std::string> reasonNotPublished(const MeasureVersion& measure, AcademicYear year)
{
    if (year < measure.validFrom)
        return measure.code.text() + " was first published for " + measure.validFrom.label();
    if (measure.validTo && year > *measure.validTo)
        return measure.code.text() + " was last published for " + measure.validTo->label();
    const auto gap = std::ranges::find(measure.noDataYears, year, &NoDataYear::year);
    if (gap != measure.noDataYears.end())
        return measure.code.text() + " was not published for " + year.label() + ": " + gap->reason;
    return std::nullopt;
}

const MeasureVersion*
findMeasure(std::span<const MeasureVersion> catalogue, const MeasureCode& code)
{
    const auto found = std::ranges::find(catalogue, code, &MeasureVersion::code);
    return found == catalogue.end() ? nullptr : &*found;
}

std::vector<const MeasureVersion*>
followers(std::span<const MeasureVersion> catalogue, const MeasureVersion& measure)
{
    std::vector<const MeasureVersion*> named;
    std::vector<const MeasureVersion*> related;
    for (const MeasureVersion& version : catalogue) {
        if (version.predecessor == measure.code)
            named.push_back(&version);
        else if (
            measure.validTo && version.validFrom > *measure.validTo && !measure.family.empty() &&
            version.family == measure.family)
            related.push_back(&version);
    }
    return named.empty() ? related : named;
}

} // namespace outturn
