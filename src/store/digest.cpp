#include <store/digest.h>

#include <nettle/sha2.h>

namespace outturn::store {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

/// Takes bytes one piece after the other.
class Sha256
{
public:
    Sha256() { nettle_sha256_init(&m_state); }

    void add(std::span<const unsigned char> bytes)
    {
        nettle_sha256_update(&m_state, bytes.size(), bytes.data());
    }

    void add(std::string_view text)
    {
        // The library digests bytes; text is read as such.
        add(std::span(reinterpret_cast<const unsigned char*>(text.data()), text.size()));
    }

    [[nodiscard]] Digest digest()
    {
        Digest digest;
        nettle_sha256_digest(&m_state, digest.bytes.size(), digest.bytes.data());
        return digest;
    }

private:
    sha256_ctx m_state{};
};

/// What stands before a text of a CanonicalText.
std::string markOf(std::string_view text)
{
    std::string mark = "T";
    mark += std::to_string(text.size());
    mark += ':';
    return mark;
}

} // namespace

std::string Digest::hex() const
{
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const unsigned char byte : bytes) {
        text += hexDigits[byte >> 4U];
        text += hexDigits[byte & 0xFU];
    }
    return text;
}

std::optional<Digest> Digest::fromHex(std::string_view text)
{
    Digest digest;
    if (text.size() != digest.bytes.size() * 2)
        return std::nullopt;
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        const auto high = hexDigits.find(text[2 * i]);
        const auto low = hexDigits.find(text[2 * i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            return std::nullopt;
        digest.bytes[i] = static_cast<unsigned char>(high * 16 + low);
    }
    return digest;
}

Digest& Digest::operator^=(const Digest& other)
{
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<unsigned char>(bytes[i] ^ other.bytes[i]);
    return *this;
}

Digest sha256(std::span<const unsigned char> bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.digest();
}

Digest sha256(std::string_view bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.digest();
}

CanonicalText& CanonicalText::text(std::string_view value)
{
    m_text += markOf(value);
    m_text += value;
    return *this;
}

Digest digestOfTexts(std::initializer_list<std::string_view> texts)
{
    Sha256 sum;
    for (const std::string_view text : texts) {
        sum.add(markOf(text));
        sum.add(text);
    }
    return sum.digest();
}

CanonicalText& CanonicalText::integer(std::int64_t value)
{
    const std::string digits = std::to_string(value);
    m_text += 'I';
    m_text += std::to_string(digits.size());
    m_text += ':';
    m_text += digits;
    return *this;
}

} // namespace outturn::store
