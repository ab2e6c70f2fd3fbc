#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct zip;

namespace outturn::imports {

/// How large a package of compressed parts may be before it is refused outright. A part may not
/// unpack to more than a hundred times its packed size, once past 100 KiB: no workbook does, and a
/// decompression bomb has to.
struct PackageLimits
{
    std::size_t bytes = std::size_t{64} * 1024 * 1024;          ///< of the file
    std::size_t parts = 2'000;                                  ///< entries of the archive
    std::uint64_t partBytes = std::uint64_t{128} * 1024 * 1024; ///< of one part, unpacked
    std::uint64_t allBytes = std::uint64_t{512} * 1024 * 1024;  ///< of all parts, as declared
    std::uint64_t ratio = 100;
    std::uint64_t ratioFrom = std::uint64_t{100} * 1024;
};

/// The parts of an Office Open XML file, unpacked one at a time and only when asked for.
///
/// The file is distrusted: too many parts, names that are absolute, lead upwards or come twice,
/// parts that are encrypted or unpack to more than they say, all throw Error{Input} with the
/// file's name. What is no package at all is told by what it is: an old workbook, an OpenDocument
/// file, no spreadsheet.
class Package
{
public:
    /// @p bytes must outlive the package; @p fileName is how messages call the file.
    Package(std::string_view bytes, std::string fileName, PackageLimits limits = {});

    [[nodiscard]] bool has(std::string_view part) const;

    /// The bytes of a part ("xl/workbook.xml"). Throws Error{Input} when there is none.
    [[nodiscard]] std::string read(std::string_view name) const;

    [[nodiscard]] const std::string& fileName() const noexcept { return m_fileName; }

private:
    struct Part
    {
        std::uint64_t number;
        std::uint64_t size;
    };

    void listParts();
    void addPart(std::uint64_t number);
    [[noreturn]] void refuse(const std::string& message) const;

    std::string m_fileName;
    PackageLimits m_limits;
    std::unique_ptr<zip, void (*)(zip*)> m_archive;
    std::map<std::string, Part> m_parts;
    std::uint64_t m_declared = 0;
};

} // namespace outturn::imports
