#pragma once

#include <report/sheet/sheet.h>

class QAbstractItemView;
class QWidget;

namespace outturn::app {

/// What @p view shows, whole, also where it has to be scrolled: the columns in sight in the order
/// in which they stand, the rows in the order in which they are sorted, without what a filter
/// leaves out. Rows under a heading row have its text in a first column of their own, rows of
/// indicators or actions their code in the next. A cell that is drawn says what a screen reader
/// reads of it; columns of small trajectories are left out.
[[nodiscard]] report::Sheet shownTable(const QAbstractItemView& view);

/// The table of @p page that has the focus, else the largest in sight; nullptr when there is none.
[[nodiscard]] const QAbstractItemView* tableInSight(const QWidget& page);

} // namespace outturn::app
