#include <domain/error.h>
#include <report/pdf/font_files.h>

#include <fontconfig/fontconfig.h>

#include <array>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>

namespace outturn::report::pdf {

namespace {

struct FreePattern
{
    void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
};

using Pattern = std::unique_ptr<FcPattern, FreePattern>;

std::string textOf(const Pattern& pattern, const char* property)
{
    FcChar8* text = nullptr;
    if (FcPatternGetString(pattern.get(), property, 0, &text) != FcResultMatch)
        return {};
    return reinterpret_cast<const char*>(text); // fontconfig's word for UTF-8
}

const FcChar8* bytesOf(const char* text)
{
    return reinterpret_cast<const FcChar8*>(text);
}

/// The upright font of @p family itself, not what the system would take in its place.
std::optional<FontFile> fontOf(const char* family, bool isBold)
{
    const Pattern wish(FcPatternCreate());
    FcPatternAddString(wish.get(), FC_FAMILY, bytesOf(family));
    FcPatternAddString(wish.get(), FC_FONTFORMAT, bytesOf("TrueType"));
    FcPatternAddInteger(wish.get(), FC_WEIGHT, isBold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    FcPatternAddInteger(wish.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddInteger(wish.get(), FC_WIDTH, FC_WIDTH_NORMAL);
    FcConfigSubstitute(nullptr, wish.get(), FcMatchPattern);
    FcDefaultSubstitute(wish.get());
    FcResult result = FcResultNoMatch;
    const Pattern found(FcFontMatch(nullptr, wish.get(), &result));
    if (!found || textOf(found, FC_FAMILY) != family || textOf(found, FC_FONTFORMAT) != "TrueType")
        return std::nullopt;
    std::ifstream in(textOf(found, FC_FILE), std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (bytes.empty())
        return std::nullopt;
    int index = 0;
    FcPatternGetInteger(found.get(), FC_INDEX, 0, &index);
    return FontFile{std::move(bytes), static_cast<unsigned>(index) & 0xFFFFU};
}

} // namespace

std::vector<FontFile> printFonts(bool isBold)
{
    constexpr std::array families{
        "Liberation Sans", "Arial", "DejaVu Sans", "Noto Sans", "Droid Sans Fallback"};
    std::vector<FontFile> files;
    bool hasUsual = false;
    for (const char* family : families) {
        const bool isUsual = family == families[0] || family == families[1];
        if (isUsual && hasUsual)
            continue;
        if (auto file = fontOf(family, isBold)) {
            hasUsual = hasUsual || isUsual;
            files.push_back(std::move(*file));
        }
    }
    if (files.empty())
        throw Error(
            ErrorKind::Store,
            "A PDF carries its fonts with it, and none that it could carry is installed: "
            "Liberation Sans, Arial, DejaVu Sans or Noto Sans.");
    return files;
}

} // namespace outturn::report::pdf
