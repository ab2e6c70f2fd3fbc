#include <domain/disclosure/disclosure.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

constexpr auto shown = Disclosure::Shown;
constexpr auto tooFew = Disclosure::TooFewPupils;
constexpr auto protects = Disclosure::ProtectsAnother;

using Decisions = std::vector<Disclosure>;

} // namespace

TEST_CASE("A figure about fewer pupils than the threshold is withheld, one about as many is shown")
{
    const std::vector<FigureAboutPupils> figures{{9, 4}, {10, 4}, {11, 4}};
    CHECK(decideDisclosure(figures, {}, 10) == Decisions{tooFew, shown, shown});
    CHECK(decideDisclosure(figures, {}, 6) == Decisions{shown, shown, shown});
}

TEST_CASE("A figure about nobody gives nobody away")
{
    const std::vector<FigureAboutPupils> figures{{0, 0}, {12, 5}};
    CHECK(decideDisclosure(figures, {}, 10) == Decisions{shown, shown});
}

TEST_CASE("The only withheld part of a shown total takes the smallest other with it")
{
    const std::vector<FigureAboutPupils> figures{{105, 60}, {5, 3}, {40, 22}, {60, 35}};
    const std::vector<PupilSum> sums{{0, {1, 2, 3}}};
    CHECK(decideDisclosure(figures, sums, 10) == Decisions{shown, tooFew, protects, shown});
}

TEST_CASE("Two withheld parts need no third where they are enough pupils together")
{
    const std::vector<FigureAboutPupils> figures{{114, 60}, {6, 3}, {8, 4}, {40, 22}, {60, 31}};
    const std::vector<PupilSum> sums{{0, {1, 2, 3, 4}}};
    CHECK(decideDisclosure(figures, sums, 10) == Decisions{shown, tooFew, tooFew, shown, shown});
}

TEST_CASE("Withheld parts that are too few even together take another with them")
{
    const std::vector<FigureAboutPupils> figures{{107, 60}, {3, 2}, {4, 1}, {40, 22}, {60, 35}};
    const std::vector<PupilSum> sums{{0, {1, 2, 3, 4}}};
    CHECK(decideDisclosure(figures, sums, 10) == Decisions{shown, tooFew, tooFew, protects, shown});
}

TEST_CASE("Withheld parts of which all or none count take another with them")
{
    const std::vector<PupilSum> sums{{0, {1, 2, 3}}};
    const std::vector<FigureAboutPupils> none{{54, 20}, {6, 0}, {8, 0}, {40, 20}};
    CHECK(decideDisclosure(none, sums, 10)[3] == protects);
    const std::vector<FigureAboutPupils> all{{54, 34}, {6, 6}, {8, 8}, {40, 20}};
    CHECK(decideDisclosure(all, sums, 10)[3] == protects);
}

TEST_CASE("A total goes where withholding every part is not enough")
{
    const std::vector<FigureAboutPupils> figures{{7, 7}, {3, 3}, {4, 4}};
    const std::vector<PupilSum> sums{{0, {1, 2}}};
    CHECK(decideDisclosure(figures, sums, 5) == Decisions{protects, tooFew, tooFew});
}

TEST_CASE("Pupils who are in no part are not given away by the parts")
{
    const std::vector<PupilSum> sums{{0, {1, 2}}};
    const std::vector<FigureAboutPupils> fewLeft{{103, 60}, {40, 25}, {60, 34}};
    CHECK(decideDisclosure(fewLeft, sums, 10) == Decisions{shown, protects, shown});
    const std::vector<FigureAboutPupils> manyLeft{{130, 60}, {40, 25}, {60, 34}};
    CHECK(decideDisclosure(manyLeft, sums, 10) == Decisions{shown, shown, shown});
}

TEST_CASE("What protects a part is protected in turn further up")
{
    // A council of two districts, of two schools each.
    const std::vector<FigureAboutPupils> figures{
        {180, 90}, {45, 20}, {135, 70}, {5, 2}, {40, 18}, {75, 40}, {60, 30}};
    const std::vector<PupilSum> sums{{0, {1, 2}}, {1, {3, 4}}, {2, {5, 6}}};
    const auto decisions = decideDisclosure(figures, sums, 10);
    CHECK(decisions[3] == tooFew);
    CHECK(decisions[4] == protects);
    CHECK(decisions[0] == shown);
    CHECK(decisions[5] == shown);
}

TEST_CASE("In a table with totals both ways a corner takes a rectangle with it")
{
    //       a   b   total
    //   x   4  30      34
    //   y  50  60     110
    // total 54 90     144
    const std::vector<FigureAboutPupils> figures{
        {4, 1}, {30, 14}, {34, 15}, {50, 20}, {60, 31}, {110, 51}, {54, 21}, {90, 45}, {144, 66}};
    const std::vector<PupilSum> sums{
        {2, {0, 1}}, {5, {3, 4}}, {6, {0, 3}}, {7, {1, 4}}, {8, {2, 5}}, {8, {6, 7}}};
    CHECK(
        decideDisclosure(figures, sums, 10) ==
        Decisions{tooFew, protects, shown, protects, protects, shown, shown, shown, shown});
}
