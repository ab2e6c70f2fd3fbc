#pragma once

#include <app/dashboard/priority_tree.h>
#include <domain/identifier.h>
#include <domain/period/academic_year.h>

#include <optional>

namespace outturn::app {

class MatrixModel;

/// The matrix of a plan's years on the screen. The keyboard goes from cell to cell; Return opens
/// the indicator. Columns have room for words where the window has it, else for letters; names
/// wrap.
class MatrixView : public PriorityTree
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);

    /// Expects a MatrixModel.
    void setModel(QAbstractItemModel* model) override;

    /// Makes an indicator's year the current cell; one that is not shown is ignored.
    void choose(const IndicatorCode& indicator, AcademicYear year);

    /// How much room, in widths of the letter x, names are given before years get more than their
    /// letters need.
    void setRoomForNames(int letters);

protected:
    void openAll() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QModelIndex
    moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    /// What the year columns need with words and with letters, measured once for what is shown.
    void measureYears();
    void sizeColumns();

    const MatrixModel* m_matrix = nullptr;
    int m_roomForNames = 58;
    int m_wide = 0;
    int m_narrow = 0;
};

} // namespace outturn::app
