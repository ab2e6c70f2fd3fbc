#pragma once

#include <report/forms/form_columns.h>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace outturn::report {

class FormWorkbook;

/// How a cell is written.
struct FormCellStyle
{
    FormCell kind = FormCell::Shown;
    bool isNumber = false;       ///< where its text is one
    std::optional<int> decimals; ///< of a number that is shown; as it is written without
};

/// One sheet of a form that is being written. Belongs to its workbook.
class FormSheet
{
public:
    FormSheet(FormWorkbook& workbook, lxw_worksheet* sheet);

    /// The heading of a column of numbers stands to the right, as they do.
    void addColumn(
        int column, std::string_view heading, FormCell kind, int characters, bool isNumber = false);
    /// Rows count from 1, below the headings.
    void write(int row, int column, const std::string& text, FormCellStyle style);
    /// Offers @p choices in a column's cells, from the first row to @p lastRow.
    void offerChoices(int column, int lastRow, const std::vector<std::string>& choices);
    /// Freezes the headings, repeats them in print, and locks what is not filled in.
    void finish();
    void hide();

private:
    FormWorkbook& m_workbook;
    lxw_worksheet* m_sheet;
};

/// An Excel workbook being written. It cannot be written but into a file, which is gone when this
/// is. Throws Error{Store} when that fails.
class FormWorkbook
{
public:
    FormWorkbook();
    FormWorkbook(const FormWorkbook&) = delete;
    FormWorkbook& operator=(const FormWorkbook&) = delete;
    ~FormWorkbook();

    [[nodiscard]] FormSheet addSheet(const std::string& name);

    /// Closes the workbook, which takes no more sheets, and gives its bytes.
    [[nodiscard]] std::string bytes();

private:
    friend class FormSheet;

    std::filesystem::path m_file;
    lxw_workbook* m_book = nullptr;
    [[nodiscard]] lxw_format* shownAt(int decimals);

    lxw_format* m_heading = nullptr;
    lxw_format* m_numberHeading = nullptr;
    lxw_format* m_shown = nullptr;
    lxw_format* m_filledIn = nullptr;
    std::map<int, lxw_format*> m_shownAt; ///< by decimals
};

} // namespace outturn::report
