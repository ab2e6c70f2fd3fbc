#pragma once

#include <domain/identifier.h>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace outturn {

/// The number of a local authority, a region or England in the Department's files: 201 to 999
/// (936; regions 980 to 990, England 970).
class AreaCode
{
public:
    /// Throws Error{Input} outside 201 to 999.
    explicit AreaCode(int value);
    /// Reads three digits; throws Error{Input} otherwise.
    [[nodiscard]] static AreaCode parse(std::string_view text);

    [[nodiscard]] int value() const noexcept { return m_value; }

    [[nodiscard]] std::string text() const { return std::to_string(m_value); }

    friend auto operator<=>(const AreaCode&, const AreaCode&) = default;

private:
    int m_value;
};

/// The two rows about England that a performance table ends in.
enum class EnglandRow
{
    AllSchools,
    StateFunded,
};

/// Whom a row of a dataset is about: a school, a local authority or other area, or England. The
/// last two are published figures, kept beside the schools and never counted among them.
class RowKey
{
public:
    explicit RowKey(Urn urn) noexcept
        : m_packed(urn.value())
    {
    }

    explicit RowKey(AreaCode area) noexcept
        : m_packed(area.value())
    {
    }

    explicit RowKey(EnglandRow row) noexcept;

    /// The key that packed() gave; throws Error{Input} for any other number.
    [[nodiscard]] static RowKey fromPacked(std::int32_t packed)
    {
        // Here, for a table has tens of thousands, and nearly all are schools.
        return packed >= Urn::lowest && packed <= Urn::highest ? RowKey(packed)
                                                               : otherFromPacked(packed);
    }

    /// One number for each key: a URN is itself, an area its code.
    [[nodiscard]] std::int32_t packed() const noexcept { return m_packed; }

    [[nodiscard]] bool isSchool() const noexcept;
    [[nodiscard]] std::optional<Urn> school() const;
    [[nodiscard]] std::optional<AreaCode> area() const;
    [[nodiscard]] std::optional<EnglandRow> england() const noexcept;

    /// "URN 124935", "area 936", "England, all schools".
    [[nodiscard]] std::string text() const;

    friend auto operator<=>(const RowKey&, const RowKey&) = default;

private:
    [[nodiscard]] static RowKey otherFromPacked(std::int32_t packed);

    explicit RowKey(std::int32_t packed) noexcept
        : m_packed(packed)
    {
    }

    std::int32_t m_packed;
};

} // namespace outturn
