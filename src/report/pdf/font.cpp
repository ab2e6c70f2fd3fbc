#include <domain/error.h>
#include <report/pdf/font.h>
#include <report/pdf/unicode.h>

#include <hb-ot.h>
#include <hb-subset.h>

#include <array>

namespace outturn::report::pdf {

namespace {

/// Letters are kept apart, so that each can be told when text is copied out of the file; pairs
/// still move together.
constexpr std::array<hb_feature_t, 2> features{
    hb_feature_t{HB_TAG('l', 'i', 'g', 'a'), 0, 0, HB_FEATURE_GLOBAL_END},
    hb_feature_t{HB_TAG('c', 'l', 'i', 'g'), 0, 0, HB_FEATURE_GLOBAL_END}};

struct FreeBuffer
{
    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};

struct FreeInput
{
    void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
};

struct FreeSubset
{
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
};

/// Six capitals that tell one subset of a font from another (9.6.4).
std::string subsetTag(const std::map<unsigned, std::u32string>& used)
{
    unsigned hash = 2166136261U;
    for (const auto& [glyph, text] : used)
        hash = (hash ^ glyph) * 16777619U;
    std::string tag;
    for (int i = 0; i < 6; ++i, hash /= 26)
        tag += static_cast<char>('A' + hash % 26);
    return tag;
}

} // namespace

Font::Font(FontFile file)
    : m_file(std::move(file))
    , m_blob(hb_blob_create(
          m_file.bytes.data(),
          static_cast<unsigned>(m_file.bytes.size()),
          HB_MEMORY_MODE_READONLY,
          nullptr,
          nullptr))
    , m_face(hb_face_create(m_blob.get(), m_file.index))
    , m_font(hb_font_create(m_face.get()))
    , m_unitsPerEm(hb_face_get_upem(m_face.get()))
{
    hb_font_extents_t extents;
    if (hb_font_get_h_extents(m_font.get(), &extents) != 0) {
        m_ascent = extents.ascender / m_unitsPerEm;
        m_descent = -extents.descender / m_unitsPerEm;
    }
}

bool Font::has(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font.get(), character, &glyph) != 0;
}

std::vector<Glyph> Font::set(std::u32string_view text) const
{
    const std::unique_ptr<hb_buffer_t, FreeBuffer> buffer(hb_buffer_create());
    const auto length = static_cast<int>(text.size());
    std::vector<std::uint32_t> points(text.begin(), text.end());
    hb_buffer_add_codepoints(buffer.get(), points.data(), length, 0, length);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_shape(m_font.get(), buffer.get(), features.data(), features.size());

    unsigned count = 0;
    const auto* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const auto* places = hb_buffer_get_glyph_positions(buffer.get(), &count);
    std::vector<Glyph> glyphs;
    for (unsigned i = 0; i < count; ++i) {
        const bool isFirst = i == 0 || infos[i].cluster != infos[i - 1].cluster;
        const auto begin = infos[i].cluster;
        unsigned next = i + 1;
        while (next < count && infos[next].cluster == begin)
            ++next;
        const auto end = next < count ? infos[next].cluster : static_cast<unsigned>(length);
        glyphs.push_back(
            {infos[i].codepoint,
             places[i].x_advance / m_unitsPerEm,
             places[i].x_offset / m_unitsPerEm,
             places[i].y_offset / m_unitsPerEm,
             isFirst && end > begin ? std::u32string(text.substr(begin, end - begin))
                                    : std::u32string()});
    }
    return glyphs;
}

double Font::widthOf(unsigned glyph) const
{
    return hb_font_get_glyph_h_advance(m_font.get(), glyph) / m_unitsPerEm;
}

void Font::use(const Glyph& glyph)
{
    auto& text = m_used[glyph.id];
    if (text.empty())
        text = glyph.text;
}

std::string Font::subset() const
{
    const std::unique_ptr<hb_subset_input_t, FreeInput> input(hb_subset_input_create_or_fail());
    if (!input)
        throw Error(ErrorKind::Store, "The font of the PDF could not be cut down.");
    for (const auto& [glyph, text] : m_used)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    // The letters keep their numbers, which the pages already use.
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS);
    const std::unique_ptr<hb_face_t, FreeSubset> face(hb_subset_or_fail(m_face.get(), input.get()));
    if (!face)
        throw Error(ErrorKind::Store, "The font of the PDF could not be cut down.");
    const std::unique_ptr<hb_blob_t, FreeBlob> blob(hb_face_reference_blob(face.get()));
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob.get(), &length);
    return {data, length};
}

std::string Font::name() const
{
    std::array<char, 128> text{};
    auto size = static_cast<unsigned>(text.size());
    hb_ot_name_get_utf8(
        m_face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, text.data());
    std::string name;
    for (const char each : std::string_view(text.data(), size))
        if ((each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z') ||
            (each >= '0' && each <= '9') || each == '-')
            name += each;
    return subsetTag(m_used) + "+" + (name.empty() ? "Font" : name);
}

std::string Font::widths() const
{
    std::string text = "[";
    for (const auto& [glyph, stands] : m_used)
        text += std::to_string(glyph) + " [" + number(1000 * widthOf(glyph)) + "] ";
    return text + "]";
}

std::string Font::toUnicode() const
{
    std::vector<std::string> lines;
    for (const auto& [glyph, text] : m_used)
        if (!text.empty())
            lines.push_back("<" + hex16(glyph) + "> <" + utf16Hex(text) + ">\n");
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t most = 100; // in one list, by the format's rule
    for (std::size_t at = 0; at < lines.size(); at += most) {
        const auto end = std::min(at + most, lines.size());
        map += std::to_string(end - at) + " beginbfchar\n";
        for (auto i = at; i < end; ++i)
            map += lines[i];
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

std::string Font::descriptor(const std::string& name, ObjectId program) const
{
    const std::unique_ptr<hb_blob_t, FreeBlob> head(
        hb_face_reference_table(m_face.get(), HB_TAG('h', 'e', 'a', 'd')));
    unsigned length = 0;
    const auto* data = reinterpret_cast<const unsigned char*>(
        hb_blob_get_data(head.get(), &length)); // bytes of the font's table
    std::string box;
    for (unsigned at = 36; at <= 42 && at + 1 < length; at += 2) {
        const auto value = static_cast<std::int16_t>((data[at] << 8U) | data[at + 1]);
        box += number(1000 * value / m_unitsPerEm) + " ";
    }
    hb_position_t capital = 0;
    if (!hb_ot_metrics_get_position(m_font.get(), HB_OT_METRICS_TAG_CAP_HEIGHT, &capital))
        capital = static_cast<hb_position_t>(0.7 * m_unitsPerEm);
    constexpr int symbolic = 4;
    const bool isBold = name.find("Bold") != std::string::npos;
    return "<< /Type /FontDescriptor /FontName /" + name + " /Flags " + std::to_string(symbolic) +
        " /FontBBox [" + box + "] /ItalicAngle 0 /Ascent " + number(1000 * m_ascent) +
        " /Descent " + number(-1000 * m_descent) + " /CapHeight " +
        number(1000 * capital / m_unitsPerEm) + " /StemV " + (isBold ? "140" : "80") +
        " /FontFile2 " + reference(program) + " >>";
}

void Font::embed(ObjectFile& file, ObjectId id) const
{
    const auto bytes = subset();
    const auto program = file.addStream("/Length1 " + std::to_string(bytes.size()), bytes);
    const auto called = name();
    const auto described = file.add(descriptor(called, program));
    const auto descendant = file.add(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + called +
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
        " /CIDToGIDMap /Identity /FontDescriptor " +
        reference(described) + " /W " + widths() + " >>");
    const auto unicode = file.addStream("", toUnicode());
    file.put(
        id,
        "<< /Type /Font /Subtype /Type0 /BaseFont /" + called +
            " /Encoding /Identity-H /DescendantFonts [" + reference(descendant) + "] /ToUnicode " +
            reference(unicode) + " >>");
}

} // namespace outturn::report::pdf
