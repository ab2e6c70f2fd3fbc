#pragma once

#include <domain/dataset/word_list.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// Where each word of a list stands in it. A column of names has a word for every row, and a map of
/// nodes costs several looks into far places of memory for each; here it is one, and a second only
/// where a word is known.
class WordIndex
{
public:
    [[nodiscard]] static std::uint32_t hashOf(std::string_view word);

    /// Has the memory fetched that find() of a word with that hash will look at: several words that
    /// are looked for one after the other need not wait for it one after the other.
    void fetch(std::uint32_t hash) const noexcept;

    /// The place of @p word in @p words; nothing where it has none.
    [[nodiscard]] std::optional<std::uint32_t>
    find(std::string_view word, std::uint32_t hash, const WordList& words) const;

    /// Puts a word behind @p words, which has none like it and is always the same list. Returns its
    /// place.
    std::uint32_t add(std::string_view word, std::uint32_t hash, WordList& words);

private:
    /// The hash, which tells nearly all other words apart and by which a slot is found again when
    /// there are more of them, and the place from 1; 0 where there is none.
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t place = 0;
    };

    [[nodiscard]] std::size_t firstFree(std::uint32_t hash) const noexcept;
    void growTo(std::size_t slots);

    std::vector<Slot> m_slots; ///< a power of two of them, half of them free at least
};

} // namespace outturn::imports
