#include <cli/import_remarks.h>
#include <cli/terminal_text.h>
#include <import/xlsx/workbook.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <set>

namespace outturn::cli {

using imports::RowRemark;
using nlohmann::ordered_json;

std::size_t rowsIn(const std::vector<RowRemark>& remarks)
{
    std::set<int> lines;
    for (const RowRemark& remark : remarks)
        lines.insert(remark.line);
    return lines.size();
}

std::string sentenceOn(const std::string& fileName, const RowRemark& remark)
{
    constexpr std::size_t longestShown = 60;
    const std::string_view unit = imports::isWorkbookName(fileName) ? "row" : "line";
    std::string place = fmt::format("{}, {} {}", fileName, unit, remark.line);
    if (!remark.column.empty())
        place += ", column " + remark.column;
    const std::string shown = "'" + remark.value + "'";
    if (!remark.value.empty() && remark.message.find(shown) == std::string::npos)
        place += ", " +
            (remark.value.size() > longestShown ? "'" + truncated(remark.value, longestShown) + "'"
                                                : shown);
    return place + ": " + remark.message;
}

ordered_json remarksJson(const std::vector<RowRemark>& remarks)
{
    ordered_json list = ordered_json::array();
    for (const RowRemark& remark : remarks)
        list.push_back(
            {{"line", remark.line},
             {"column",
              remark.column.empty() ? ordered_json(nullptr) : ordered_json(remark.column)},
             {"value", remark.value},
             {"message", remark.message}});
    return list;
}

} // namespace outturn::cli
