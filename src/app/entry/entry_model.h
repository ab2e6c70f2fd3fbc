#pragma once

#include <app/entry/change_line.h>
#include <app/entry/entry_paste.h>
#include <app/entry/entry_sheet.h>
#include <app/look/text_table.h>

#include <QAbstractTableModel>

#include <optional>

namespace outturn::app {

class OpenPlan;

/// The grid of the "Enter outturns" page as views see it: a row for each indicator whose figure is
/// due in the plan's year and the chosen term, stage and scope. One that is not due has a row where
/// there is a figure or a draft all the same, or where all are to be shown. What is typed goes
/// through EntrySheet.
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
    void setScope(const Scope& scope);
    void setShowsAll(bool showsAll);

    /// Of a locked term nothing is entered or cleared.
    void setLocked(bool isLocked);
    /// False while the term is locked, and where the file can only be read.
    [[nodiscard]] bool canBeEntered() const;

    /// Asks anew for what is to be shown; the view keeps its place where the rows stay.
    void askAgain();

    [[nodiscard]] bool showsAll() const noexcept { return m_showsAll; }

    /// The round that figures are entered in.
    [[nodiscard]] EntryRound round() const;

    /// How many of the plan's indicators have no row.
    [[nodiscard]] int hiddenCount() const;

    /// How many rows have a figure in the file for this period.
    [[nodiscard]] int enteredCount() const;
    /// How many rows hold something that was not taken.
    [[nodiscard]] int waitingCount() const;
    /// How many rows have a red figure without a comment.
    [[nodiscard]] int uncommentedCount() const;

    /// Where a copied block would go at @p at: its rows by the codes or names of indicators where
    /// it has them, else one below the other. Rows that it names and that are not shown are.
    [[nodiscard]] PastePlan layOut(const TextTable& block, const QModelIndex& at);

    /// What @p plan would change, a line for each row.
    [[nodiscard]] std::vector<ChangeLine> changesOf(const PastePlan& plan);

    /// Puts a block in its place. All good figures are one transaction and one step to undo. Throws
    /// outturn::Error when the file refuses; the block then waits in the grid.
    PasteResult paste(const PastePlan& plan);

    /// Empties the cells that can be typed in; without its figure a row is withdrawn. Throws as
    /// paste().
    void clear(const QModelIndexList& cells);

    /// Shows how @p text would be rated while it is being typed, without taking it.
    void preview(const QModelIndex& cell, const QString& text);
    void endPreview();

    /// True while text is being typed that is not taken yet: what the rows hold must not be told
    /// anew then, for a view would put it in the place of what is typed.
    [[nodiscard]] bool isBeingTyped() const noexcept { return m_previewedRow.has_value(); }

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
    [[nodiscard]] std::vector<EntryAsk> asks() const;
    [[nodiscard]] EntrySheet::Texts textsOf(const PastePlan& plan) const;
    [[nodiscard]] QString accessibleText(const EntryRow& row, int column) const;
    [[nodiscard]] QVariant priorityHeading(const EntryRow& row, int role) const;

    OpenPlan& m_plan;
    const EntryDrafts& m_drafts;
    Term m_term = Term::Summer;
    Stage m_stage = Stage::Validated;
    Scope m_scope;
    bool m_showsAll = false;
    bool m_isLocked = false;
    EntrySheet m_sheet;
    std::optional<int> m_previewedRow;
};

} // namespace outturn::app
