#include <domain/proof/wording_proof.h>

#include <catch2/catch.hpp>

using namespace outturn;

namespace {

std::vector<std::string> found(std::string_view text, ProofRule rule)
{
    std::vector<std::string> words;
    for (const auto& finding : openWordings(text))
        if (finding.rule == rule)
            words.push_back(finding.found);
    return words;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("Words that stand for others are found")
{
    CHECK(found("Contact: [insert name]", ProofRule::Placeholder) == Words{"[insert name]"});
    CHECK(found("The date is TBC.", ProofRule::Placeholder) == Words{"TBC"});
    CHECK(
        found("Text to go here about whatever was discussed", ProofRule::Placeholder) ==
        Words{"Text to go here"});
    CHECK(found("Rose to XX% in <year>", ProofRule::Placeholder) == Words{"XX", "<year>"});
    CHECK(found("{plan} is late", ProofRule::Placeholder) == Words{"{plan}"});
}

TEST_CASE("Alternatives that nobody decided on are found")
{
    CHECK(
        found("There are no risks (delete as appropriate)", ProofRule::Alternatives) ==
        Words{"delete as appropriate"});
    CHECK(found("The report is/is not exempt", ProofRule::Alternatives) == Words{"is/is not"});
    CHECK(found("Key decision: Yes/No", ProofRule::Alternatives) == Words{"Yes/No"});
}

TEST_CASE("Ordinary words are left alone")
{
    CHECK(openWordings("See note [4]. Taxxed? The TBCs are names of schools.").empty());
    CHECK(openWordings("Maths/English results rose; and/or is allowed").empty());
    CHECK(openWordings("").empty());
}
