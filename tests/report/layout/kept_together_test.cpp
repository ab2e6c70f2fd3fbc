#include <report/chart/print_measure.h>
#include <report/layout/kept_together.h>
#include <report/layout/term_column.h>

#include <catch2/catch.hpp>

using namespace outturn::report;

// What stays on one page, and the column of terms.

TEST_CASE("What introduces something stays with it")
{
    const Table table{.caption = "A", .columns = {{"B"}}, .rows = {}};
    const std::vector<Block> blocks{
        Particulars{{{"Recommendations", "Members are asked to:"}}},
        RomanList{{"note it."}},
        Heading{1, "Money"},
        Paragraph{"The plan costs money."},
        table,
        Paragraph{"What follows is:"},
        BulletList{{"one"}},
        Paragraph{"It is short of the target."},
        Paragraph{.text = "None.", .lead = "Comment:"},
        Paragraph{.text = "Somebody.", .lead = "Accountable:"},
        table,
        Paragraph{"A sentence."},
        Heading{2, "Risk"}};
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (layout::staysWithNext(blocks, i))
            kept.push_back(i);
    CHECK(kept == std::vector<std::size_t>{0, 3, 5, 7, 8});
}

TEST_CASE("A short table is kept whole, a long or a high one is not")
{
    Table table{.caption = "A", .columns = {{"B"}}, .rows = {}};
    table.rows.resize(12);
    CHECK(layout::isKeptWhole(table, 200));
    CHECK_FALSE(layout::isKeptWhole(table, 600));
    table.rows.resize(13);
    CHECK_FALSE(layout::isKeptWhole(table, 200));
}

TEST_CASE("Particulars are kept whole while they are few and short")
{
    Particulars form;
    for (int i = 0; i < 6; ++i)
        form.rows.emplace_back("Term", "Recorded when the decision is taken");
    CHECK(layout::isKeptWhole(form));
    form.rows.back().second = std::string(2000, 'x');
    CHECK_FALSE(layout::isKeptWhole(form));
}

TEST_CASE("The column of terms has room for the widest of them")
{
    const double size = 10.5;
    const auto width = [&](const char* text) {
        return chart::PrintMeasure(size).width(text);
    };
    const Particulars usual{{{"To", "Cabinet"}, {"By", "An officer"}}};
    const Particulars wide{{{"Digest of the review", "1"}, {"Audit head of its figures", "2"}}};
    CHECK(layout::termColumn(usual, size, 493).width == Approx(113.4));
    const auto column = layout::termColumn(wide, size, 493);
    CHECK(column.width > width("Audit head of its figures:"));
    CHECK(column.width + column.room == Approx(493));
}

TEST_CASE("A digest is set as small as it takes to fit, and no smaller than can be read")
{
    const std::string digest(64, 'd');
    const double room = 340;
    const double size = layout::sizeWithin(digest, 11, room);
    CHECK(size < 11);
    CHECK(size >= 0.75 * 11);
    CHECK(chart::PrintMeasure(size).width(digest) <= room);
    CHECK(layout::sizeWithin("Cabinet", 11, room) == 11);
    CHECK(layout::sizeWithin(digest, 11, 100) == 11);
}
