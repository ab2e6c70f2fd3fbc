#pragma once

#include <domain/codes.h>

#include <array>
#include <cstddef>
#include <string>

namespace outturn::imports {

/// A figure as people write it, part by part: the columns of a CSV, the options of the command
/// line.
/// @p Field names the parts and stands in the order of its codes. What is not given is empty.
template <class Field>
class FieldTexts
{
public:
    [[nodiscard]] std::string& operator[](Field field)
    {
        return m_parts[static_cast<std::size_t>(field)];
    }

    [[nodiscard]] const std::string& operator[](Field field) const
    {
        return m_parts[static_cast<std::size_t>(field)];
    }

private:
    std::array<std::string, EnumCodes<Field>::table.size()> m_parts;
};

/// What is to be said about one part of a figure.
template <class Field>
struct RemarkOn
{
    bool refused = false;
    Field field{};
    std::string value; ///< as it was given
    std::string message;
};

} // namespace outturn::imports
