#include <import/utf8.h>

#include <catch2/catch.hpp>

#include <string>

using namespace outturn::imports;

TEST_CASE("A character of every length is read with its code point")
{
    const auto [text, codePoint] = GENERATE(table<std::string, char32_t>({
        {"A", U'A'},
        {"\xC2\xA3", U'\u00A3'},
        {"\xE2\x80\xAE", U'\u202E'},
        {"\xED\x9F\xBF", U'\uD7FF'},
        {"\xF0\x9F\x8E\x93", U'\U0001F393'},
        {"\xF4\x8F\xBF\xBF", U'\U0010FFFF'},
    }));
    const auto character = utf8At(text, 0);
    REQUIRE(character);
    CHECK(character->codePoint == codePoint);
    CHECK(character->bytes == text.size());
}

TEST_CASE("Bytes that are not UTF-8 are no character")
{
    const std::string text = GENERATE(
        as<std::string>(),
        "\x80",             // a continuation without a start
        "\xC0\xAF",         // overlong, two bytes
        "\xE0\x9F\xBF",     // overlong, three bytes
        "\xF0\x8F\xBF\xBF", // overlong, four bytes
        "\xED\xA0\x80",     // a surrogate
        "\xF4\x90\x80\x80", // beyond U+10FFFF
        "\xE2\x80",         // cut short
        "\xC3(",            // no continuation
        "\xFF",             // never used
        "\xA3"              // a pound sign in Windows-1252
    );
    CHECK_FALSE(utf8At(text, 0));
}

TEST_CASE("There is no character past the end")
{
    CHECK_FALSE(utf8At("", 0));
    CHECK_FALSE(utf8At("abc", 3));
    CHECK_FALSE(utf8At("abc", 400));
}
