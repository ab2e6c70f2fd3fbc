#include <store/digest.h>

#include <openssl/evp.h>
#include <sodium.h>

namespace outturn::store {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

/// SHA-256 of a file or a column. OpenSSL has the processor's own instructions for it, which
/// libsodium has not, and takes a microsecond to begin, which the thousands of short rows of a plan
/// would feel.
bool digestLong(std::span<const unsigned char> bytes, Digest& digest) noexcept
{
    unsigned int size = 0;
    return EVP_Digest(
               bytes.data(), bytes.size(), digest.bytes.data(), &size, EVP_sha256(), nullptr) ==
        1 &&
        size == digest.bytes.size();
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
    constexpr std::size_t longEnough = std::size_t{16} * 1024;
    Digest digest;
    if (bytes.size() < longEnough || !digestLong(bytes, digest))
        crypto_hash_sha256(digest.bytes.data(), bytes.data(), bytes.size());
    return digest;
}

Digest sha256(std::string_view bytes)
{
    // The libraries hash bytes; text is read as such.
    return sha256(std::span(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()));
}

CanonicalText& CanonicalText::text(std::string_view value)
{
    m_text += 'T';
    m_text += std::to_string(value.size());
    m_text += ':';
    m_text += value;
    return *this;
}

CanonicalText& CanonicalText::reserve(std::size_t bytes)
{
    constexpr std::size_t marks = 64; // before each text; more are never many
    m_text.reserve(m_text.size() + bytes + marks);
    return *this;
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
