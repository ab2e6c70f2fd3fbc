#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// Where each different word of a column stands in the list of them. A column of names has a word
/// for every row, and a map of nodes costs several looks into far places of memory for each; here
/// it is one, and a second only where a word is known.
class WordIndex
{
public:
    /// The number of @p word: the one it has, or, for a word that is not known yet, how many there
    /// were before it. Its bytes must outlive the index.
    struct Place
    {
        std::uint32_t number = 0;
        bool isNew = false;
    };

    Place add(std::string_view word);

    /// Forgets the word that was added last and was new.
    void takeBack(std::string_view word);

private:
    /// Half of the hash, which tells nearly all other words apart, and the number from 1; 0 where
    /// there is none.
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t number = 0;
    };

    [[nodiscard]] std::size_t slotOf(std::string_view word, std::uint64_t hash) const;
    void grow();

    std::vector<Slot> m_slots; ///< a power of two of them, half of them free at least
    std::vector<std::string_view> m_words;
};

} // namespace outturn::imports
