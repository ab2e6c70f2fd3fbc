#pragma once

#include <domain/rating/rag_status.h>

#include <xlsxwriter.h>

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace outturn::report::xlsx {

/// A workbook that is being written. Its library knows files only, so it goes through one in the
/// system's temporary folder, which is gone when this is.
class WorkbookFile
{
public:
    /// Throws Error{Store} when there is no room for the file.
    WorkbookFile();
    ~WorkbookFile();
    WorkbookFile(const WorkbookFile&) = delete;
    WorkbookFile& operator=(const WorkbookFile&) = delete;

    [[nodiscard]] lxw_worksheet* addSheet(const char* name);

    [[nodiscard]] lxw_workbook* book() { return m_book; }

    /// Looks of cells, made once each.
    [[nodiscard]] lxw_format* title();
    [[nodiscard]] lxw_format* header();
    [[nodiscard]] lxw_format* text();
    [[nodiscard]] lxw_format* rag(RagStatus status);
    /// A number with so many decimals; @p isSigned shows a plus as well.
    [[nodiscard]] lxw_format* number(int decimals, bool isSigned = false);
    /// A number shown as Excel's @p pattern says.
    [[nodiscard]] lxw_format* number(const std::string& pattern);

    /// The finished workbook. Only once.
    [[nodiscard]] std::string bytes();

private:
    [[nodiscard]] lxw_format* make(const std::string& name, void (*shape)(lxw_format*));

    std::filesystem::path m_path;
    lxw_workbook* m_book = nullptr;
    std::map<std::string, lxw_format*> m_formats; ///< the book owns them
};

/// Writes @p text as text, whatever it begins with; what no cell can hold is dropped.
void writeText(
    lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, std::string_view text, lxw_format* look);

} // namespace outturn::report::xlsx
