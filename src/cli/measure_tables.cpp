#include <cli/measure_tables.h>
#include <domain/error.h>

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

ordered_json orNull(const std::string& text)
{
    return text.empty() ? ordered_json(nullptr) : ordered_json(text);
}

void printColumns(
    const std::vector<std::string>& headings,
    const std::vector<std::vector<std::string>>& rows,
    const Session& session)
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
            line += padded(truncated(cells[i], widths[i]), widths[i], Side::Right);
        }
        session.print(line);
    };
    print(headings);
    std::ranges::for_each(rows, print);
}

} // namespace outturn::cli
