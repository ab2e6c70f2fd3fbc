#include <cli/choice.h>
#include <cli/measure_tables.h>
#include <domain/error.h>
#include <domain/plan/council_area.h>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace outturn::cli {

using nlohmann::ordered_json;

SchoolRegister readRegister(const store::PublishedTables& tables, SchoolGrouping grouping)
{
    const bool isNeeded = grouping == SchoolGrouping::District || grouping == SchoolGrouping::Phase;
    if (isNeeded && tables.of(DatasetSource::SchoolRegister).empty())
        throw Error(
            ErrorKind::Input,
            "the districts and phases of schools are not known; bring the register in with import "
            "--source gias");
    return tables.schools();
}

ordered_json filesJson(std::span<const store::StoredDataset> tables)
{
    ordered_json files = ordered_json::array();
    for (const store::StoredDataset& table : tables)
        files.push_back({{"file", table.origin.fileName}, {"sha256", table.origin.sha256}});
    return files;
}

store::FigureQuestion questionFrom(const MeasureOptions& options)
{
    store::FigureQuestion question{.year = AcademicYear::parse(options.year)};
    question.by = choice<SchoolGrouping>("--by", options.by);
    question.council = options.council;
    if (!options.at.empty())
        question.day = Date::parse(options.at);
    question.academiesExcluded = options.academiesExcluded;
    question.withPredecessors = options.withPredecessors;
    return question;
}

const ComputedGroup& councilMeant(
    const std::vector<ComputedGroup>& groups,
    const MeasureOptions& options,
    const Plan& plan,
    bool isExact)
{
    const std::string_view area = councilArea(plan.identity.council);
    std::string choices;
    for (const ComputedGroup& group : groups) {
        if (options.council.empty() ? group.group.name == area
                                    : group.group.code == options.council)
            return group;
        choices += (choices.empty() ? "" : ", ") + group.group.name + " (" + group.group.code + ")";
    }
    if (groups.size() == 1 && options.council.empty() && !isExact)
        return groups.front();
    if (groups.empty())
        throw Error(ErrorKind::Input, "no school of the council is in the imported tables");
    throw Error(
        ErrorKind::Usage, "say which council is meant with --council and its number: " + choices);
}

const Indicator& requireIndicator(const Plan& plan, const std::string& code)
{
    if (const Indicator* indicator = findIndicator(plan, IndicatorCode(code)))
        return *indicator;
    throw Error(ErrorKind::Input, "the plan has no indicator '" + code + "'");
}

ordered_json orNull(const std::string& text)
{
    return text.empty() ? ordered_json(nullptr) : ordered_json(text);
}

void printColumns(
    const std::vector<std::string>& headings,
    const std::vector<std::vector<std::string>>& rows,
    const Session& session,
    std::size_t left)
{
    constexpr std::size_t widest = 60;
    constexpr std::string_view between = "  ";
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        std::size_t width = displayWidth(headings[i]);
        for (const std::vector<std::string>& row : rows)
            width = std::max(width, std::min(displayWidth(row[i]), widest));
        widths.push_back(width);
    }
    const auto print = [&](const std::vector<std::string>& cells) {
        std::string line = padded(truncated(cells[0], widths[0]), widths[0], Side::Left);
        for (std::size_t i = 1; i < cells.size(); ++i) {
            line += between;
            line += padded(
                truncated(cells[i], widths[i]), widths[i], i < left ? Side::Left : Side::Right);
        }
        session.print(line);
    };
    print(headings);
    std::ranges::for_each(rows, print);
}

} // namespace outturn::cli
