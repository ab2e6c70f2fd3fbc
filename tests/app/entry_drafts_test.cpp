#include <app/entry/entry_drafts.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;

namespace {

const IndicatorCode reading("KS1-R2B");
const EntryRound summer{.year = AcademicYear(2013)};
const EntryRound autumn{.year = AcademicYear(2013), .term = Term::Autumn};

} // namespace

TEST_CASE("Drafts are kept by year, term, stage and scope and read back as they were")
{
    QByteArray kept;
    EntryDrafts drafts({}, [&](const QByteArray& written) { kept = written; });
    const EntryText text{.value = "7o", .denominator = "x", .comment = "<b>“so”</b>"};
    drafts.set(summer, reading, text);
    drafts.set(autumn, reading, {.value = "?"});

    const EntryDrafts again(kept, {});
    CHECK(again.find(summer, reading) == text);
    CHECK(again.find(autumn, reading)->value == QStringLiteral("?"));
    CHECK_FALSE(again.find({.year = AcademicYear(2014)}, reading));

    EntryRound swale = summer;
    swale.scope = Scope::district("Swale");
    CHECK_FALSE(again.find(swale, reading));
    EntryDrafts more(kept, [&](const QByteArray& written) { kept = written; });
    more.set(swale, reading, {.value = "!"});
    CHECK(EntryDrafts(kept, {}).find(swale, reading)->value == QStringLiteral("!"));
    more.remove(swale, reading);

    drafts.remove(summer, reading);
    drafts.remove(autumn, reading);
    CHECK(kept.isEmpty());
}

TEST_CASE("Kept drafts that make no sense are left out")
{
    const QByteArray kept = R"([{"indicator":"KS1-R2B","year":1013,"value":"1"}, 7,
        {"indicator":"","year":2013}, {"indicator":"KS1-R2B","year":2014,"scope":"nowhere"}, {"indicator":"KS1-R2B","year":2013,"value":"5"}])";
    const EntryDrafts drafts(kept, {});
    CHECK(drafts.find(summer, reading)->value == QStringLiteral("5"));
    CHECK_FALSE(EntryDrafts("not JSON", {}).find(summer, reading));
}
