#include <domain/error.h>
#include <report/rag_mark.h>
#include <report/xlsx/workbook_file.h>
#include <report/xml_text.h>

#include <unistd.h>

#include <fstream>
#include <iterator>
#include <utility>

namespace outturn::report::xlsx {

namespace {

constexpr lxw_color_t headerShade = 0xE4EAF1;
constexpr lxw_color_t headingInk = 0x1F3A5F;
constexpr lxw_color_t line = 0xC3CAD1;

[[noreturn]] void refuse(const std::string& reason)
{
    throw Error(ErrorKind::Store, "The Excel workbook could not be written: " + reason + ".");
}

std::filesystem::path freshFile()
{
    auto name = (std::filesystem::temp_directory_path() / "outturn-XXXXXX").string();
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0)
        refuse("no file can be made in the temporary folder");
    ::close(descriptor);
    return name;
}

lxw_color_t colourFrom(std::string_view digits)
{
    return static_cast<lxw_color_t>(std::stoul(std::string(digits), nullptr, 16));
}

void shapeCell(lxw_format* format)
{
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, line);
}

} // namespace

WorkbookFile::WorkbookFile()
    : m_path(freshFile())
{
    m_book = workbook_new(m_path.c_str());
    if (m_book == nullptr) {
        std::filesystem::remove(m_path);
        refuse("there is not enough memory");
    }
}

WorkbookFile::~WorkbookFile()
{
    if (m_book != nullptr)
        workbook_close(m_book);
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

lxw_worksheet* WorkbookFile::addSheet(const char* name)
{
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name);
    if (sheet == nullptr)
        refuse("a sheet could not be added");
    return sheet;
}

lxw_format* WorkbookFile::make(const std::string& name, void (*shape)(lxw_format*))
{
    lxw_format*& format = m_formats[name];
    if (format == nullptr) {
        format = workbook_add_format(m_book);
        format_set_font_name(format, "Arial");
        format_set_font_size(format, 10);
        shape(format);
    }
    return format;
}

lxw_format* WorkbookFile::title()
{
    return make("title", [](lxw_format* format) {
        format_set_bold(format);
        format_set_font_size(format, 14);
        format_set_font_color(format, headingInk);
    });
}

lxw_format* WorkbookFile::header()
{
    return make("header", [](lxw_format* format) {
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_bg_color(format, headerShade);
        format_set_top(format, LXW_BORDER_MEDIUM);
        format_set_top_color(format, headingInk);
        format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
    });
}

lxw_format* WorkbookFile::text()
{
    return make("text", [](lxw_format* format) {
        shapeCell(format);
        format_set_text_wrap(format);
    });
}

lxw_format* WorkbookFile::rag(RagStatus status)
{
    const auto mark = ragMark(status);
    lxw_format* format =
        make("rag " + std::string(toCode(status)), [](lxw_format* each) { format_set_bold(each); });
    format_set_bg_color(format, colourFrom(mark.fill));
    format_set_font_color(format, colourFrom(mark.ink));
    return format;
}

lxw_format* WorkbookFile::number(int decimals, bool isSigned)
{
    std::string digits = "#,##0";
    if (decimals > 0)
        digits += "." + std::string(static_cast<std::size_t>(decimals), '0');
    return number(isSigned ? "+" + digits + ";-" + digits + ";" + digits : digits);
}

lxw_format* WorkbookFile::number(const std::string& pattern)
{
    lxw_format* format = make("number " + pattern, shapeCell);
    format_set_num_format(format, pattern.c_str());
    return format;
}

std::string WorkbookFile::bytes()
{
    if (const auto error = workbook_close(std::exchange(m_book, nullptr)); error != LXW_NO_ERROR)
        refuse(lxw_strerror(error));
    std::ifstream in(m_path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (bytes.empty())
        refuse("it cannot be read back");
    return bytes;
}

void writeText(
    lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, std::string_view text, lxw_format* look)
{
    constexpr std::size_t mostBytes = 32'767; // characters that Excel takes, so never too many
    auto legal = legalText(text);
    if (legal.size() > mostBytes) {
        auto end = mostBytes;
        while ((static_cast<unsigned char>(legal[end]) & 0xC0U) == 0x80U)
            --end;
        legal.resize(end);
    }
    if (worksheet_write_string(sheet, row, column, legal.c_str(), look) != LXW_NO_ERROR)
        refuse("a cell does not take its text");
}

} // namespace outturn::report::xlsx
