#pragma once

#include <app/benchmarks/benchmark_paste.h>
#include <app/benchmarks/benchmark_sheet.h>
#include <app/entry/entry_paste.h>
#include <app/look/text_table.h>

#include <QAbstractTableModel>

#include <optional>

namespace outturn::app {

class OpenPlan;

/// The grid of comparators' figures as views see it: a row for each indicator and comparator, for
/// the plan's year and the chosen stage. What is typed goes through BenchmarkSheet.
class BenchmarkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        CodeColumn,
        NameColumn,
        UnitColumn,
        KindColumn,
        LastYearColumn,
        ValueColumn,
        SourceColumn,
        CommentColumn,
        RagColumn,
        MessageColumn,
        ColumnCount,
    };

    BenchmarkModel(OpenPlan& plan, BenchmarkDrafts& drafts, QObject* parent = nullptr);

    void setStage(Stage stage);

    /// How many rows have a figure in the file for this year and stage.
    [[nodiscard]] int enteredCount() const;
    /// How many rows hold something that was not taken.
    [[nodiscard]] int waitingCount() const;

    /// Puts a copied block at @p at (see layOutBenchmarks()). All good figures are one transaction
    /// and one step to undo. Throws outturn::Error when the file refuses; the block then waits in
    /// the grid.
    PasteResult paste(const TextTable& block, const QModelIndex& at);

    /// Empties the cells that can be typed in; without its figure a row is withdrawn. Throws as
    /// paste().
    void clear(const QModelIndexList& cells);

    /// Shows what @p text would do while it is being typed, without taking it.
    void preview(const QModelIndex& cell, const QString& text);
    void endPreview();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// Counts changed.
    void progressChanged();
    /// The file refused an edit made in a cell; the text waits in the grid.
    void editRefused(const QString& reason);

private:
    template <class Change>
    void change(const Change& change);
    void readPlanAgain();
    [[nodiscard]] QString accessibleText(const BenchmarkRow& row, int column) const;

    OpenPlan& m_plan;
    BenchmarkSheet m_sheet;
    std::optional<int> m_previewedRow;
};

} // namespace outturn::app
