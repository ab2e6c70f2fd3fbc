#include <app/published/remark_rows.h>
#include <app/text.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct RemarkRowsWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

} // namespace

std::vector<RowsColumn> remarkColumns()
{
    return {
        {RemarkRowsWords::tr("Line"), true},
        {RemarkRowsWords::tr("What")},
        {RemarkRowsWords::tr("Column")},
        {RemarkRowsWords::tr("Value")},
        {RemarkRowsWords::tr("Reason")}};
}

std::vector<RowsRow> rowsOf(const ImportReport& report)
{
    std::vector<RowsRow> rows;
    for (const bool isRefusal : {true, false})
        for (const ImportRemark& remark : report.remarks)
            if (remark.isRefusal == isRefusal) {
                RowsRow row = rowOfTexts(
                    {QString::number(remark.line),
                     isRefusal ? RemarkRowsWords::tr("Refused")
                               : RemarkRowsWords::tr("Taken, with a remark"),
                     toQString(std::string_view(remark.column)),
                     toQString(std::string_view(remark.value)),
                     asSentence(remark.message)});
                rows.push_back(isRefusal ? std::move(row) : muted(std::move(row)));
            }
    return rows;
}

} // namespace outturn::app
