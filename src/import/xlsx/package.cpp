#include <domain/error.h>
#include <domain/letters.h>
#include <import/xlsx/package.h>

#include <zip.h>

#include <algorithm>
#include <array>
#include <utility>

namespace outturn::imports {
namespace {

constexpr std::string_view zipStart = "PK\x03\x04";
constexpr std::string_view oldOfficeStart = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::size_t chunk = std::size_t{64} * 1024;

std::string megabytes(std::uint64_t bytes)
{
    constexpr std::uint64_t megabyte = std::uint64_t{1024} * 1024;
    return std::to_string(bytes / megabyte) + " MB";
}

/// A name that stays within the package: relative, with forward slashes, leading nowhere upwards.
bool isSafeName(std::string_view name)
{
    constexpr std::string_view outside = "\\:";
    if (name.empty() || name.front() == '/' ||
        name.find_first_of(outside) != std::string_view::npos)
        return false;
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find('/', at), name.size());
        if (name.substr(at, end - at) == "..")
            return false;
        at = end + 1;
    }
    return std::ranges::none_of(name, [](char c) {
        constexpr unsigned char firstPrintable = 0x20;
        return static_cast<unsigned char>(c) < firstPrintable;
    });
}

/// Names of parts are the same whatever their case (ECMA-376 part 2, 6.2.2.3).
void closeArchive(zip* archive)
{
    if (archive != nullptr)
        zip_discard(archive);
}

zip* opened(std::string_view bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr)
        return nullptr;
    zip* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (archive == nullptr)
        zip_source_free(source);
    zip_error_fini(&error);
    return archive;
}

} // namespace

Package::Package(std::string_view bytes, std::string fileName, PackageLimits limits)
    : m_fileName(std::move(fileName))
    , m_limits(limits)
    , m_archive(nullptr, closeArchive)
{
    if (bytes.size() > m_limits.bytes)
        refuse(
            "the file has " + megabytes(bytes.size()) + "; at most " + megabytes(m_limits.bytes) +
            " are read");
    if (bytes.starts_with(oldOfficeStart))
        refuse("the workbook is of the old kind (.xls) or protected by a password; save it as "
               ".xlsx without one");
    if (!bytes.starts_with(zipStart))
        refuse("the file is no Excel workbook (.xlsx)");
    m_archive.reset(opened(bytes));
    if (!m_archive)
        refuse("the workbook is damaged: it cannot be unpacked");
    listParts();
}

void Package::listParts()
{
    const auto count = static_cast<std::uint64_t>(zip_get_num_entries(m_archive.get(), 0));
    if (count > m_limits.parts)
        refuse(
            "the workbook has " + std::to_string(count) + " parts; at most " +
            std::to_string(m_limits.parts) + " are read");
    for (std::uint64_t number = 0; number < count; ++number)
        addPart(number);
}

void Package::addPart(std::uint64_t number)
{
    zip_stat_t state;
    constexpr zip_uint64_t needed =
        ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(m_archive.get(), number, 0, &state) != 0 || (state.valid & needed) != needed)
        refuse("the workbook is damaged: one of its parts cannot be found");
    const std::string_view name(state.name);
    if (!isSafeName(name))
        refuse("the workbook has a part whose name leads out of it; it is not read");
    if (state.encryption_method != ZIP_EM_NONE)
        refuse("the workbook is protected by a password; save it without one");
    if (state.size > m_limits.partBytes)
        refuse(
            "a part of the workbook unpacks to " + megabytes(state.size) + "; at most " +
            megabytes(m_limits.partBytes) + " are read");
    if (state.size > m_limits.ratioFrom && state.size / m_limits.ratio > state.comp_size)
        refuse(
            "a part of the workbook unpacks to more than " + std::to_string(m_limits.ratio) +
            " times its size; it is not read");
    m_declared += state.size;
    if (m_declared > m_limits.allBytes)
        refuse(
            "the workbook unpacks to more than " + megabytes(m_limits.allBytes) +
            "; it is not read");
    if (!m_parts.try_emplace(lowerCase(name), Part{number, state.size}).second)
        refuse("the workbook has two parts of one name; it is not read");
}

bool Package::has(std::string_view part) const
{
    return m_parts.contains(lowerCase(part));
}

std::string Package::read(std::string_view name) const
{
    const auto part = m_parts.find(lowerCase(name));
    if (part == m_parts.end())
        refuse("the workbook is damaged: it has no part '" + std::string(name) + "'");
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(
        zip_fopen_index(m_archive.get(), part->second.number, 0), zip_fclose);
    if (!file)
        refuse("the workbook is damaged: a part cannot be unpacked");
    std::string bytes;
    std::array<char, chunk> buffer{};
    while (true) {
        const auto count = zip_fread(file.get(), buffer.data(), buffer.size());
        if (count < 0)
            refuse("the workbook is damaged: a part cannot be unpacked");
        if (count == 0)
            break;
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
        if (bytes.size() > part->second.size)
            refuse("a part of the workbook unpacks to more than it says; it is not read");
    }
    return bytes;
}

void Package::refuse(const std::string& message) const
{
    throw Error(ErrorKind::Input, message, m_fileName);
}

} // namespace outturn::imports
