#include <domain/dataset/word_list.h>

#include <cassert>
#include <limits>

namespace outturn {

WordList::WordList(std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words)
        push_back(word);
}

void WordList::push_back(std::string_view word)
{
    // Tables and rows of a plan file are limited to far less.
    assert(m_letters.size() + word.size() <= std::numeric_limits<std::uint32_t>::max());
    m_letters.append(word);
    m_ends.push_back(static_cast<std::uint32_t>(m_letters.size()));
}

void WordList::reserve(std::size_t words, std::size_t bytes)
{
    m_letters.reserve(bytes);
    m_ends.reserve(words);
}

std::string_view WordList::at(std::size_t place) const
{
    const std::size_t end = m_ends.at(place);
    const std::size_t start = place == 0 ? 0 : m_ends[place - 1];
    return std::string_view(m_letters).substr(start, end - start);
}

} // namespace outturn
