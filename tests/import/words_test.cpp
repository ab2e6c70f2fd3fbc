#include "dataset_files.h"

#include <domain/error.h>
#include <import/dataset/word_index.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <map>
#include <string>
#include <vector>

using namespace outturn;
using namespace outturn::imports;
using namespace outturn::imports::test;
using Catch::Matchers::Contains;

namespace {

const std::string header = "RECTYPE,LEA,URN,SCHNAME,TELIG,PTRWM_EXP\n";

std::string rowOf(int number, const std::string& name)
{
    return "1,936," + std::to_string(100'000 + number) + "," + name + ",30,60\n";
}

/// What the schools of a table with these names are called once it is read.
std::vector<std::string> namesIn(const std::vector<std::string>& names)
{
    std::string text = header;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += rowOf(static_cast<int>(i), names[i]);
    const DatasetFile file = readText(text, DatasetSource::KeyStage2);
    const DatasetColumn& column = *file.dataset.column("SCHNAME");
    std::vector<std::string> read;
    for (std::size_t row = 0; row < file.dataset.keys.size(); ++row)
        read.push_back(column.text(row));
    return read;
}

} // namespace

TEST_CASE("the index of words gives each different word one place, and finds it there again")
{
    const bool holds = rc::check([] {
        const auto drawn = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 400));
        WordList words;
        WordIndex index;
        std::map<std::string, std::uint32_t> known;
        for (const int each : drawn) {
            const std::string word = "word " + std::to_string(each);
            const std::uint32_t hash = WordIndex::hashOf(word);
            const auto found = index.find(word, hash, words);
            RC_ASSERT(found.has_value() == known.contains(word));
            const std::uint32_t place = found ? *found : index.add(word, hash, words);
            const auto next = static_cast<std::uint32_t>(known.size());
            RC_ASSERT(place == known.try_emplace(word, next).first->second);
            RC_ASSERT(words.at(place) == word);
        }
        RC_ASSERT(words.size() == known.size());
    });
    CHECK(holds);
}

TEST_CASE("words with one hash are told apart")
{
    constexpr std::uint32_t hash = 7;
    WordList words;
    WordIndex index;
    for (const char* word : {"Ash", "Beech", "Cedar"})
        static_cast<void>(index.add(word, hash, words));
    CHECK(index.find("Beech", hash, words) == 1U);
    CHECK(index.find("Cedar", hash, words) == 2U);
    CHECK_FALSE(index.find("Dogwood", hash, words));
}

TEST_CASE("a column of forty thousand names keeps each in its row, every one of them once")
{
    std::vector<std::string> names;
    for (int i = 0; i < 40'000; ++i)
        names.push_back("School " + std::to_string(i % 23'000));
    CHECK(namesIn(names) == names);
}

TEST_CASE("names of a Windows-1252 table are kept as UTF-8, each once however it repeats")
{
    const std::string text = header + rowOf(1, "Caf\xE9") + rowOf(2, "St Mary\x92s") +
        rowOf(3, "Caf\xE9") + rowOf(4, "Ash");
    const DatasetFile file = readText(text, DatasetSource::KeyStage2);
    const DatasetColumn& column = *file.dataset.column("SCHNAME");
    CHECK(column.words == WordList{"Café", "St Mary’s", "Ash"});
    CHECK(column.text(2) == "Café");
}

TEST_CASE("a character that hides or turns text is found wherever the file has its first letter")
{
    // The file is looked through many bytes at a time before anything is read.
    const std::string hidden = GENERATE(
        std::string("\x01"),
        std::string("\x7F"),
        std::string("\x1B"),
        std::string("\xE2\x80\xAE"),
        std::string("\xC2\x85"));
    const int before = GENERATE(0, 1, 63, 64, 65, 200);
    const std::string text = header + rowOf(1, "Ash " + std::string(before, 'x')) +
        rowOf(2, "Bee" + hidden + "ch") + rowOf(3, "Cedar");
    const DatasetFile file = readText(text, DatasetSource::KeyStage2);
    REQUIRE(file.rows.refused.size() == 1);
    CHECK(file.rows.refused[0].line == 3);
    CHECK(file.rows.refused[0].column == "SCHNAME");
    CHECK_THAT(file.rows.refused[0].message, Contains("hides or turns"));
    CHECK(file.dataset.column("SCHNAME")->words.size() == 2);
}

TEST_CASE("one letter beyond ASCII anywhere in a long file decides how all of it is read")
{
    const bool holds = rc::check([] {
        const auto length = *rc::gen::inRange<std::size_t>(1, 300);
        const auto at = *rc::gen::inRange<std::size_t>(0, length);
        std::string name(length, 'x');
        const std::string letter = *rc::gen::element<std::string>("\xC3\xA9", "\xE9");
        name.replace(at, 1, letter);
        const DatasetFile file =
            readText(header + rowOf(1, name) + rowOf(2, "Ash"), DatasetSource::KeyStage2);
        std::string wanted(length, 'x');
        wanted.replace(at, 1, "é");
        RC_ASSERT(file.dataset.column("SCHNAME")->text(0) == wanted);
        RC_ASSERT(file.rows.refused.empty());
    });
    CHECK(holds);
}
