#pragma once

#include <report/pdf/font_files.h>
#include <report/pdf/objects.h>

#include <hb.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::report::pdf {

/// A letter of a font, placed after the one before it. Lengths in parts of the text's size.
struct Glyph
{
    unsigned id = 0;
    double advance = 0;
    double shiftX = 0;
    double shiftY = 0;
    std::u32string text; ///< what it stands for; empty for all but the first of several
};

/// One font of the document: it sets text, remembers which letters it set, and is embedded with
/// these alone.
class Font
{
public:
    explicit Font(FontFile file);

    [[nodiscard]] bool has(char32_t character) const;

    [[nodiscard]] std::vector<Glyph> set(std::u32string_view text) const;

    /// The width that the letter itself has in the font, without kerning.
    [[nodiscard]] double widthOf(unsigned glyph) const;

    [[nodiscard]] double ascent() const { return m_ascent; }

    [[nodiscard]] double descent() const { return m_descent; } ///< below the baseline, positive

    /// Notes that @p glyph stands on a page.
    void use(const Glyph& glyph);

    [[nodiscard]] bool isUsed() const { return !m_used.empty(); }

    /// Writes the font with the letters that are used, at @p id.
    void embed(ObjectFile& file, ObjectId id) const;

private:
    struct FreeBlob
    {
        void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
    };

    struct FreeFace
    {
        void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    };

    struct FreeFont
    {
        void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    };

    [[nodiscard]] std::string subset() const;
    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::string widths() const;
    [[nodiscard]] std::string toUnicode() const;
    [[nodiscard]] std::string descriptor(const std::string& name, ObjectId program) const;

    FontFile m_file;
    std::unique_ptr<hb_blob_t, FreeBlob> m_blob;
    std::unique_ptr<hb_face_t, FreeFace> m_face;
    std::unique_ptr<hb_font_t, FreeFont> m_font;
    double m_unitsPerEm;
    double m_ascent = 0;
    double m_descent = 0;
    std::map<unsigned, std::u32string> m_used; ///< each letter with what it stands for
};

} // namespace outturn::report::pdf
