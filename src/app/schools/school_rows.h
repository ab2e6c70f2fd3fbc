#pragma once

#include <app/look/rows_model.h>
#include <app/schools/known_schools.h>

#include <vector>

namespace outturn::app {

// The tables about schools, as rows of text. Days sort by their order, figures by their size.

/// Columns and rows that go together.
struct Rows
{
    std::vector<RowsColumn> columns;
    std::vector<RowsRow> rows;
};

/// The columns of schoolList() that a filter looks at.
enum SchoolListColumn
{
    SchoolNameColumn,
    SchoolNumberColumn,
    SchoolPhaseColumn,
    SchoolDistrictColumn,
    SchoolOfstedColumn,
    SchoolInspectedColumn,
    SchoolCategoryColumn,
    SchoolSuggestedColumn,
    SchoolFloorColumn,
    SchoolAdviserColumn,
    SchoolDueColumn,
};

/// Every school of the council with what somebody should know before a visit. The keys are URNs.
[[nodiscard]] Rows schoolList(const KnownSchools& schools);

/// A school's results over time beside the council, England and the floor standard.
[[nodiscard]] Rows schoolResults(const SchoolProfile& school);

/// Its inspections, the latest first; where it has none, that of the school it followed.
[[nodiscard]] Rows schoolInspections(const SchoolProfile& school);

/// What was entered about a school, the latest first. The keys are places in schools.entries().
[[nodiscard]] Rows schoolEntries(const KnownSchools& schools, Urn school);

/// Each adviser's year. The keys are names.
[[nodiscard]] Rows caseloadRows(const KnownSchools& schools);

/// What falls due. The keys are URNs.
[[nodiscard]] Rows dueRows(const KnownSchools& schools);

/// Each collaboration with its results, a row for each measure.
[[nodiscard]] Rows collaborationRows(const KnownSchools& schools);

/// A day as tables have it: "4 Oct 2013"; sorts by its order.
[[nodiscard]] RowsCell dayCell(const std::optional<Date>& day);

} // namespace outturn::app
