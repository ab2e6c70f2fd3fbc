#include <domain/dataset/word_list.h>

#include <catch2/catch.hpp>

#include <stdexcept>
#include <string>
#include <vector>

using namespace outturn;

TEST_CASE("a list of words gives each back as it was put in, one of no letters too")
{
    WordList words{"Ash", "", "Bée"};
    words.push_back(std::string(70'000, 'x'));
    REQUIRE(words.size() == 4);
    CHECK(words.at(0) == "Ash");
    CHECK(words.at(1).empty());
    CHECK(words.at(2) == "Bée");
    CHECK(words.at(3).size() == 70'000);
    CHECK(words.bytes() == 3 + 4 + 70'000);
    CHECK_THROWS_AS(words.at(4), std::out_of_range);
    std::vector<std::string> gone;
    for (const std::string_view word : words)
        gone.emplace_back(word);
    CHECK(gone == std::vector<std::string>{"Ash", "", "Bée", std::string(70'000, 'x')});
}

TEST_CASE("lists are the same when their words are, not when their letters are")
{
    CHECK(WordList{"ab", "c"} == WordList{"ab", "c"});
    CHECK_FALSE(WordList{"ab", "c"} == WordList{"a", "bc"});
    CHECK_FALSE(WordList{"ab"} == WordList{"ab", ""});
    CHECK(WordList().empty());
}
