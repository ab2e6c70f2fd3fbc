#include <app/entry/entry_paste.h>

#include <catch2/catch.hpp>

#include <map>

using namespace outturn::app;

namespace {

PasteTarget targetAt(int row)
{
    return {
        .row = row,
        .rowCount = 3,
        .fields = {EntryField::Value, EntryField::Numerator},
        .rowOf = [](const QString& text) -> std::optional<int> {
            const std::map<QString, int> rows{
                {"A", 0}, {"B", 1}, {"C", 2}, {"Reading", 0}, {"Writing", 1}};
            const auto found = rows.find(text);
            return found == rows.end() ? std::nullopt : std::optional(found->second);
        }};
}

std::vector<QString> described(const PastePlan& plan)
{
    std::vector<QString> cells;
    for (const PastedCell& cell : plan.cells)
        cells.push_back(QStringLiteral("%1/%2=%3")
                            .arg(cell.row)
                            .arg(static_cast<int>(cell.field))
                            .arg(cell.text));
    return cells;
}

} // namespace

TEST_CASE("A block without codes goes down and right from the current cell")
{
    const PastePlan plan = layOutPaste({{"1", "2", "9"}, {"", "3"}, {"4"}}, targetAt(1));
    CHECK(described(plan) == std::vector<QString>{"1/0=1", "1/1=2", "2/1=3"});
    CHECK(plan.leftOver == 1);
}

TEST_CASE("A block with codes but no headings holds value, numerator, denominator and comment")
{
    const PastePlan plan = layOutPaste({{"C", "7", "70", "1000", "so"}, {"A", "5"}}, targetAt(1));
    CHECK(
        described(plan) == std::vector<QString>{"2/0=7", "2/1=70", "2/2=1000", "2/3=so", "0/0=5"});
}

TEST_CASE("Headings say which column is which, and the rest is left alone")
{
    const PastePlan plan = layOutPaste(
        {{"indicator", "name", "Cohort", "Value"}, {"B", "Reading", "30", "7"}}, targetAt(0));
    CHECK(described(plan) == std::vector<QString>{"1/2=30", "1/0=7"});
}

TEST_CASE("Codes that the plan does not have are named, blank rows are not")
{
    const PastePlan plan = layOutPaste({{"A", "1"}, {"", ""}, {"Z", "2"}}, targetAt(0));
    CHECK(plan.unknown == QStringList{"Z"});
    CHECK(plan.cells.size() == 1);
}

TEST_CASE("A block with names goes to its indicators, with or without codes beside them")
{
    const PastePlan named =
        layOutPaste({{"Writing", "7", "70"}, {"Reading", "5"}, {"Singing", "6"}}, targetAt(2));
    CHECK(described(named) == std::vector<QString>{"1/0=7", "1/1=70", "0/0=5"});
    CHECK(named.unknown == QStringList{"Singing"});

    const PastePlan both =
        layOutPaste({{"12", "B", "Writing", "7", "70"}, {"", "Z", "Reading", "5"}}, targetAt(2));
    CHECK(described(both) == std::vector<QString>{"1/0=7", "1/1=70", "0/0=5"});
    CHECK(both.unknown.isEmpty());
}
