#pragma once

#include <app/entry/entry_drafts.h>
#include <app/entry/entry_judge.h>
#include <app/entry/entry_period.h>
#include <app/entry/entry_text.h>
#include <store/plan_store.h>

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace outturn::app {

class OpenPlan;

/// A row of the entry grid: an indicator and what stands beside it.
struct EntryRow
{
    Indicator indicator;
    bool startsPriority = false;
    QString lastYear;
    QString target;
    QString minimum;
    std::vector<store::StoredOutturn> stored; ///< of this period, in order of entry
    EntryText text;                           ///< as shown: the draft, else the stored figure
    bool isDraft = false;                     ///< shown text that the file has not got
    EntryVerdict verdict;

    /// The figure that counts as entered; nullptr when there is none.
    [[nodiscard]] const Outturn* existing() const;
    [[nodiscard]] EntryText storedText() const;
};

/// The rows of the entry grid for the plan's year and a term and stage, and the way from what is
/// typed in them to the file.
///
/// A row whose text makes a figure goes to the file at once, as one step to undo; one that does not
/// becomes a draft that waits, with the reason, until it is put right.
class EntrySheet
{
public:
    using Texts = std::map<int, EntryText>; ///< by row

    EntrySheet(OpenPlan& plan, EntryDrafts& drafts);

    void setTermAndStage(Term term, Stage stage);
    [[nodiscard]] EntryPeriod period() const;

    [[nodiscard]] const std::vector<EntryRow>& rows() const noexcept { return m_rows; }

    [[nodiscard]] const EntryRow& row(int number) const;
    [[nodiscard]] std::optional<int> rowOfCode(const QString& code) const;

    /// True while the rows are the plan's indicators in the plan's order.
    [[nodiscard]] bool hasRowsOfPlan() const;

    /// Reads the rows from the plan again, after something changed there.
    void refresh();

    /// True while take() is at work, whose own changes need no refresh().
    [[nodiscard]] bool isTaking() const noexcept { return m_isTaking; }

    /// Takes the new texts of some rows: all good figures in one transaction. Throws outturn::Error
    /// when the file refuses; the texts then wait as drafts.
    void take(const Texts& texts);

    /// What the domain says to @p text in a row, without taking it.
    [[nodiscard]] EntryVerdict judge(const EntryRow& row, const EntryText& text);

    /// Shows @p verdict in a row until the next refresh().
    void setVerdict(int row, EntryVerdict verdict);

private:
    [[nodiscard]] EntryRow makeRow(const Indicator& indicator, bool startsPriority) const;
    void fillFigures(EntryRow& row) const;
    void commit(
        const std::vector<Outturn>& entries, const std::vector<store::StoredOutturn>& withdrawals);

    OpenPlan& m_plan;
    EntryDrafts& m_drafts;
    EntryJudge m_judge;
    Term m_term = Term::Summer;
    Stage m_stage = Stage::Validated;
    std::vector<EntryRow> m_rows;
    bool m_isTaking = false;
};

} // namespace outturn::app
