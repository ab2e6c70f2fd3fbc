#pragma once

#include <app/entry/entry_drafts.h>
#include <app/entry/entry_judge.h>
#include <app/entry/entry_text.h>
#include <domain/rating/scorecard.h>
#include <domain/term/entry_round.h>
#include <store/plan_store.h>

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace outturn::app {

class OpenPlan;

/// A figure that a grid asks for.
struct EntryAsk
{
    IndicatorCode indicator;
    EntryRound round;
};

/// A row of the entry grid: an indicator and what stands beside it.
struct EntryRow
{
    Indicator indicator;
    EntryRound round;
    bool startsPriority = false;
    QString lastYear;
    QString target;
    QString minimum;
    std::vector<store::StoredOutturn> stored; ///< of this round, in order of entry
    EntryText text;                           ///< as shown: the draft, else the stored figure
    bool isDraft = false;                     ///< shown text that the file has not got
    EntryVerdict verdict;

    /// The figure that counts as entered; nullptr when there is none.
    [[nodiscard]] const Outturn* existing() const;
    [[nodiscard]] EntryText storedText() const;
};

/// True when one of @p texts is the code or the name of @p indicator, in either case and whatever
/// its spaces.
[[nodiscard]] bool isCalled(const Indicator& indicator, const QStringList& texts);

/// The rows of an entry grid, one for each figure that it asks for, and the way from what is typed
/// in them to the file.
///
/// A row whose text makes a figure goes to the file at once, as one step to undo; one that does not
/// becomes a draft that waits, with the reason, until it is put right.
class EntrySheet
{
public:
    using Texts = std::map<int, EntryText>; ///< by row
    using Asks = std::function<std::vector<EntryAsk>()>;

    /// @p asks tells what the grid asks for, whenever its rows are made.
    EntrySheet(OpenPlan& plan, EntryDrafts& drafts, Asks asks);

    [[nodiscard]] const std::vector<EntryRow>& rows() const noexcept { return m_rows; }

    [[nodiscard]] const EntryRow& row(int number) const;
    /// The row of the indicator with that code or name, in either case.
    [[nodiscard]] std::optional<int> rowCalled(const QString& text) const;

    /// True while what is asked for is still of the same indicators and scopes, in the same order.
    [[nodiscard]] bool hasRowsAsked() const;

    /// Asks anew, and reads the rows from the plan again.
    void refresh();

    /// True while take() is at work, whose own changes need no refresh().
    [[nodiscard]] bool isTaking() const noexcept { return m_isTaking; }

    /// Takes the new texts of some rows: all good figures in one transaction. Throws outturn::Error
    /// when the file refuses; the texts then wait as drafts.
    void take(const Texts& texts);

    /// What the domain says to @p text in a row, without taking it.
    [[nodiscard]] EntryVerdict judge(const EntryRow& row, const EntryText& text) const;

    /// Shows @p verdict in a row until the next refresh().
    void setVerdict(int row, EntryVerdict verdict);

private:
    void readAgain();
    [[nodiscard]] std::vector<std::vector<store::StoredOutturn>> storedByAsk() const;
    [[nodiscard]] EntryRow makeRow(
        const Indicator& indicator,
        const EntryRound& round,
        std::vector<store::StoredOutturn> stored) const;
    void fillFigures(EntryRow& row) const;
    [[nodiscard]] std::optional<IndicatorResult> resultOf(const EntryRow& row) const;
    void commit(
        const std::vector<Outturn>& entries, const std::vector<store::StoredOutturn>& withdrawals);

    OpenPlan& m_plan;
    EntryDrafts& m_drafts;
    Asks m_asks;
    std::vector<EntryAsk> m_asked; ///< a row stays while it is typed in, asked for or not
    std::vector<EntryRow> m_rows;
    bool m_isTaking = false;
};

} // namespace outturn::app
