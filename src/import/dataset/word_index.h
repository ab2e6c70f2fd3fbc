#pragma once

#include <cstddef>
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

    Place add(std::string_view word) { return add(word, hashOf(word)); }

    /// The same where the word's hash is known.
    Place add(std::string_view word, std::uint64_t hash);

    [[nodiscard]] static std::uint64_t hashOf(std::string_view word) noexcept;

    /// Has the memory fetched that add() of a word with that hash will look at: several words that
    /// are looked for one after the other need not wait for it one after the other.
    void fetch(std::uint64_t hash) const noexcept;

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
    void growTo(std::size_t slots);

    std::vector<Slot> m_slots; ///< a power of two of them, half of them free at least
    std::vector<std::string_view> m_words;
};

} // namespace outturn::imports
