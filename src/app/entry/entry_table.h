#pragma once

#include <QTableView>

#include <vector>

namespace outturn::app {

/// A table that is typed in as in a spreadsheet: Tab goes to the next cell that takes text, Enter
/// to the one below, Delete empties, blocks are copied and pasted. Tab leaves the table at its
/// ends, so that the keyboard is never caught in it.
class EntryTable : public QTableView
{
    Q_OBJECT

public:
    explicit EntryTable(QWidget* parent = nullptr);

    /// The width that @p column needs for its heading and what its rows hold.
    [[nodiscard]] int contentWidth(int column) const;

    /// Gives every column the width of its content, but for those of @p flexible, which share what
    /// is left of @p room by their weights, and none less than its least width.
    struct Flexible
    {
        int column = 0;
        int weight = 1;
        int least = 0;
    };

    void shareOut(int room, const std::vector<Flexible>& flexible);

    /// Texts of @p columns too long for one line are wrapped, in rows that are high enough for up
    /// to three.
    void wrapColumns(std::vector<int> columns);

    /// Puts the selected cells on the clipboard as tab-separated text. A selection that starts in a
    /// cell that takes text is copied without the others, so that it can be pasted back.
    Q_INVOKABLE void copy();
    /// Hands on the clipboard's text.
    Q_INVOKABLE void paste();

signals:
    void blockPasted(const QString& text);
    void clearRequested(const QModelIndexList& cells);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] int headingWidth(int column) const;
    /// The next cell that takes text, row by row, forwards or backwards; none at the end.
    [[nodiscard]] QModelIndex nextTypedIn(bool forwards) const;
    void moveDown();
    void fitRows();
    void fitRowsFrom(int first, int last);

    bool m_goesDownOnClose = false;
    std::vector<int> m_wrapped; ///< columns
};

/// The width that a grid on @p page will have once the page fills the place it is made for.
[[nodiscard]] int gridRoom(const QWidget& page);

} // namespace outturn::app
