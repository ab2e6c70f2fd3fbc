#include <domain/error.h>
#include <report/pdf/objects.h>
#include <report/pdf/unicode.h>

#include <zlib.h>

#include <cmath>
#include <cstdint>
#include <cstdio>

namespace outturn::report::pdf {

namespace {

std::string compressed(std::string_view bytes)
{
    auto size = ::compressBound(static_cast<uLong>(bytes.size()));
    std::string packed(size, '\0');
    const int result = ::compress2(
        reinterpret_cast<Bytef*>(packed.data()), // zlib's word for a byte
        &size,
        reinterpret_cast<const Bytef*>(bytes.data()),
        static_cast<uLong>(bytes.size()),
        Z_DEFAULT_COMPRESSION);
    if (result != Z_OK)
        throw Error(ErrorKind::Store, "The PDF file could not be packed.");
    packed.resize(size);
    return packed;
}

/// Sixteen bytes that tell files apart, no more: two runs of FNV-1a.
std::string fingerprint(std::string_view bytes)
{
    std::string text;
    for (const std::uint64_t start : {14695981039346656037ULL, 590684067820433389ULL}) {
        auto hash = start;
        for (const char byte : bytes)
            hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
        for (int shift = 60; shift >= 0; shift -= 4)
            text += "0123456789ABCDEF"[(hash >> static_cast<unsigned>(shift)) & 15U];
    }
    return text;
}

std::string tenDigits(std::size_t value)
{
    const auto digits = std::to_string(value);
    return std::string(10 - digits.size(), '0') + digits;
}

} // namespace

ObjectId ObjectFile::reserve()
{
    m_offsets.push_back(0);
    return static_cast<ObjectId>(m_offsets.size());
}

void ObjectFile::open(ObjectId id)
{
    m_offsets.at(static_cast<std::size_t>(id) - 1) = m_bytes.size();
    m_bytes += std::to_string(id) + " 0 obj\n";
}

void ObjectFile::put(ObjectId id, std::string_view content)
{
    open(id);
    m_bytes += content;
    m_bytes += "\nendobj\n";
}

void ObjectFile::putStream(ObjectId id, std::string_view entries, std::string_view bytes)
{
    putPlainStream(id, std::string(entries) + " /Filter /FlateDecode", compressed(bytes));
}

void ObjectFile::putPlainStream(ObjectId id, std::string_view entries, std::string_view bytes)
{
    open(id);
    m_bytes +=
        "<< " + std::string(entries) + " /Length " + std::to_string(bytes.size()) + " >>\nstream\n";
    m_bytes += bytes;
    m_bytes += "\nendstream\nendobj\n";
}

ObjectId ObjectFile::add(std::string_view content)
{
    const auto id = reserve();
    put(id, content);
    return id;
}

ObjectId ObjectFile::addStream(std::string_view entries, std::string_view bytes)
{
    const auto id = reserve();
    putStream(id, entries, bytes);
    return id;
}

std::string ObjectFile::finished(ObjectId root, ObjectId information) &&
{
    const auto start = m_bytes.size();
    const auto count = std::to_string(m_offsets.size() + 1);
    const auto identifier = fingerprint(m_bytes);
    m_bytes += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const auto offset : m_offsets)
        m_bytes += tenDigits(offset) + " 00000 n \n";
    m_bytes += "trailer\n<< /Size " + count + " /Root " + reference(root) + " /Info " +
        reference(information) + " /ID [<" + identifier + "> <" + identifier +
        ">] >>\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
    return std::move(m_bytes);
}

std::string reference(ObjectId id)
{
    return std::to_string(id) + " 0 R";
}

std::string textString(std::string_view utf8)
{
    return "<FEFF" + utf16Hex(utf8) + ">";
}

std::string number(double value)
{
    const long long thousandths = std::llround(value * 1000);
    const long long size = std::llabs(thousandths);
    std::string text = (thousandths < 0 ? "-" : "") + std::to_string(size / 1000);
    if (long long part = size % 1000; part != 0) {
        std::string digits = std::to_string(1000 + part).substr(1);
        while (digits.back() == '0')
            digits.pop_back();
        text += '.' + digits;
    }
    return text;
}

} // namespace outturn::report::pdf
