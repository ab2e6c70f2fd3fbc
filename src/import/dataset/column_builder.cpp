#include <domain/error.h>
#include <domain/period/digits.h>
#include <import/dataset/column_builder.h>
#include <import/dataset/figure_text.h>

#include <algorithm>
#include <array>

namespace outturn::imports {

namespace {

constexpr std::array<std::int64_t, Decimal::maxDecimals + 1> powersOfTen{
    1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};

bool fits(std::int64_t value)
{
    return value >= lowestNumber && value <= std::numeric_limits<PackedCell>::max();
}

std::int64_t powerOfTen(int exponent)
{
    return powersOfTen.at(static_cast<std::size_t>(exponent));
}

/// Year, month and day as one number; nothing for what is no day between 1900 and 2100.
std::optional<PackedCell> packedDate(std::string_view field, CellReading reading)
{
    constexpr std::size_t compact = 8;
    constexpr std::size_t spelled = 10;
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> day;
    if (reading == CellReading::YearFirst && field.size() == compact) {
        year = fixedDigits(field.substr(0, 4), 4);
        month = fixedDigits(field.substr(4, 2), 2);
        day = fixedDigits(field.substr(6), 2);
    } else if (
        field.size() == spelled && reading == CellReading::YearFirst && field[4] == '-' &&
        field[7] == '-') {
        year = fixedDigits(field.substr(0, 4), 4);
        month = fixedDigits(field.substr(5, 2), 2);
        day = fixedDigits(field.substr(8), 2);
    } else if (
        field.size() == spelled && reading == CellReading::DayFirst && field[2] == field[5] &&
        (field[2] == '-' || field[2] == '/')) {
        day = fixedDigits(field.substr(0, 2), 2);
        month = fixedDigits(field.substr(3, 2), 2);
        year = fixedDigits(field.substr(6), 4);
    }
    if (!year || !month || !day)
        return std::nullopt;
    try {
        const Date date(*year, *month, *day);
        constexpr int perYear = 10'000;
        constexpr int perMonth = 100;
        return date.year() * perYear + date.month() * perMonth + date.day();
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace

ColumnBuilder::ColumnBuilder(std::string name, CellReading reading, TextEncoding encoding)
    : m_reading(reading)
    , m_encoding(encoding)
{
    m_column.heading.name = std::move(name);
    if (reading == CellReading::Words)
        m_column.heading.kind = ColumnKind::Text;
    if (reading == CellReading::DayFirst || reading == CellReading::YearFirst)
        m_column.heading.kind = ColumnKind::Date;
}

std::optional<std::string> ColumnBuilder::add(std::string_view field)
{
    switch (m_column.heading.kind) {
    case ColumnKind::Number:
        return addFigure(field);
    case ColumnKind::Date:
        return addDate(field);
    case ColumnKind::Text:
        break;
    }
    return addWord(field);
}

bool ColumnBuilder::addAll(std::span<const std::string_view> fields)
{
    if (m_column.heading.kind != ColumnKind::Text)
        return std::ranges::none_of(
            fields, [this](std::string_view field) { return add(field).has_value(); });
    constexpr std::size_t atOnce = 32;
    std::array<std::uint32_t, atOnce> hashes{};
    for (; !fields.empty(); fields = fields.subspan(std::min(atOnce, fields.size()))) {
        const auto some = fields.first(std::min(atOnce, fields.size()));
        for (std::size_t i = 0; i < some.size(); ++i) {
            hashes[i] = WordIndex::hashOf(some[i]);
            m_places.fetch(hashes[i]);
        }
        for (std::size_t i = 0; i < some.size(); ++i)
            if (addWord(some[i], hashes[i]))
                return false;
    }
    return true;
}

std::optional<std::string> ColumnBuilder::addFigure(std::string_view field)
{
    const auto figure =
        m_reading == CellReading::NoisyFigure ? readNoisyFigure(field) : readFigure(field);
    if (!figure) {
        const auto marker = readMarker(field);
        if (!marker)
            return "is not a figure; expected a number such as 76.5 or a marker such as SUPP";
        m_column.cells.push_back(packed(*marker));
        return std::nullopt;
    }
    if (figure->decimals > Decimal::maxDecimals)
        return "has more than six decimal places";
    if (figure->decimals > m_column.heading.decimals && !moveTo(figure->decimals))
        return "has more decimal places than larger figures of this column leave room for";
    const std::int64_t power = powerOfTen(m_column.heading.decimals - figure->decimals);
    std::int64_t scaled = 0;
    if (__builtin_mul_overflow(figure->digits, power, &scaled) || !fits(scaled))
        return "is too large for a column with " + std::to_string(m_column.heading.decimals) +
            " decimal places";
    m_decimalsNeeded = std::max(m_decimalsNeeded, figure->decimals);
    m_column.heading.isPercentage = m_column.heading.isPercentage || figure->isPercentage;
    m_column.cells.push_back(static_cast<PackedCell>(scaled));
    return std::nullopt;
}

bool ColumnBuilder::moveTo(int decimals)
{
    const std::int64_t power = powerOfTen(decimals - m_column.heading.decimals);
    for (const PackedCell cell : m_column.cells)
        if (!isMarker(cell) && !fits(cell * power))
            return false;
    for (PackedCell& cell : m_column.cells)
        if (!isMarker(cell))
            cell = static_cast<PackedCell>(cell * power);
    m_column.heading.decimals = decimals;
    return true;
}

ColumnBuilder::Mark ColumnBuilder::mark() const noexcept
{
    return {m_column.cells.size(), m_decimalsNeeded, m_column.heading.isPercentage};
}

void ColumnBuilder::rewind(const Mark& mark)
{
    m_hasLostCells = m_hasLostCells || m_column.cells.size() > mark.cells;
    m_column.cells.resize(mark.cells);
    m_decimalsNeeded = mark.decimals;
    m_column.heading.isPercentage = mark.isPercentage;
}

std::optional<std::string> ColumnBuilder::addDate(std::string_view field)
{
    if (const auto day = packedDate(field, m_reading)) {
        m_column.cells.push_back(*day);
        return std::nullopt;
    }
    const auto marker = readMarker(field);
    if (!marker)
        return m_reading == CellReading::DayFirst ? "is not a day; expected one such as 01-09-2013"
                                                  : "is not a day; expected one such as 20130901";
    m_column.cells.push_back(packed(*marker));
    return std::nullopt;
}

std::optional<std::string> ColumnBuilder::addWord(std::string_view field)
{
    return addWord(field, WordIndex::hashOf(field));
}

std::optional<std::string> ColumnBuilder::addWord(std::string_view field, std::uint32_t hash)
{
    if (field.empty() || field == " ") {
        m_column.cells.push_back(packed(field.empty() ? Marker::Blank : Marker::Space));
        return std::nullopt;
    }
    // Rows often repeat the word of the row before.
    if (hash == m_lastHash && field == m_lastWord) {
        m_column.cells.push_back(m_lastIndex);
        return std::nullopt;
    }
    std::string utf8;
    if (m_encoding == TextEncoding::Windows1252 && !isAscii(field))
        utf8 = toUtf8(field, m_encoding);
    const std::optional<std::uint32_t> place =
        utf8.empty() ? placeOf(field, hash) : placeOf(utf8, WordIndex::hashOf(utf8));
    if (!place)
        return "holds a character that hides or turns the text (" +
            hiddenCharacter(utf8.empty() ? field : utf8).value_or("") + ")";
    m_lastWord = field;
    m_lastHash = hash;
    m_lastIndex = static_cast<PackedCell>(*place);
    m_column.cells.push_back(m_lastIndex);
    return std::nullopt;
}

/// Where @p word is among the words, at their end now if need be; nothing when it cannot be taken.
std::optional<std::uint32_t> ColumnBuilder::placeOf(std::string_view word, std::uint32_t hash)
{
    if (const auto known = m_places.find(word, hash, m_column.words))
        return known;
    if (m_encoding != TextEncoding::Ascii && hiddenCharacter(word))
        return std::nullopt;
    return m_places.add(word, hash, m_column.words);
}

void ColumnBuilder::keep(const std::vector<bool>& isKept)
{
    std::size_t count = 0;
    for (std::size_t row = 0; row < m_column.cells.size(); ++row)
        if (isKept[row])
            m_column.cells[count++] = m_column.cells[row];
    m_hasLostCells = m_hasLostCells || m_column.cells.size() > count;
    m_column.cells.resize(count);
}

/// Takes the noughts away that only figures of refused rows had asked for. At the end, and not when
/// a row is refused: a file of many such rows would have every cell moved to and fro for each.
void ColumnBuilder::dropNoughts()
{
    const std::int64_t power = powerOfTen(m_column.heading.decimals - m_decimalsNeeded);
    if (power == 1)
        return;
    for (PackedCell& cell : m_column.cells)
        if (!isMarker(cell))
            cell = static_cast<PackedCell>(cell / power);
    m_column.heading.decimals = m_decimalsNeeded;
}

DatasetColumn ColumnBuilder::take()
{
    dropNoughts();
    // Words that only refused rows had go, and those left keep the order of the file.
    if (m_column.heading.kind == ColumnKind::Text && m_hasLostCells) {
        std::vector<PackedCell> place(m_column.words.size(), -1);
        for (const PackedCell cell : m_column.cells)
            if (!isMarker(cell))
                place[static_cast<std::size_t>(cell)] = 0;
        WordList used;
        used.reserve(m_column.words.size(), m_column.words.bytes());
        for (std::size_t i = 0; i < place.size(); ++i)
            if (place[i] == 0) {
                place[i] = static_cast<PackedCell>(used.size());
                used.push_back(m_column.words.at(i));
            }
        for (PackedCell& cell : m_column.cells)
            if (!isMarker(cell))
                cell = place[static_cast<std::size_t>(cell)];
        m_column.words = std::move(used);
    }
    return std::move(m_column);
}

std::optional<bool> looksLikeFigure(std::string_view field)
{
    if (readMarker(field))
        return std::nullopt;
    const bool hasNoughtBefore =
        field.size() > 1 && field[0] == '0' && field[1] != '.' && field[1] != '%';
    return !hasNoughtBefore && readFigure(field).has_value();
}

} // namespace outturn::imports
