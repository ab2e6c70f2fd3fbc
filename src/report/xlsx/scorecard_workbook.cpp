#include <report/xlsx/scorecard_workbook.h>
#include <report/xlsx/sheets.h>
#include <report/xml_text.h>

#include <ctime>

namespace outturn::report::xlsx {

namespace {

/// The properties are of the paper's day, so that the same figures give the same file.
std::time_t midnightOf(Date date)
{
    std::tm day{};
    day.tm_year = date.year() - 1900;
    day.tm_mon = date.month() - 1;
    day.tm_mday = date.day();
    return ::timegm(&day);
}

void setProperties(WorkbookFile& file, const ReportRequest& request)
{
    const auto& identity = request.record.plan.identity;
    // The library takes its texts by pointers that it does not write to.
    auto title = legalText(identity.title + ": scorecard");
    auto author = legalText(identity.division.empty() ? identity.council : identity.division);
    auto company = legalText(identity.council);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.company = company.data();
    properties.created = midnightOf(request.date);
    workbook_set_properties(file.book(), &properties);
}

} // namespace

void setUpSheet(
    WorkbookFile& file,
    lxw_worksheet* sheet,
    lxw_row_t row,
    const std::vector<SheetColumn>& columns,
    lxw_col_t frozenColumns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, columns[i].width, nullptr);
        writeText(sheet, row, column, columns[i].heading, file.header());
    }
    worksheet_freeze_panes(sheet, row + 1, frozenColumns);
    worksheet_repeat_rows(sheet, row, row);
    worksheet_set_landscape(sheet);
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(sheet, a4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&L&A&RPage &P of &N");
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
}

void writeFigure(
    WorkbookFile& file,
    lxw_worksheet* sheet,
    lxw_row_t row,
    lxw_col_t column,
    const std::optional<Decimal>& value,
    int decimals,
    bool isSigned)
{
    lxw_format* look = file.number(decimals, isSigned);
    if (value)
        worksheet_write_number(sheet, row, column, value->toDouble(), look);
    else
        worksheet_write_blank(sheet, row, column, look);
}

std::string scorecardWorkbook(const ReportRequest& request)
{
    WorkbookFile file;
    setProperties(file, request);
    addScorecardSheet(file, request);
    addTrajectorySheets(file, request);
    addProvenanceSheet(file, request);
    return file.bytes();
}

} // namespace outturn::report::xlsx
