#pragma once

#include <app/indicator/indicator_table.h>
#include <domain/rating/rag_status.h>

namespace outturn::app {

/// A table over a RowsModel, or a proxy of one: whole rows are chosen, Return or a double click
/// opens one, columns are as wide as what is in them and the last takes the rest.
class RowsTable : public IndicatorTable
{
    Q_OBJECT

public:
    explicit RowsTable(QWidget* parent = nullptr);

    /// Gives columns the width of their content; none of them more than a third of the table, or a
    /// fifth where there are many.
    void fitColumns();

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
};

} // namespace outturn::app
