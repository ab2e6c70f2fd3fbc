#pragma once

#include <domain/dataset/dataset.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// A file of figures that the team made itself.
enum class FigureFile
{
    Outturns,
    Benchmarks,
};

/// What a file seems to hold, by the headings of its columns, and its first rows to be looked at.
struct RecognisedFile
{
    std::optional<DatasetSource> table; ///< a published table
    std::optional<FigureFile> figures;  ///< else the team's own; neither where it is not known
    std::vector<std::string> headings;  ///< in UTF-8
    std::vector<std::vector<std::string>> rows; ///< as many fields each as the row has
};

/// Looks at the header of a CSV, or of a workbook's first sheet, and at most @p mostRows rows after
/// it; not at the rest. Throws Error{Input} for what is no CSV at all, as readDataset() does.
[[nodiscard]] RecognisedFile
recogniseFile(std::string_view file, const std::string& fileName, std::size_t mostRows);

/// What a table with those headings seems to be; see RecognisedFile.
[[nodiscard]] std::optional<DatasetSource> recogniseTable(const std::vector<std::string>& headings);
[[nodiscard]] std::optional<FigureFile> recogniseFigures(const std::vector<std::string>& headings);

} // namespace outturn::imports
