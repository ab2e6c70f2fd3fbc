#include <app/text.h>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;

TEST_CASE("A message of the domain becomes a sentence, whole sentences stay as they are")
{
    CHECK(asSentence("expected a number") == QStringLiteral("Expected a number."));
    CHECK(asSentence("Is the figure right?") == QStringLiteral("Is the figure right?"));
    CHECK(asSentence("").isEmpty());
}

TEST_CASE("Figures fill a cell at their precision, and nothing fills none")
{
    CHECK(figureCell(Decimal::whole(77), 1) == QStringLiteral("77.0"));
    CHECK(figureCell(Decimal::whole(-1704), 0) == QStringLiteral("\u22121,704"));
    CHECK(figureCell(std::nullopt, 1).isEmpty());
    CHECK(signedCell(Decimal::whole(-1), 1) == QStringLiteral("\u22121.0"));
}

TEST_CASE("Text typed in decomposed form is stored composed")
{
    CHECK(toStdString(QStringLiteral("cafe\u0301")) == "caf\xc3\xa9");
}

TEST_CASE("A tool tip never passes text on as HTML")
{
    CHECK(
        plainToolTip(QStringLiteral("<img src=x>")) == QStringLiteral("<p>&lt;img src=x&gt;</p>"));
    CHECK(plainToolTip({}).isEmpty());
}
