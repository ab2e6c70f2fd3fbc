#include "dataset_files.h"

#include <domain/error.h>
#include <import/dataset/figure_text.h>
#include <import/dataset/file_name.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::imports;
using namespace outturn::imports::test;
using Catch::Matchers::Contains;

namespace {

const std::string header = "RECTYPE,LEA,URN,SCHNAME,TELIG,PTRWM_EXP\n";

DatasetFile keyStage2(const std::string& rows)
{
    return readText(header + rows, DatasetSource::KeyStage2);
}

/// The one refusal of a table whose other row is sound.
RowRemark refusalOfRow(const std::string& row)
{
    const DatasetFile file = keyStage2("1,936,100001,Ash,30,60%\n" + row);
    REQUIRE(file.rows.refused.size() == 1);
    CHECK(file.dataset.keys.size() == 1);
    CHECK(file.dataset.column("PTRWM_EXP")->cells.size() == 1);
    return file.rows.refused[0];
}

} // namespace

TEST_CASE("a row that cannot be taken whole is refused with line, column and value")
{
    const RowRemark figure = refusalOfRow("1,936,100002,Beech,10,7O%\n");
    CHECK(figure.line == 3);
    CHECK(figure.column == "PTRWM_EXP");
    CHECK(figure.value == "7O%");
    CHECK_THAT(figure.message, Contains("'7O%' is not a figure"));

    CHECK(refusalOfRow("1,936,12345,Beech,10,70%\n").column == "URN");
    CHECK(refusalOfRow("9,936,100002,Beech,10,70%\n").column == "RECTYPE");
    CHECK(refusalOfRow("3,93,,Anyshire,10,70%\n").column == "LEA");
    CHECK_THAT(refusalOfRow("1,936,100002,Beech,10,70%,more\n").message, Contains("7 fields"));
    CHECK_THAT(refusalOfRow("1,936,100002,\"Be\"ech,10,70%\n").message, Contains("quotation mark"));
    CHECK_THAT(refusalOfRow("1,936,100002,\"Beech,10,70%\n").message, Contains("never closed"));
    CHECK_THAT(refusalOfRow("1,936,100002,Beech,10,=1+1\n").message, Contains("not a figure"));
    CHECK_THAT(refusalOfRow("1,936,100002,Beech,10,99999999999\n").message, Contains("too large"));
    CHECK_THAT(refusalOfRow("1,936,100002,Beech,10,1e3\n").message, Contains("not a figure"));
    CHECK_THAT(
        refusalOfRow("1,936,100002,Bee\xE2\x80\xAE"
                     "ch,10,70%\n")
            .message,
        Contains("U+202E"));
}

TEST_CASE("rows that contradict each other are both refused, rows that repeat are taken once")
{
    const DatasetFile file = keyStage2("1,936,100001,Ash,30,60%\n"
                                       "1,936,100002,Beech,10,70%\n"
                                       "1,936,100001,Ash,30,61%\n"
                                       "1,936,100002,Beech,10,70%\n"
                                       "1,936,100003,Cedar,10,SUPP\n");
    REQUIRE(file.rows.refused.size() == 2);
    CHECK(file.rows.refused[0].line == 2);
    CHECK(file.rows.refused[1].line == 4);
    CHECK_THAT(file.rows.refused[0].message, Contains("lines 2 and 4"));
    REQUIRE(file.rows.warnings.size() == 1);
    CHECK(file.rows.warnings[0].line == 5);
    CHECK(file.dataset.keys == std::vector{RowKey(Urn(100002)), RowKey(Urn(100003))});
    CHECK(file.dataset.column("PTRWM_EXP")->text(0) == "70%");
    CHECK(file.dataset.column("SCHNAME")->words == WordList{"Beech", "Cedar"});
    CHECK(file.rowsTaken() == 2);
}

TEST_CASE("a more exact figure further down rounds none above it")
{
    const DatasetFile file = keyStage2("1,936,100001,Ash,30,60%\n"
                                       "1,936,100002,Beech,10,70.25%\n"
                                       "1,936,100003,Cedar,10,SUPP\n");
    const DatasetColumn& share = *file.dataset.column("PTRWM_EXP");
    CHECK(share.heading.decimals == 2);
    CHECK(share.number(0) == Decimal::whole(60));
    CHECK(share.number(1) == Decimal::parse("70.25"));
    CHECK(share.marker(2) == Marker::Suppressed);
}

TEST_CASE("a file that is no such table ends in a sentence")
{
    const auto why = [](const std::string& text) {
        try {
            static_cast<void>(readText(text, DatasetSource::KeyStage2));
        } catch (const Error& error) {
            return std::string(error.what());
        }
        return std::string("it was read");
    };
    CHECK_THAT(why(""), Contains("empty"));
    CHECK_THAT(why("a,b\n1,2\n"), Contains("no column 'RECTYPE'"));
    CHECK_THAT(why("RECTYPE,RECTYPE\n"), Contains("two columns"));
    CHECK_THAT(
        why(header + "1,936,100001,A\0sh,30,60%\n" + std::string(1, '\0')), Contains("line 2"));
    CHECK_THAT(why(header + std::string(1, '\0')), Contains("NUL"));
    CHECK_THAT(
        why(std::string(
            "\xFF\xFE"
            "R\0",
            4)),
        Contains("UTF-16"));
    CHECK_THAT(why("PK\x03\x04rest"), Contains("workbook"));
    CHECK_THAT(why(header + "1,936,100001,A\x81h,30,60%\n"), Contains("neither UTF-8"));
    CHECK_THAT(
        why(header + "1,936,100001,\"" + std::string(100'000, 'x')), Contains("quotation mark"));
    CHECK_THAT(why(header + std::string(100'000, 'x')), Contains("longer than"));
    CHECK_THAT(why(header + std::string(3'000, ',')), Contains("columns"));
    std::string wrong = header;
    for (int i = 0; i < 10'001; ++i)
        wrong += "9,,,,,\n";
    CHECK_THAT(why(wrong), Contains("more than 10000 rows"));
}

TEST_CASE("a small file cannot ask for any amount of memory")
{
    const auto why = [](const std::string& text) {
        try {
            static_cast<void>(readText(text, DatasetSource::KeyStage2));
        } catch (const Error& error) {
            return error.message();
        }
        return std::string("it was read");
    };
    // Rows of twenty bytes that leave 1,900 columns out: four million cells in 40 kilobytes.
    std::string wide = "RECTYPE,LEA,URN,TELIG";
    for (int i = 0; i < 1'900; ++i)
        wide += ",C" + std::to_string(i);
    wide += '\n';
    for (int i = 0; i < 13'200; ++i)
        wide += "1,936," + std::to_string(100'000 + i) + ",9\n";
    CHECK_THAT(why(wide), Contains("more than 25000000 cells"));

    std::string quotes = header;
    for (int i = 0; i < 1'000; ++i) {
        for (int j = 0; j < 1'001; ++j)
            quotes += "\"\"\"\",";
        quotes += '\n';
    }
    CHECK_THAT(why(quotes), Contains("quotation marks inside"));
}

TEST_CASE("a table that says no year for none of its rows can be taken tells why they cannot")
{
    CHECK_THROWS_WITH(
        readDataset(
            "URN,Rating,Inspection Date\n100001,Good\u202e,20120501\n",
            {.source = DatasetSource::Inspections, .fileName = "inspections.csv"}),
        Contains("none of its rows can be taken; the first, in line 2: ") &&
            Contains("is no judgement"));
}

TEST_CASE("a table that says no year is asked for it, and a name of another year is told")
{
    const std::string text = header + "1,936,100001,Ash,30,60%\n";
    CHECK_THROWS_WITH(
        readDataset(text, {.source = DatasetSource::KeyStage2, .fileName = "ks2.csv"}),
        Contains("tell which academic year it is of; say which"));
    const DatasetFile other = readDataset(
        text,
        {.source = DatasetSource::KeyStage2,
         .fileName = "2016-2017_936_ks2final.csv",
         .year = AcademicYear(2019)});
    REQUIRE(other.rows.warnings.size() == 1);
    CHECK_THAT(other.rows.warnings[0].message, Contains("2016/17"));
}

TEST_CASE("reading stops when it is told to")
{
    const std::string text = header + "1,936,100001,Ash,30,60%\n";
    CHECK_THROWS_WITH(
        readDataset(
            text,
            {.source = DatasetSource::KeyStage2, .fileName = "t.csv", .year = AcademicYear(2019)},
            [](std::size_t, std::size_t) { return false; }),
        Contains("stopped"));
}

TEST_CASE("figures are read as the tables write them, and nothing else is a figure")
{
    CHECK(readFigure("62%") == FigureText{62, 0, true});
    CHECK(readFigure("-1.6") == FigureText{-16, 1, false});
    CHECK(readFigure("66.70%") == FigureText{6670, 2, true});
    CHECK(readFigure(" 94 ") == FigureText{94, 0, false});
    CHECK(readFigure("749,750") == FigureText{749750, 0, false});
    for (const char* none :
         {"",
          " ",
          "%",
          "-",
          "1.",
          ".5",
          "1.2.3",
          "1,2",
          "1,2345",
          ",123",
          "1e3",
          "+1",
          "\xC2\xA3"
          "48",
          "nan",
          "inf",
          "0x1F",
          "--1",
          "1 2",
          "1234567890123456789"}) {
        INFO(none);
        CHECK_FALSE(readFigure(none));
    }
    CHECK(readNoisyFigure("81.099999999999994") == FigureText{811, 1, false});
    CHECK(readNoisyFigure("7.0000000000000007E-2") == FigureText{7, 2, false});
    CHECK(readNoisyFigure("-3.4349999999999999E-2") == FigureText{-3435, 5, false});
    CHECK(readNoisyFigure("78.2") == FigureText{782, 1, false});
    CHECK(readNoisyFigure("2.2242241226178088")->decimals == 16);
    CHECK_FALSE(readNoisyFigure("1E400"));
    CHECK_FALSE(readNoisyFigure("E"));
}

TEST_CASE("the name of a published file tells its year, day and stage")
{
    CHECK(yearInName("2016-2017_936_ks2final.csv") == AcademicYear(2017));
    CHECK(yearInName("ofsted_mi_2013_14.csv") == AcademicYear(2014));
    CHECK(yearInName("england_201819_ks2.csv") == AcademicYear(2019));
    CHECK(yearInName("schools_2018.csv") == AcademicYear(2018));
    CHECK_FALSE(yearInName("lait_education_2016_2025.csv"));
    CHECK_FALSE(yearInName("320_ks4revised.csv"));
    CHECK(dayInName("gias_936_20220420.csv") == Date(2022, 4, 20));
    CHECK_FALSE(dayInName("gias_936_20221320.csv"));
    CHECK(stageInName("ks4_Provisional.csv") == Stage::Provisional);
    CHECK(stageInName("320_ks4revised.csv") == Stage::Validated);
    CHECK(academicYearOf(Date(2013, 8, 31)) == AcademicYear(2013));
    CHECK(academicYearOf(Date(2013, 9, 1)) == AcademicYear(2014));
}
