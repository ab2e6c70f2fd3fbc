#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace outturn::store {

/// A SHA-256 value.
struct Digest
{
    std::array<unsigned char, 32> bytes{};

    /// 64 lower-case hexadecimal digits.
    [[nodiscard]] std::string hex() const;
    /// Nothing unless @p text is what hex() writes.
    [[nodiscard]] static std::optional<Digest> fromHex(std::string_view text);

    /// Combines the digests of a set of rows, in any order; combining one twice takes it out again.
    Digest& operator^=(const Digest& other);
    friend bool operator==(const Digest&, const Digest&) = default;
};

[[nodiscard]] Digest sha256(std::string_view bytes);
[[nodiscard]] Digest sha256(std::span<const unsigned char> bytes);

/// Writes values one after the other so that no two different sequences give the same text: each
/// carries its kind and its length ("T3:abc", "I2:-7").
class CanonicalText
{
public:
    CanonicalText& text(std::string_view value);
    CanonicalText& integer(std::int64_t value);

    [[nodiscard]] Digest digest() const { return sha256(m_text); }

private:
    std::string m_text;
};

/// What a CanonicalText of @p texts digests to, without a copy of them.
[[nodiscard]] Digest digestOfTexts(std::initializer_list<std::string_view> texts);

} // namespace outturn::store
