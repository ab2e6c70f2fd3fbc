#include <domain/measure/measure.h>

#include <algorithm>

namespace outturn {

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

const MeasureVersion*
findSuccessor(std::span<const MeasureVersion> catalogue, const MeasureCode& code)
{
    const auto found = std::ranges::find(catalogue, code, &MeasureVersion::predecessor);
    return found == catalogue.end() ? nullptr : &*found;
}

} // namespace outturn
