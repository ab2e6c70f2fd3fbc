#include <cli/terminal_text.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace outturn::cli;

TEST_CASE("Plain text is shown as it is, whatever its language")
{
    CHECK(terminalText("Ysgol y Môr, £5 − 3") == "Ysgol y Môr, £5 − 3");
    CHECK(terminalText("").empty());
}

TEST_CASE("Control characters are shown escaped")
{
    CHECK(terminalText("\x1B[2Jgone") == "\\u{1B}[2Jgone");
    CHECK(terminalText("two\nlines\ttab") == "two\\u{A}lines\\u{9}tab");
    CHECK(terminalText("\x7F") == "\\u{7F}");
    CHECK(terminalText("\xC2\x9B") == "\\u{9B}"); // CSI in eight bits
    CHECK(terminalText(std::string_view("\0", 1)) == "\\u{0}");
}

TEST_CASE("Characters that turn the reading direction are shown escaped")
{
    CHECK(
        terminalText("a\u202Eb\u2066c\u200Fd\u2028") == "a\\u{202E}b\\u{2066}c\\u{200F}d\\u{2028}");
}

TEST_CASE("Bytes that are not UTF-8 are shown escaped")
{
    CHECK(terminalText("5\xA3") == "5\\x{A3}");
}

TEST_CASE("No text can send a control byte to the terminal")
{
    CHECK(rc::check([](const std::string& text) {
        const std::string shown = terminalText(text);
        RC_ASSERT(std::ranges::none_of(shown, [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte < 0x20 || byte == 0x7F;
        }));
        RC_ASSERT(terminalText(shown) == shown);
    }));
}

TEST_CASE("Widths count characters, not bytes")
{
    CHECK(displayWidth("−1.0") == 4);
    CHECK(displayWidth("Mo\u0302r") == 3);
    CHECK(padded("−1.0", 6, Side::Right) == "  −1.0");
    CHECK(padded("é", 3, Side::Left) == "é  ");
    CHECK(padded("long", 2, Side::Left) == "long");
}

TEST_CASE("A text that is too long ends in an ellipsis")
{
    CHECK(truncated("Reading", 7) == "Reading");
    CHECK(truncated("Reading", 5) == "Read…");
    CHECK(truncated("Key stage 1", 5) == "Key…");
    CHECK(truncated("££££", 3) == "££…");
    CHECK(truncated("Reading", 1) == "…");
    CHECK(truncated("Reading", 0).empty());
}

TEST_CASE("A sentence is broken at its spaces")
{
    CHECK(wrapped("one two three", 7) == std::vector<std::string>{"one two", "three"});
    CHECK(wrapped("a verylongword b", 4) == std::vector<std::string>{"a", "verylongword", "b"});
    CHECK(wrapped("", 10).empty());
}

TEST_CASE("Broken lines hold the words that went in")
{
    CHECK(rc::check([](std::vector<std::string> words) {
        std::string sentence;
        for (std::string& word : words) {
            std::erase_if(word, [](char c) { return c <= ' ' || c > '~'; });
            if (!word.empty())
                sentence += (sentence.empty() ? "" : " ") + word;
        }
        const auto width = *rc::gen::inRange<std::size_t>(1, 40);
        std::string joined;
        for (const std::string& line : wrapped(sentence, width)) {
            RC_ASSERT(displayWidth(line) <= width || line.find(' ') == std::string::npos);
            joined += (joined.empty() ? "" : " ") + line;
        }
        RC_ASSERT(joined == sentence);
    }));
}
