#include <import/dataset/word_index.h>

#include <functional>

namespace outturn::imports {

namespace {

constexpr std::size_t fewestSlots = 16;

std::uint32_t upperHalf(std::uint64_t hash) noexcept
{
    return static_cast<std::uint32_t>(hash >> 32U);
}

} // namespace

std::size_t WordIndex::slotOf(std::string_view word, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].number != 0 &&
           (m_slots[at].hash != upperHalf(hash) || m_words[m_slots[at].number - 1] != word))
        at = (at + 1) & mask;
    return at;
}

std::uint64_t WordIndex::hashOf(std::string_view word) noexcept
{
    return std::hash<std::string_view>()(word);
}

void WordIndex::fetch(std::uint64_t hash) const noexcept
{
    if (!m_slots.empty())
        __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]);
}

WordIndex::Place WordIndex::add(std::string_view word, std::uint64_t hash)
{
    constexpr std::size_t times = 4; // the words are hashed anew, so not too often
    if (2 * m_words.size() >= m_slots.size())
        growTo(m_slots.empty() ? fewestSlots : m_slots.size() * times);
    Slot& slot = m_slots[slotOf(word, hash)];
    if (slot.number != 0)
        return {slot.number - 1, false};
    m_words.push_back(word);
    slot = {upperHalf(hash), static_cast<std::uint32_t>(m_words.size())};
    return {slot.number - 1, true};
}

void WordIndex::takeBack(std::string_view word)
{
    // No other word was put behind it since, so that none is looked for across its place.
    m_slots[slotOf(word, hashOf(word))] = {};
    m_words.pop_back();
}

void WordIndex::growTo(std::size_t slots)
{
    m_slots.assign(slots, {});
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const std::uint64_t hash = hashOf(m_words[i]);
        m_slots[slotOf(m_words[i], hash)] = {upperHalf(hash), static_cast<std::uint32_t>(i + 1)};
    }
}

} // namespace outturn::imports
