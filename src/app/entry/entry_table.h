#pragma once

#include <QTableView>

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
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    /// The next cell that takes text, row by row, forwards or backwards; none at the end.
    [[nodiscard]] QModelIndex nextTypedIn(bool forwards) const;
    void moveDown();

    bool m_goesDownOnClose = false;
};

} // namespace outturn::app
