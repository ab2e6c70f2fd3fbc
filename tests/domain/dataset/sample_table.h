#pragma once

#include <domain/dataset/dataset.h>

#include <string>
#include <vector>

namespace outturn::test {

/// A column of figures as a table would have it: "62", "0.5" or a marker such as "SUPP".
[[nodiscard]] inline DatasetColumn
figures(const std::string& name, const std::vector<std::string>& cells, int decimals = 0)
{
    DatasetColumn column{{name, ColumnKind::Number, decimals, false}, {}, {}};
    for (const std::string& cell : cells) {
        if (const auto marker = readMarker(cell)) {
            column.cells.push_back(packed(*marker));
            continue;
        }
        std::int64_t scaled = Decimal::parse(cell).inMillionths();
        for (int i = decimals; i < Decimal::maxDecimals; ++i)
            scaled /= 10;
        column.cells.push_back(static_cast<PackedCell>(scaled));
    }
    return column;
}

[[nodiscard]] inline DatasetColumn
words(const std::string& name, const std::vector<std::string>& cells)
{
    DatasetColumn column{{name, ColumnKind::Text, 0, false}, {}, {}};
    for (const std::string& cell : cells) {
        if (cell.empty()) {
            column.cells.push_back(packed(Marker::Blank));
            continue;
        }
        column.cells.push_back(static_cast<PackedCell>(column.words.size()));
        column.words.push_back(cell);
    }
    return column;
}

[[nodiscard]] inline DatasetIdentity keyStage2Of(int year, const std::string& area = "936")
{
    return {DatasetSource::KeyStage2, AcademicYear(year), Stage::Validated, area};
}

/// Four schools and their council: two with a figure, one suppressed, one independent.
[[nodiscard]] inline Dataset sampleTable()
{
    Dataset table{keyStage2Of(2019), {}, {}, {}};
    for (const int urn : {100001, 100002, 100003, 100004})
        table.keys.emplace_back(Urn(urn));
    table.keys.emplace_back(AreaCode(936));
    table.keys.emplace_back(EnglandRow::AllSchools);
    table.columns = {
        words("SCHNAME", {"Ash", "Beech", "Cedar", "Dean", "Anyshire", ""}),
        words("LEA", {"936", "936", "936", "936", "936", ""}),
        words("NFTYPE", {"CY", "ACC", "CY", "IND", "", ""}),
        figures("TELIG", {"30", "10", "5", "60", "45", "600000"}),
        figures("PTRWM_EXP", {"60", "81", "SUPP", "100", "65", "65"}),
        figures("READPROG", {"0.5", "-1.5", "SUPP", "NP", "0.1", " "}, 1),
        figures("READPROG_LOWER", {"0.1", "-2.5", "SUPP", "NP", "0.0", " "}, 1)};
    table.columns[4].heading.isPercentage = true;
    return table;
}

} // namespace outturn::test
