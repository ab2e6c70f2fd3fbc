#pragma once

#include <QTableView>

namespace outturn::app {

/// A table to read and copy from: whole cells are selected and Copy puts them on the clipboard as a
/// spreadsheet takes them.
class IndicatorTable : public QTableView
{
    Q_OBJECT

public:
    explicit IndicatorTable(QWidget* parent = nullptr);

    /// The selected cells as tab-separated text, the headings above where whole rows or several
    /// cells are chosen; empty without a selection.
    [[nodiscard]] QString selectionAsText() const;

    /// All cells with the headings above, whatever is selected.
    [[nodiscard]] QString wholeAsText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copy() const;
};

} // namespace outturn::app
