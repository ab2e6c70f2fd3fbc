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

std::vector<TextColumn> remarkColumns()
{
    return {
        {RemarkRowsWords::tr("Line"), true},
        {RemarkRowsWords::tr("What")},
        {RemarkRowsWords::tr("Column")},
        {RemarkRowsWords::tr("Value")},
        {RemarkRowsWords::tr("Reason")}};
}

std::vector<TextRow> rowsOf(const ImportReport& report)
{
    std::vector<TextRow> rows;
    for (const bool isRefusal : {true, false})
        for (const ImportRemark& remark : report.remarks)
            if (remark.isRefusal == isRefusal)
                rows.push_back(
                    {.cells =
                         {QString::number(remark.line),
                          isRefusal ? RemarkRowsWords::tr("Refused")
                                    : RemarkRowsWords::tr("Taken, with a remark"),
                          toQString(std::string_view(remark.column)),
                          toQString(std::string_view(remark.value)),
                          asSentence(remark.message)},
                     .status = {},
                     .isMuted = !isRefusal,
                     .key = {}});
    return rows;
}

} // namespace outturn::app
