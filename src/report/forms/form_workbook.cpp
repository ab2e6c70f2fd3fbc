#include <domain/error.h>
#include <report/forms/form_workbook.h>

#include <unistd.h>
#include <xlsxwriter.h>

#include <charconv>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

namespace outturn::report {
namespace {

constexpr lxw_color_t shade = 0xFFF6D6; // a pale yellow: what is to be filled in
constexpr lxw_color_t rule = 0xBFBFBF;
constexpr lxw_color_t headingShade = 0xE7ECF2;

[[noreturn]] void refuse(const std::string& reason)
{
    throw Error(ErrorKind::Store, "The workbook could not be put together: " + reason + ".");
}

void check(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        refuse(lxw_strerror(error));
}

std::filesystem::path temporaryName()
{
    std::string name = (std::filesystem::temp_directory_path() / "outturn-form.XXXXXX").string();
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0)
        refuse("no temporary file can be written");
    ::close(descriptor);
    return name;
}

lxw_row_t rowNumber(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnNumber(int column)
{
    return static_cast<lxw_col_t>(column);
}

std::optional<double> asNumber(const std::string& text)
{
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    return fault == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

} // namespace

FormSheet::FormSheet(FormWorkbook& workbook, lxw_worksheet* sheet)
    : m_workbook(workbook)
    , m_sheet(sheet)
{
}

void FormSheet::addColumn(
    int column, std::string_view heading, FormCell kind, int characters, bool isNumber)
{
    lxw_row_col_options options{};
    options.hidden = kind == FormCell::Hidden ? LXW_TRUE : LXW_FALSE;
    const lxw_col_t at = columnNumber(column);
    check(worksheet_set_column_opt(m_sheet, at, at, characters, nullptr, &options));
    check(worksheet_write_string(
        m_sheet,
        0,
        at,
        std::string(heading).c_str(),
        isNumber ? m_workbook.m_numberHeading : m_workbook.m_heading));
}

void FormSheet::write(int row, int column, const std::string& text, FormCellStyle style)
{
    lxw_format* format =
        style.kind == FormCell::FilledIn ? m_workbook.m_filledIn : m_workbook.m_shown;
    const auto number = style.isNumber ? asNumber(text) : std::nullopt;
    if (number && style.decimals)
        format = m_workbook.shownAt(*style.decimals);
    const lxw_row_t y = rowNumber(row);
    const lxw_col_t x = columnNumber(column);
    if (number)
        check(worksheet_write_number(m_sheet, y, x, *number, format));
    else if (text.empty())
        check(worksheet_write_blank(m_sheet, y, x, format));
    else
        check(worksheet_write_string(m_sheet, y, x, text.c_str(), format));
}

void FormSheet::offerChoices(int column, int lastRow, const std::vector<std::string>& choices)
{
    std::vector<std::string> texts = choices; // the library asks for characters it could change
    std::vector<char*> list;
    list.reserve(texts.size() + 1);
    for (std::string& text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    const lxw_col_t at = columnNumber(column);
    check(worksheet_data_validation_range(m_sheet, 1, at, rowNumber(lastRow), at, &validation));
}

void FormSheet::finish()
{
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    worksheet_protect(m_sheet, nullptr, &allowed);
}

void FormSheet::hide()
{
    worksheet_hide(m_sheet);
}

FormWorkbook::FormWorkbook()
    : m_file(temporaryName())
    , m_book(workbook_new(m_file.c_str()))
{
    if (m_book == nullptr)
        refuse("there is no memory for it");
    for (lxw_format** heading : {&m_heading, &m_numberHeading}) {
        *heading = workbook_add_format(m_book);
        format_set_bold(*heading);
        format_set_bg_color(*heading, headingShade);
        format_set_bottom(*heading, LXW_BORDER_THIN);
        format_set_text_wrap(*heading);
    }
    format_set_align(m_numberHeading, LXW_ALIGN_RIGHT);
    m_shown = workbook_add_format(m_book);
    format_set_text_wrap(m_shown);
    format_set_align(m_shown, LXW_ALIGN_VERTICAL_TOP);
    m_filledIn = workbook_add_format(m_book);
    format_set_unlocked(m_filledIn);
    format_set_bg_color(m_filledIn, shade);
    format_set_border(m_filledIn, LXW_BORDER_THIN);
    format_set_border_color(m_filledIn, rule);
    format_set_text_wrap(m_filledIn);
    format_set_align(m_filledIn, LXW_ALIGN_VERTICAL_TOP);
}

FormWorkbook::~FormWorkbook()
{
    if (m_book != nullptr)
        workbook_close(m_book);
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
}

lxw_format* FormWorkbook::shownAt(int decimals)
{
    lxw_format*& format = m_shownAt[decimals];
    if (format == nullptr) {
        format = workbook_add_format(m_book);
        const std::string code =
            decimals == 0 ? "0" : "0." + std::string(static_cast<std::size_t>(decimals), '0');
        format_set_num_format(format, code.c_str());
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    return format;
}

FormSheet FormWorkbook::addSheet(const std::string& name)
{
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.c_str());
    if (sheet == nullptr)
        refuse("it takes no sheet called " + name);
    return {*this, sheet};
}

std::string FormWorkbook::bytes()
{
    check(workbook_close(std::exchange(m_book, nullptr)));
    std::ifstream in(m_file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (!in || bytes.empty())
        refuse("it does not read back");
    return bytes;
}

} // namespace outturn::report
