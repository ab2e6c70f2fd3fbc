#pragma once

#include <string>
#include <vector>

namespace outturn::report::pdf {

/// A TrueType font as its file.
struct FontFile
{
    std::string bytes;
    unsigned index = 0; ///< of the face in a collection
};

/// The fonts for text of one weight, the first for all that it has and the others for letters that
/// it has not: Liberation Sans or Arial, then fonts that have many scripts. Throws Error{Store}
/// when no TrueType font is installed.
[[nodiscard]] std::vector<FontFile> printFonts(bool isBold);

} // namespace outturn::report::pdf
