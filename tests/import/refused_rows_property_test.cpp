#include "dataset_files.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace outturn;
using namespace outturn::imports;
using namespace outturn::imports::test;

namespace {

/// Enough for half of them to be filled on another core.
constexpr int measures = 20;

/// Good rows of different exactness, and now and then one that is refused for its last cells, after
/// a word, a percentage and a more exact figure that nothing else in the table has.
struct DrawnRow
{
    int figure = 0;
    int decimals = 0;
    bool isRefused = false;
};

rc::Gen<DrawnRow> genDrawnRow(int oneIn)
{
    return rc::gen::build<DrawnRow>(
        rc::gen::set(&DrawnRow::figure, rc::gen::inRange(0, 100)),
        rc::gen::set(&DrawnRow::decimals, rc::gen::inRange(0, 3)),
        rc::gen::set(&DrawnRow::isRefused, rc::gen::map(rc::gen::inRange(0, oneIn), [](int drawn) {
            return drawn == 0;
        })));
}

std::string lineOf(const DrawnRow& row, int number, int badMeasure)
{
    const std::string name = row.isRefused ? "Refused " + std::to_string(number)
                                           : "School " + std::to_string(row.figure);
    std::string line = "1,936," + std::to_string(100'000 + number) + "," + name + ",30";
    for (int i = 0; i < measures; ++i) {
        std::string cell = std::to_string(row.figure);
        if (row.isRefused)
            cell = i == badMeasure ? "7O" : "5.12345%";
        else if (row.decimals > 0)
            cell += "." + std::string(static_cast<std::size_t>(row.decimals), '1');
        line += "," + cell;
    }
    return line + "\n";
}

std::string headerLine()
{
    std::string line = "RECTYPE,LEA,URN,SCHNAME,TELIG";
    for (int i = 0; i < measures; ++i)
        line += ",PT" + std::to_string(i) + "_EXP";
    return line + "\n";
}

} // namespace

TEST_CASE("a row that is refused leaves nothing of itself, wherever it stands")
{
    const bool holds = rc::check([] {
        const auto count = *rc::gen::inRange<std::size_t>(0, 900);
        const int oneIn = *rc::gen::element(2, 50, 400);
        // The first tell that the columns are of figures.
        std::vector<DrawnRow> rows(5);
        for (const DrawnRow& row :
             *rc::gen::container<std::vector<DrawnRow>>(count, genDrawnRow(oneIn)))
            rows.push_back(row);
        std::string all = headerLine();
        std::string good = headerLine();
        std::vector<int> refusedLines;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const int number = static_cast<int>(i);
            const std::string line = lineOf(rows[i], number, number % measures);
            all += line;
            if (rows[i].isRefused)
                refusedLines.push_back(number + 2);
            else
                good += line;
        }
        const DatasetFile whole = readText(all, DatasetSource::KeyStage2);
        std::vector<int> lines;
        for (const auto& refusal : whole.rows.refused)
            lines.push_back(refusal.line);
        RC_ASSERT(lines == refusedLines);
        const DatasetFile sound = readText(good, DatasetSource::KeyStage2);
        RC_ASSERT(whole.dataset.keys == sound.dataset.keys);
        RC_ASSERT(whole.dataset.columns == sound.dataset.columns);
    });
    CHECK(holds);
}
