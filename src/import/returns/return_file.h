#pragma once

#include <domain/term/return_merge.h>
#include <import/csv_table.h>

#include <string>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// What an officer sent back.
struct ReturnFile : RowsRead
{
    OfficerCode officer;
    AcademicYear year;
    Date madeOn; ///< when the form was sent out
    std::vector<ReturnedFigure> figures;
    std::vector<ReturnedUpdate> updates;
};

/// Reads a return, the workbook that report::entryFormXlsx() made for an officer, against
/// @p record. A row in which nothing is filled in is left out. Every bad row is listed; rows are
/// then those of the sheet that the remark's column names ("Actions, status"), figures where it
/// names none.
///
/// Throws Error{Input} as readWorkbook() does, and for a workbook that is no return, one of a newer
/// kind, of another plan (by its title), or of an officer that the plan has not.
[[nodiscard]] ReturnFile
readReturn(std::string_view bytes, const PlanRecord& record, const std::string& fileName);

} // namespace outturn::imports
