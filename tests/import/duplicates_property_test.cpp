#include "dataset_files.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace outturn;
using namespace outturn::imports;
using namespace outturn::imports::test;

namespace {

/// Rows in sorted runs, as files have them that were put together; of one row each where there is
/// no order at all.
std::vector<int> rowsInRuns(std::vector<int> rows, std::size_t runLength)
{
    for (std::size_t start = 0; start < rows.size(); start += runLength)
        std::sort(
            rows.begin() + static_cast<std::ptrdiff_t>(start),
            rows.begin() + static_cast<std::ptrdiff_t>(std::min(start + runLength, rows.size())));
    return rows;
}

} // namespace

TEST_CASE("of inspections that say the same the first is kept, however the file is sorted")
{
    const bool holds = rc::check([] {
        const auto count = *rc::gen::inRange<std::size_t>(1, 600);
        const auto schools = *rc::gen::element(2, 20, 400);
        const auto runLength = *rc::gen::element<std::size_t>(1, 7, 150, 600);
        const auto drawn = rowsInRuns(
            *rc::gen::container<std::vector<int>>(count, rc::gen::inRange(0, schools * 2)),
            runLength);
        std::string text = "URN,Rating,Inspection Date\n";
        std::set<int> seen;
        std::vector<int> repeated;
        for (std::size_t i = 0; i < drawn.size(); ++i) {
            text += std::to_string(100'000 + drawn[i] / 2) + "," +
                (drawn[i] % 2 == 0 ? "Good" : "Inadequate") + ",20120501\n";
            if (!seen.insert(drawn[i]).second)
                repeated.push_back(static_cast<int>(i) + 2);
        }
        const DatasetFile file = readText(text, DatasetSource::Inspections);
        RC_ASSERT(file.rows.refused.empty());
        RC_ASSERT(file.duplicates == repeated.size());
        RC_ASSERT(file.dataset.keys.size() == seen.size());
        std::vector<int> lines;
        for (const auto& warning : file.rows.warnings)
            lines.push_back(warning.line);
        RC_ASSERT(lines == repeated);
    });
    CHECK(holds);
}
