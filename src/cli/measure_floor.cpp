#include <cli/choice.h>
#include <cli/json_text.h>
#include <cli/measure_tables.h>
#include <cli/plan_files.h>
#include <domain/error.h>
#include <domain/measure/figure.h>
#include <domain/school/floor_risk.h>
#include <planfile/floor_standards.h>

#include <nlohmann/json.hpp>

#include <map>
#include <utility>

namespace outturn::cli {

namespace {

using nlohmann::ordered_json;
using store::PublishedTables;
using store::StoredDataset;

constexpr int shareDecimals = 1;

std::string_view phaseOf(DatasetSource source)
{
    return source == DatasetSource::KeyStage2 ? "primary" : "secondary";
}

/// One phase's schools against its standard, with the tables that they were read from.
struct FloorAnswer
{
    std::vector<StoredDataset> files;
    const FloorStandard* standard = nullptr;
    Dataset table;
    FloorTable floor;

    [[nodiscard]] std::string nameOf(std::size_t row) const
    {
        const DatasetColumn* names = table.column("SCHNAME");
        return names == nullptr ? std::string() : names->text(row);
    }
};

FloorAnswer answerFor(
    const PublishedTables& tables,
    std::vector<StoredDataset> files,
    SchoolGrouping grouping,
    const SchoolRegister& schools)
{
    const FloorStandards& standards = planfile::builtInFloorStandards();
    std::vector<std::string> names = FloorTest::columnsNeeded(standards.standards);
    for (std::string& name : SchoolGroups::columnsNeeded())
        names.push_back(std::move(name));
    Dataset table = tables.readTogether(files, names);
    FloorAnswer answer{std::move(files), nullptr, std::move(table), {}};
    const DatasetIdentity& identity = answer.table.identity;
    answer.standard = standards.find(identity.source, identity.year);
    answer.floor =
        judgeSchools(answer.table, standards, SchoolGroups(answer.table, grouping, schools));
    return answer;
}

std::vector<FloorAnswer> answers(const MeasureOptions& options, const PublishedTables& tables)
{
    const auto grouping = choice<SchoolGrouping>("--by", options.by);
    const AcademicYear year = AcademicYear::parse(options.year);
    const SchoolRegister schools = readRegister(tables, grouping);
    std::vector<FloorAnswer> result;
    for (const DatasetSource source : {DatasetSource::KeyStage2, DatasetSource::KeyStage4}) {
        if (!options.source.empty() && toCode(source) != options.source)
            continue;
        if (auto files = tables.of(source, year); !files.empty())
            result.push_back(answerFor(tables, std::move(files), grouping, schools));
    }
    if (result.empty())
        throw Error(
            ErrorKind::Input,
            "no performance table of " + year.label() +
                " is imported; bring one in with import --source ks2 or ks4");
    return result;
}

ordered_json schoolJson(const FloorAnswer& answer, std::size_t row)
{
    const FloorStanding& standing = answer.floor.ofRows[row];
    ordered_json json{
        {"urn", answer.table.keys[row].packed()},
        {"name", orNull(answer.nameOf(row))},
        {"outcome", toCode(standing.judgement.outcome)},
        {"risk", toCode(standing.risk)},
        {"reason", standing.judgement.reason},
        {"warning", orNull(standing.warning)}};
    json["pupilsToSpare"] = standing.judgement.attainment
        ? ordered_json(standing.judgement.attainment->spare())
        : ordered_json(nullptr);
    return json;
}

ordered_json groupJson(const FloorAnswer& answer, const FloorGroup& group)
{
    const auto share = group.share(shareDecimals);
    ordered_json schools = ordered_json::array();
    for (const std::size_t row : group.rows)
        schools.push_back(schoolJson(answer, row));
    return {
        {"group", group.group.name},
        {"code", orNull(group.group.code)},
        {"share", share ? ordered_json(share->text(shareDecimals)) : ordered_json(nullptr)},
        {"atOrAbove", group.atOrAbove},
        {"below", group.below},
        {"unknown", group.unknown},
        {"leftOut", group.leftOut},
        {"schools", std::move(schools)}};
}

ordered_json toJson(const std::vector<FloorAnswer>& answers, const MeasureOptions& options)
{
    ordered_json result{
        {"year", AcademicYear::parse(options.year).endYear()},
        {"by", options.by},
        {"phases", ordered_json::array()}};
    for (const FloorAnswer& answer : answers) {
        ordered_json groups = ordered_json::array();
        for (const FloorGroup& group : answer.floor.groups)
            groups.push_back(groupJson(answer, group));
        result["phases"].push_back(
            {{"phase", phaseOf(answer.standard->source)},
             {"standard", answer.standard->name},
             {"sources", answer.standard->sources},
             {"files", filesJson(answer.files)},
             {"rows", std::move(groups)}});
    }
    return result;
}

/// The schools that somebody should look at, then how many were left out and why.
void printSchools(const FloorAnswer& answer, const Session& session)
{
    const std::vector<FloorStanding>& standings = answer.floor.ofRows;
    for (const FloorRisk risk : {FloorRisk::Below, FloorRisk::NextYear, FloorRisk::Close}) {
        bool isFirst = true;
        for (std::size_t row = 0; row < standings.size(); ++row) {
            if (standings[row].risk != risk)
                continue;
            if (std::exchange(isFirst, false))
                session.print(std::string(labelOf(risk)) + ":");
            const std::string& warning = standings[row].warning;
            session.print(
                "  " + answer.nameOf(row) + ": " + standings[row].judgement.reason +
                (warning.empty() ? "" : "; " + warning));
        }
    }
    std::map<std::string, int> leftOut;
    for (const FloorGroup& group : answer.floor.groups)
        for (const std::size_t row : group.rows) {
            const FloorJudgement& judgement = standings[row].judgement;
            if (judgement.outcome == FloorOutcome::LeftOut)
                ++leftOut[judgement.reason];
        }
    for (const auto& [reason, schools] : leftOut)
        session.print(
            "Left out: " + figureText(Decimal::whole(schools), Unit::Schools, 0) + ", " + reason);
}

void printAnswer(const FloorAnswer& answer, const Session& session)
{
    session.print(answer.standard->name);
    if (!answer.standard->note.empty())
        session.print(answer.standard->note);
    std::vector<std::vector<std::string>> rows;
    for (const FloorGroup& group : answer.floor.groups) {
        const auto share = group.share(shareDecimals);
        rows.push_back(
            {group.group.name,
             share ? share->text(shareDecimals) + "%" : "-",
             std::to_string(group.atOrAbove),
             std::to_string(group.below),
             std::to_string(group.unknown),
             std::to_string(group.leftOut)});
    }
    printColumns(
        {"Group", "Share", "At or above", "Below", "Not known", "Left out"}, rows, session);
    printSchools(answer, session);
}

} // namespace

void measureFloor(const MeasureOptions& options, const Session& session)
{
    const auto plan = openPlan(options.file, store::Access::ReadOnly, session);
    const std::vector<FloorAnswer> found = answers(options, PublishedTables(plan));
    if (options.json) {
        session.out << jsonText(toJson(found, options));
        return;
    }
    for (const FloorAnswer& answer : found)
        printAnswer(answer, session);
}

} // namespace outturn::cli
