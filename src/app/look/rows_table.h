#pragma once

#include <app/look/reading_table.h>
#include <domain/rating/rag_status.h>

namespace outturn::app {

/// A table over a RowsModel, or a proxy of one: whole rows are chosen, Return or a double click
/// opens one, columns are as wide as what is in them and the last takes the rest.
class RowsTable : public ReadingTable
{
    Q_OBJECT

public:
    explicit RowsTable(QWidget* parent = nullptr);

    /// Gives columns the width of their content, as far as the table has room: where it has not,
    /// none of them more than a third of it, or a fifth where there are many, and the first not
    /// more than half. Does nothing once the user has chosen widths.
    void fitColumns();

    /// Whether the user has given columns widths of their own.
    [[nodiscard]] bool hasChosenWidths() const noexcept { return m_hasChosenWidths; }

    /// Takes the widths that columns have for chosen: those kept from last time.
    void keepWidths() noexcept { m_hasChosenWidths = true; }

    /// Makes the row with that key the chosen one; the first where none has it.
    void choose(const QVariant& key);

    /// The key of the chosen row; invalid when none is.
    [[nodiscard]] QVariant currentKey() const;

signals:
    void opened(const QVariant& key);
    void chosen(const QVariant& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const QModelIndex& index);
    [[nodiscard]] int badgeWidth(RagStatus status) const;
    /// What the widest badge of a column takes, which is never cut; 0 where it has none.
    [[nodiscard]] int widestBadge(int column) const;
    /// What a column would take for its heading and all of its texts to be seen.
    [[nodiscard]] int textWidth(int column) const;

    bool m_isFitting = false;
    bool m_hasChosenWidths = false;
};

} // namespace outturn::app
