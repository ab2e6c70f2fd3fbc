#include <app/published/remark_rows.h>
#include <app/text.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ImportReport", text);
}

} // namespace

std::vector<TextColumn> remarkColumns()
{
    return {{tr("Line"), true}, {tr("What")}, {tr("Column")}, {tr("Value")}, {tr("Reason")}};
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
                          isRefusal ? tr("Refused") : tr("Taken, with a remark"),
                          toQString(std::string_view(remark.column)),
                          toQString(std::string_view(remark.value)),
                          asSentence(remark.message)},
                     .status = {},
                     .isMuted = !isRefusal,
                     .key = {}});
    return rows;
}

} // namespace outturn::app
