#pragma once

#include <app/entry/entry_sheet.h>
#include <domain/term/owed.h>
#include <domain/term/term_lock.h>

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace outturn::app {

class OpenPlan;

/// Beyond look/roles.h: QStringList, what a cell may be set to, for a delegate that offers it.
inline constexpr int ChoicesRole = Qt::UserRole + 100;

/// What one officer owes the plan this term, a row for each figure, comment, progress note and
/// milestone. What has been done stays, marked, until the list is made anew, so that it can be put
/// right.
class TermModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        KindColumn,
        CodeColumn,
        NameColumn,
        LastYearColumn,
        TargetColumn,
        ValueColumn, ///< of an action its status
        RagColumn,
        NoteColumn, ///< the comment of a figure, what there is to say of an action
        ReasonColumn,
        ColumnCount,
    };

    TermModel(OpenPlan& plan, EntryDrafts& drafts, QObject* parent = nullptr);

    /// Lists what @p officer owes; nothing for nobody.
    void setOfficer(const std::optional<OfficerCode>& officer);

    [[nodiscard]] const std::optional<OfficerCode>& officer() const noexcept { return m_officer; }

    /// Makes the list anew: what has been done goes.
    void listAgain();

    /// How many rows ask for something, and how many of those no longer do. Milestones are not
    /// counted: nothing is entered for one.
    [[nodiscard]] int askedCount() const;
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] bool isDone(int row) const;

    /// The locks that figures of the list are under: they are owed, and nothing can be entered for
    /// them.
    [[nodiscard]] std::vector<TermLock> locks() const;

    /// Shows how @p text would be rated while it is being typed, without taking it.
    void preview(const QModelIndex& cell, const QString& text);
    void endPreview();

    /// True while text is being typed that is not taken yet.
    [[nodiscard]] bool isBeingTyped() const noexcept { return m_previewedRow.has_value(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void progressChanged();
    /// The file refused an edit.
    void editRefused(const QString& reason);

private:
    /// Which of the three lists a row is of, and its place there.
    struct Place
    {
        enum class Kind
        {
            Figure,
            Update,
            Milestone,
        };

        Kind kind;
        std::size_t at;
    };

    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] const Action* actionOf(const Place& place) const;
    [[nodiscard]] QString textIn(const Place& place, int column) const;
    /// What a screen reader says of a cell.
    [[nodiscard]] QString spokenText(const QModelIndex& index) const;
    /// The status of a figure, in its column; nothing elsewhere.
    [[nodiscard]] QVariant ragIn(const Place& place, int column) const;
    [[nodiscard]] QString figureText(std::size_t at, int column) const;
    [[nodiscard]] QString updateText(const Place& place, int column) const;
    [[nodiscard]] QString milestoneText(std::size_t at, int column) const;
    [[nodiscard]] bool isTypedIn(const QModelIndex& index) const;
    /// The lock that a figure is under; nullptr where there is none.
    [[nodiscard]] const TermLock* lockOn(const Place& place) const;
    [[nodiscard]] bool isMarked(const Place& place, int column) const;
    void readOwed();
    void readAgain();
    void tellAll();
    void takeFigure(std::size_t at, int column, const QString& text);
    void takeUpdate(const Action& action, int column, const QString& text);

    OpenPlan& m_plan;
    std::optional<OfficerCode> m_officer;
    OwedWork m_listed;             ///< the rows
    OwedWork m_owed;               ///< what is still owed of them, and more that has come up since
    std::vector<TermLock> m_locks; ///< of the whole plan
    EntrySheet m_sheet;
    std::optional<int> m_previewedRow;
};

} // namespace outturn::app
