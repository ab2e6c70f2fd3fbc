#include <domain/dataset/row_key.h>
#include <domain/error.h>
#include <domain/period/digits.h>

namespace outturn {

namespace {

constexpr int lowestArea = 201;
constexpr int highestArea = 999;
constexpr std::int32_t allSchools = 1;
constexpr std::int32_t stateFunded = 2;

} // namespace

AreaCode::AreaCode(int value)
    : m_value(value)
{
    if (value < lowestArea || value > highestArea)
        throw Error(
            ErrorKind::Input,
            "'" + std::to_string(value) +
                "' is not the number of a local authority; expected 201 to 999");
}

AreaCode AreaCode::parse(std::string_view text)
{
    constexpr std::size_t digits = 3;
    if (const auto value = fixedDigits(text, digits))
        return AreaCode(*value);
    throw Error(
        ErrorKind::Input,
        "'" + std::string(text) + "' is not the number of a local authority; expected 201 to 999");
}

RowKey::RowKey(EnglandRow row) noexcept
    : m_packed(row == EnglandRow::AllSchools ? allSchools : stateFunded)
{
}

RowKey RowKey::otherFromPacked(std::int32_t packed)
{
    if (packed == allSchools || packed == stateFunded)
        return RowKey(packed);
    if (packed > Urn::highest)
        return RowKey(Urn(packed)); // which refuses it
    return RowKey(AreaCode(packed));
}

bool RowKey::isSchool() const noexcept
{
    return m_packed >= Urn::lowest;
}

std::optional<Urn> RowKey::school() const
{
    if (isSchool())
        return Urn(m_packed);
    return std::nullopt;
}

std::optional<AreaCode> RowKey::area() const
{
    if (m_packed >= lowestArea && m_packed <= highestArea)
        return AreaCode(m_packed);
    return std::nullopt;
}

std::optional<EnglandRow> RowKey::england() const noexcept
{
    if (m_packed == allSchools)
        return EnglandRow::AllSchools;
    if (m_packed == stateFunded)
        return EnglandRow::StateFunded;
    return std::nullopt;
}

std::string RowKey::text() const
{
    if (isSchool())
        return "URN " + std::to_string(m_packed);
    if (const auto row = england())
        return *row == EnglandRow::AllSchools ? "England, all schools"
                                              : "England, state-funded schools";
    return "area " + std::to_string(m_packed);
}

} // namespace outturn
