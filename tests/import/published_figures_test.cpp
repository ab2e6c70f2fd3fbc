// The independent check: what is computed from the rows of schools agrees with what the Department
// publishes for the council in the same table, for every share and average that has both.
#include "dataset_files.h"

#include <domain/dataset/school_measure.h>

#include <catch2/catch.hpp>

#include <cmath>
#include <set>

using namespace outturn;
using namespace outturn::imports;
using namespace outturn::imports::test;

namespace {

struct Published
{
    const char* file;
    DatasetSource source;
    int year;
};

const std::vector<Published> tables{
    {"2016-2017_936_ks2final.csv", DatasetSource::KeyStage2, 2017},
    {"2017-2018_936_ks2final.csv", DatasetSource::KeyStage2, 2018},
    {"2018-2019_936_ks2final.csv", DatasetSource::KeyStage2, 2019},
    {"2016-2017_936_ks4final.csv", DatasetSource::KeyStage4, 2017},
    {"2017-2018_936_ks4final.csv", DatasetSource::KeyStage4, 2018},
    {"2018-2019_936_ks4final.csv", DatasetSource::KeyStage4, 2019},
    {"320_ks4revised.csv", DatasetSource::KeyStage4, 2018}};

std::optional<Dataset> readShared(const Published& published)
{
    const auto text = contentOf(std::string(OUTTURN_SHARED_DATA) + "/dfe/" + published.file);
    if (!text)
        return std::nullopt;
    return readDataset(
               *text,
               {.source = published.source,
                .fileName = published.file,
                .year = AcademicYear(published.year)})
        .dataset;
}

bool isMean(const Dataset& table, const DatasetColumn& column)
{
    const AggregationRule rule = aggregationRule(table.identity.source, column.heading.name);
    if (column.heading.kind != ColumnKind::Number || rule.aggregation != Aggregation::WeightedMean)
        return false;
    return std::any_of(rule.cohorts.begin(), rule.cohorts.end(), [&](const std::string& name) {
        return table.column(name) != nullptr;
    });
}

/// Whether a column is about a year before the table's: "PTRWM_EXP_16" in a table of 2016/17.
bool isOfEarlierYear(const std::string& column, int year)
{
    for (int earlier = year - 3; earlier < year; ++earlier) {
        const std::string mark = "_" + std::to_string(earlier % 100);
        const auto at = column.find(mark);
        if (at != std::string::npos &&
            (at + mark.size() == column.size() || column[at + mark.size()] == '_'))
            return true;
        // "AC5EM14_PTQ": the year without a line before it.
        if (column.find(std::to_string(earlier % 100) + "_PTQ") != std::string::npos)
            return true;
    }
    return false;
}

/// Whether a column says again, under its own year's name, what another of the table says:
/// "PT5EM_94_17" in that of 2016/17, beside PT5EM_94.
bool repeatsAnother(const Dataset& table, const DatasetColumn& column, int year)
{
    const std::string ending = "_" + std::to_string(year % 100);
    const std::string& name = column.heading.name;
    if (!name.ends_with(ending))
        return false;
    const DatasetColumn* other = table.column(name.substr(0, name.size() - ending.size()));
    return other != nullptr && other->cells == column.cells;
}

std::optional<std::size_t> rowOfCouncil(const Dataset& table)
{
    for (std::size_t row = 0; row < table.keys.size(); ++row)
        if (table.keys[row].area())
            return row;
    return std::nullopt;
}

/// Pupils of independent special schools: the table has their rows, the council's row does not
/// count them.
double countedBySchoolsAlone(const Dataset& table, const std::string& cohort)
{
    double pupils = 0;
    const DatasetColumn* types = table.column("NFTYPE");
    for (std::size_t row = 0; row < table.keys.size(); ++row)
        if (types->word(row) == "INDSPEC")
            if (const auto count = table.column(cohort)->number(row))
                pupils += count->toDouble();
    return pupils;
}

/// How far the mean of a percentage can lie from the published one without either being wrong: the
/// published figure is rounded, and pupils who are in one of the two alone may have any from 0 to
/// 100: those whose school's figure is missing, those in alternative provision, who are in no
/// school's row. The published row's own count of pupils tells how many those are.
double tolerance(const Dataset& table, const SchoolMeasure& measure, std::size_t council)
{
    const MeasuredGroup& group = measure.groups[0];
    const double mean = group.value->toDouble();
    const double inSchoolsAlone = countedBySchoolsAlone(table, measure.cohort);
    const double inBoth = static_cast<double>(group.denominator) - inSchoolsAlone;
    const auto all = table.column(measure.cohort)->number(council);
    const double inCouncilAlone =
        all ? std::abs(all->toDouble() - inBoth) : static_cast<double>(group.pupilsLeftOut);
    const double unknown = inSchoolsAlone + inCouncilAlone;
    constexpr double publishedIsRounded = 0.5;
    constexpr double schoolsAreRounded = 0.15; // many roundings to a whole, up and down
    return publishedIsRounded + schoolsAreRounded +
        unknown / (inBoth + unknown) * std::max(mean, 100 - mean);
}

/// Columns whose published row is of other pupils than the schools' rows, or is not what its name
/// says, each with what shows it.
const std::set<std::string> publishedOtherwise{
    // In the council's row the share of all pupils, in a school's of those entered.
    "PTEBACENG91",
    "PTEBACMAT91",
    // The row of 2018/19 repeats the gap's or another year's figure: 10% for the pupils who are not
    // disadvantaged, 1% for all pupils, against 12% and 71% in the years before.
    "PTEBACC_94_NFSM6CLA1A_17",
    "PT5EM_94_18"};

} // namespace

TEST_CASE("the share of pupils at the expected standard is the one that was published")
{
    const std::vector<std::pair<Published, const char*>> expected{
        {tables[0], "67"}, {tables[1], "70"}, {tables[2], "70"}};
    for (const auto& [published, figure] : expected) {
        const auto table = readShared(published);
        if (!table) {
            WARN("skipped: there is no shared data");
            return;
        }
        const SchoolMeasure measure =
            measureSchools(*table, "PTRWM_EXP", SchoolGroups(*table, SchoolGrouping::Council, {}));
        INFO(published.file);
        REQUIRE(measure.groups.size() == 1);
        CHECK(measure.groups[0].value->rounded(0).text() == figure);
        CHECK(measure.groups[0].published == std::string(figure) + "%");
    }
}

TEST_CASE("attainment at key stage 4 is within half a point of what was published")
{
    const auto table = readShared(tables[4]);
    if (!table) {
        WARN("skipped: there is no shared data");
        return;
    }
    const SchoolGroups groups(*table, SchoolGrouping::Council, {});
    const MeasuredGroup attainment8 = measureSchools(*table, "ATT8SCR", groups).groups[0];
    CHECK(attainment8.value->rounded(1).text() == "50.4");
    CHECK(attainment8.published == "50.3");
    const MeasuredGroup strongPass = measureSchools(*table, "PTL2BASICS_95", groups).groups[0];
    CHECK(strongPass.value->rounded(1).text() == "52.1");
    CHECK(strongPass.published == "52.00%");
}

TEST_CASE("every percentage that has both agrees with the council's published row")
{
    int compared = 0;
    for (const Published& published : tables) {
        const auto table = readShared(published);
        if (!table) {
            WARN("skipped: there is no shared data");
            return;
        }
        const SchoolGroups groups(*table, SchoolGrouping::Council, {});
        const auto council = rowOfCouncil(*table);
        REQUIRE(council);
        for (const DatasetColumn& column : table->columns) {
            if (!column.heading.isPercentage || publishedOtherwise.contains(column.heading.name))
                continue;
            if (!isMean(*table, column)) {
                // No table counts the pupils of the years before, so nothing weighs their figures.
                INFO(published.file << ", " << column.heading.name);
                CHECK(
                    (isOfEarlierYear(column.heading.name, published.year) ||
                     repeatsAnother(*table, column, published.year)));
                continue;
            }
            const SchoolMeasure measure = measureSchools(*table, column.heading.name, groups);
            const auto figure = column.number(*council);
            if (!figure || !measure.groups[0].value)
                continue;
            const double distance = (*measure.groups[0].value - *figure).toDouble();
            INFO(
                published.file << ", " << column.heading.name << " by " << measure.cohort << ": "
                               << measure.groups[0].value->text() << " from "
                               << measure.groups[0].denominator << " pupils, published "
                               << figure->text());
            CHECK(std::abs(distance) <= tolerance(*table, measure, *council));
            ++compared;
        }
    }
    CHECK(compared > 700);
}
