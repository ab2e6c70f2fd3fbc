#pragma once

#include <Qt>

namespace outturn::app {

/// What models say beyond Qt's own roles; delegates paint from these and know no domain object.
enum Role
{
    RagRole = Qt::UserRole + 1, ///< int of RagStatus, for the RAG delegate; of a heading: bool
    TrajectoryRole,             ///< what the trajectory delegate draws
    CodeRole,                   ///< QString: the indicator code of the row
    GroupRole,                  ///< bool: a heading row across the table, not an item
    SortRole,                   ///< what the column sorts by
    RefusedRole,                ///< bool: the value in the cell was refused
    ForecastRole,               ///< bool: the figure is a forecast
    MutedRole,                  ///< bool: a dash, or a figure of less weight
    TypedRole,                  ///< bool: a cell that is typed in, even where it is read only
    NameRole,                   ///< bool: the cell that names the row
};

} // namespace outturn::app
