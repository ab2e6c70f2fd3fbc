#include <import/dataset/word_index.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <random>
#include <utility>

namespace outturn::imports {

std::uint32_t WordIndex::hashOf(std::string_view word)
{
    // Another in each run: a file could be made of words that have one hash, and each would be
    // compared with all before it.
    static const std::uint64_t seed = std::random_device()();
    return static_cast<std::uint32_t>(XXH3_64bits_withSeed(word.data(), word.size(), seed));
}

void WordIndex::fetch(std::uint32_t hash) const noexcept
{
    if (!m_slots.empty())
        __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]);
}

std::optional<std::uint32_t>
WordIndex::find(std::string_view word, std::uint32_t hash, const WordList& words) const
{
    if (m_slots.empty())
        return std::nullopt;
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].place != 0; at = (at + 1) & mask)
        if (m_slots[at].hash == hash && words.at(m_slots[at].place - 1) == word)
            return m_slots[at].place - 1;
    return std::nullopt;
}

std::uint32_t WordIndex::add(std::string_view word, std::uint32_t hash, WordList& words)
{
    constexpr std::size_t fewest = 16;
    constexpr std::size_t many = 16'384; // of which fewer are left empty
    if (2 * words.size() >= m_slots.size())
        growTo(
            m_slots.empty()             ? fewest
                : m_slots.size() < many ? 4 * m_slots.size()
                                        : 2 * m_slots.size());
    words.push_back(word);
    const auto place = static_cast<std::uint32_t>(words.size());
    m_slots[firstFree(hash)] = {hash, place};
    return place - 1;
}

std::size_t WordIndex::firstFree(std::uint32_t hash) const noexcept
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].place != 0)
        at = (at + 1) & mask;
    return at;
}

void WordIndex::growTo(std::size_t slots)
{
    std::vector<Slot> former(slots);
    std::swap(former, m_slots);
    for (const Slot& slot : former)
        if (slot.place != 0)
            m_slots[firstFree(slot.hash)] = slot;
}

} // namespace outturn::imports
