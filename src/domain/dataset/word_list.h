#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace outturn {

/// The different words of a column. They lie one behind the other in one piece of memory: a column
/// of names has a word for every row, and a string for each would cost more than what it holds.
class WordList
{
public:
    WordList() = default;
    WordList(std::initializer_list<std::string_view> words);

    void push_back(std::string_view word);

    /// Makes room for @p words of @p bytes together.
    void reserve(std::size_t words, std::size_t bytes);

    [[nodiscard]] std::size_t size() const noexcept { return m_ends.size(); }

    [[nodiscard]] bool empty() const noexcept { return m_ends.empty(); }

    /// How long all of them are together.
    [[nodiscard]] std::size_t bytes() const noexcept { return m_letters.size(); }

    /// The word at @p place; its bytes stand until the list changes. Throws std::out_of_range
    /// behind the last.
    [[nodiscard]] std::string_view at(std::size_t place) const;

    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = std::string_view;

        Iterator() = default;

        Iterator(const WordList& list, std::size_t place)
            : m_list(&list)
            , m_place(place)
        {
        }

        [[nodiscard]] std::string_view operator*() const { return m_list->at(m_place); }

        Iterator& operator++()
        {
            ++m_place;
            return *this;
        }

        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }

        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const WordList* m_list = nullptr;
        std::size_t m_place = 0;
    };

    [[nodiscard]] Iterator begin() const { return {*this, 0}; }

    [[nodiscard]] Iterator end() const { return {*this, size()}; }

    friend bool operator==(const WordList&, const WordList&) = default;

private:
    std::string m_letters;
    std::vector<std::uint32_t> m_ends; ///< where in m_letters each word ends
};

} // namespace outturn
