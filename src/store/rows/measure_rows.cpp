#include <store/rows/plan_rows.h>

namespace outturn::store {

namespace {

MeasureVersion measureFrom(const Row& row)
{
    const ReleaseCalendar releases{
        row.get<int>("provisional_month"), row.get<int>("validated_month")};
    return {
        .code = row.get<MeasureCode>("code"),
        .family = row.text("family"),
        .name = row.text("name"),
        .definition = row.text("definition"),
        .numerator = row.text("numerator"),
        .denominator = row.text("denominator"),
        .unit = row.get<Unit>("unit"),
        .polarity = row.get<Polarity>("polarity"),
        .decimals = row.get<int>("decimals"),
        .validFrom = row.get<AcademicYear>("valid_from"),
        .validTo = row.find<AcademicYear>("valid_to"),
        .predecessor = row.find<MeasureCode>("predecessor"),
        .comparability = row.get<Comparability>("comparability"),
        .change = row.text("change"),
        .noDataYears = {},
        .releases = releases,
        .sources = {}};
}

void writeMeasure(RowReplacement& rows, const MeasureVersion& measure)
{
    rows.put(
        "measure",
        {{"code", measure.code},
         {"family", measure.family},
         {"name", measure.name},
         {"definition", measure.definition},
         {"numerator", measure.numerator},
         {"denominator", measure.denominator},
         {"unit", measure.unit},
         {"polarity", measure.polarity},
         {"decimals", measure.decimals},
         {"valid_from", measure.validFrom},
         {"valid_to", measure.validTo},
         {"predecessor", measure.predecessor},
         {"comparability", measure.comparability},
         {"change", measure.change},
         {"provisional_month", measure.releases.provisionalMonth},
         {"validated_month", measure.releases.validatedMonth}});
    for (const NoDataYear& gap : measure.noDataYears)
        rows.put(
            "measure_gap", {{"measure", measure.code}, {"year", gap.year}, {"reason", gap.reason}});
    for (const std::string& source : measure.sources)
        rows.put("measure_source", {{"measure", measure.code}, {"content", source}});
}

} // namespace

void writeMeasures(RowReplacement& rows, const std::vector<MeasureVersion>& measures)
{
    for (const MeasureVersion& measure : measures)
        writeMeasure(rows, measure);
}

std::vector<MeasureVersion> readMeasures(const Reading& reading)
{
    const auto gaps = groupedBy<MeasureCode>("measure", reading.rows("measure_gap"));
    const auto sources = groupedBy<MeasureCode>("measure", reading.rows("measure_source"));
    std::vector<MeasureVersion> measures;
    for (const Row& row : reading.rows("measure")) {
        MeasureVersion measure = measureFrom(row);
        for (const Row& gap : rowsOf(gaps, measure.code))
            measure.noDataYears.push_back({gap.get<AcademicYear>("year"), gap.text("reason")});
        for (const Row& source : rowsOf(sources, measure.code))
            measure.sources.push_back(source.text("content"));
        measures.push_back(std::move(measure));
    }
    return measures;
}

} // namespace outturn::store
