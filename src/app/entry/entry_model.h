#pragma once

#include <app/entry/entry_paste.h>
#include <app/entry/entry_sheet.h>
#include <app/look/text_table.h>

#include <QAbstractTableModel>

#include <optional>

namespace outturn::app {

class OpenPlan;

/// The grid of the "Enter outturns" page as views see it: a row for each indicator, for the plan's
/// year and the chosen term and stage. What is typed goes through EntrySheet.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        CodeColumn,
        NameColumn,
        UnitColumn,
        LastYearColumn,
        TargetColumn,
        MinimumColumn,
        ValueColumn,
        NumeratorColumn,
        DenominatorColumn,
        RagColumn,
        CommentColumn,
        MessageColumn,
        ColumnCount,
    };

    EntryModel(OpenPlan& plan, EntryDrafts& drafts, QObject* parent = nullptr);

    void setTermAndStage(Term term, Stage stage);

    /// How many rows have a figure in the file for this period.
    [[nodiscard]] int enteredCount() const;
    /// How many rows hold something that was not taken.
    [[nodiscard]] int waitingCount() const;

    /// Puts a copied block at @p at: its rows by the indicator codes in its first column where it
    /// has them, else one below the other. All good figures are one transaction and one step to
    /// undo. Throws outturn::Error when the file refuses; the block then waits in the grid.
    PasteResult paste(const TextTable& block, const QModelIndex& at);

    /// Empties the cells that can be typed in; without its figure a row is withdrawn. Throws as
    /// paste().
    void clear(const QModelIndexList& cells);

    /// Shows how @p text would be rated while it is being typed, without taking it.
    void preview(const QModelIndex& cell, const QString& text);
    void endPreview();

    [[nodiscard]] static bool isTypedIn(int column);

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
    [[nodiscard]] QString accessibleText(const EntryRow& row, int column) const;
    [[nodiscard]] QVariant priorityHeading(const EntryRow& row, int role) const;

    OpenPlan& m_plan;
    EntrySheet m_sheet;
    std::optional<int> m_previewedRow;
};

} // namespace outturn::app
