#include <cli/json_text.h>
#include <cli/measure_tables.h>
#include <cli/school_files.h>
#include <domain/school/computed_outturn.h>
#include <domain/school/district_standing.h>
#include <planfile/computed_measures.h>
#include <planfile/floor_standards.h>
#include <planfile/measure_catalogue.h>
#include <store/schools/district_figures.h>

#include <nlohmann/json.hpp>

namespace outturn::cli {

namespace {

using nlohmann::ordered_json;

ordered_json indicatorsJson(const Scorecard& scorecard)
{
    ordered_json indicators = ordered_json::array();
    for (const IndicatorResult& result : scorecard.indicators) {
        const auto figure = result.outturn
            ? publishedValue(*result.outturn, result.indicator.unit, result.indicator.decimals)
            : std::nullopt;
        indicators.push_back(
            {{"code", result.indicator.code.text()},
             {"outturn",
              figure ? ordered_json(figure->text(result.indicator.decimals))
                     : ordered_json(nullptr)},
             {"rag", toCode(result.rating.status)},
             {"reason", result.rating.reason}});
    }
    return indicators;
}

ordered_json countsJson(const SchoolCounts& counts)
{
    ordered_json grades = ordered_json::object();
    for (const auto& [grade, number] : counts.grades)
        grades[std::string(toCode(grade))] = number;
    ordered_json floor = ordered_json::object();
    for (const auto& [risk, number] : counts.floor)
        floor[std::string(toCode(risk))] = number;
    ordered_json categories = ordered_json::object();
    for (const auto& [category, number] : counts.categories)
        categories[category.text()] = number;
    return {
        {"schools", counts.schools},
        {"ofsted", std::move(grades)},
        {"notInspected", counts.notInspected},
        {"inOfstedCategory", counts.inOfstedCategory},
        {"floor", std::move(floor)},
        {"categories", std::move(categories)},
        {"withoutCategory", counts.withoutCategory}};
}

void printTable(const DistrictTable& table, const Session& session)
{
    std::vector<std::string> headings{"District", "Schools", "In a category"};
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < table.council.indicators.size(); ++i) {
        bool isKnown = table.council.indicators[i].outturn.has_value();
        for (const DistrictStandings& district : table.districts)
            isKnown = isKnown || district.scorecard.indicators[i].outturn.has_value();
        if (isKnown) {
            shown.push_back(i);
            headings.push_back(table.council.indicators[i].indicator.code.text());
        }
    }
    std::vector<std::vector<std::string>> rows;
    const auto add =
        [&](const std::string& name, const SchoolCounts& counts, const Scorecard& scorecard) {
            std::vector<std::string> row{
                name, std::to_string(counts.schools), std::to_string(counts.inOfstedCategory)};
            for (const std::size_t i : shown)
                row.emplace_back(toCode(scorecard.indicators[i].rating.status));
            rows.push_back(std::move(row));
        };
    add("Council", table.all, table.council);
    for (const DistrictStandings& district : table.districts)
        add(district.name, district.counts, district.scorecard);
    printColumns(headings, rows, session);
}

void districts(const SchoolOptions& options, const Session& session)
{
    SchoolFiles files(options, store::Access::ReadOnly, session);
    const AcademicYear year = AcademicYear::parse(options.year);
    const DistrictTable table = districtTable(
        districtRecord(files, year), year, files.day(), files.profiles(), files.log());
    if (!options.json)
        return printTable(table, session);
    ordered_json rows = ordered_json::array();
    for (const DistrictStandings& district : table.districts)
        rows.push_back(
            {{"district", district.name},
             {"schools", countsJson(district.counts)},
             {"indicators", indicatorsJson(district.scorecard)}});
    session.out << jsonText(
        {{"year", year.endYear()},
         {"council",
          {{"schools", countsJson(table.all)}, {"indicators", indicatorsJson(table.council)}}},
         {"districts", std::move(rows)}});
}

} // namespace

PlanRecord districtRecord(SchoolFiles& files, AcademicYear year)
{
    const store::PublishedTables tables(files.plan());
    store::ComputedFigures figures(tables, planfile::builtInFloorStandards());
    const std::vector<Outturn> computed = store::districtFigures(
        files.record(),
        year,
        files.council(),
        figures,
        planfile::builtInComputedMeasures(),
        planfile::builtInMeasures());
    return withComputed(files.record(), computed);
}

void addSchoolDistricts(
    CLI::App& school, const SharedSchoolOptions& options, const Session& session)
{
    CLI::App* command = school.add_subcommand(
        "districts", "The plan's indicators and the schools of every district beside the council");
    command->add_option("--year", options->year, "Academic year: 2014 is 2013/14")->required();
    command->add_option("--on", options->on, "The day that schools are looked at (today)");
    command->add_option("--council", options->council, "The council's number: 886");
    command->add_flag("--json", options->json, "Print it as JSON");
    command->callback([options, &session] { districts(*options, session); });
}

} // namespace outturn::cli
