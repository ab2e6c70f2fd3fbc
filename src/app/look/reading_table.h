#pragma once

#include <QTableView>

namespace outturn::app {

/// A table to read and copy from: whole cells are selected and Copy puts them on the clipboard as a
/// spreadsheet takes them.
class ReadingTable : public QTableView
{
    Q_OBJECT

public:
    explicit ReadingTable(QWidget* parent = nullptr);

    /// Lets long texts take several lines: @p stretched takes what the other columns leave, none of
    /// which is wider than its content or a quarter of the table.
    void wrapRows(int stretched);

    /// The selected cells as tab-separated text, the headings above where whole rows or several
    /// cells are chosen; empty without a selection.
    [[nodiscard]] QString selectionAsText() const;

    /// All cells with the headings above, whatever is selected.
    [[nodiscard]] QString wholeAsText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void copy() const;
    void fitWrapped();

    int m_stretched = -1; ///< that wrapRows() was called for
};

} // namespace outturn::app
