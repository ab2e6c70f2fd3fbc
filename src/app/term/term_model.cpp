#include <app/entry/entry_cells.h>
#include <app/entry/scope_choice.h>
#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/plan/plan_rounds.h>
#include <app/term/term_model.h>
#include <app/term/term_text.h>
#include <app/text.h>
#include <app/undo/revise_plan_command.h>
#include <app/window/problem.h>
#include <domain/error.h>

#include <algorithm>
#include <utility>

namespace outturn::app {

TermModel::TermModel(OpenPlan& plan, EntryDrafts& drafts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
    , m_sheet(plan, drafts, [this] {
        std::vector<EntryAsk> asks;
        for (const OwedFigure& figure : m_listed.figures)
            asks.push_back({figure.indicator, figure.round});
        return asks;
    })
{
    connect(&m_plan, &OpenPlan::recordChanged, this, &TermModel::readAgain);
    connect(&m_plan, &OpenPlan::yearChanged, this, &TermModel::listAgain);
}

void TermModel::setOfficer(const std::optional<OfficerCode>& officer)
{
    m_officer = officer;
    listAgain();
}

void TermModel::listAgain()
{
    beginResetModel();
    m_previewedRow.reset();
    readOwed();
    m_listed = m_owed;
    m_sheet.refresh();
    endResetModel();
    emit progressChanged();
}

void TermModel::readOwed()
{
    m_owed = m_officer ? owedBy(m_plan.rated(), *m_officer, m_plan.year(), m_plan.session().today)
                       : OwedWork();
    m_locks = PlanRounds(m_plan).locks();
}

void TermModel::readAgain()
{
    if (m_sheet.isTaking() || !m_officer)
        return;
    readOwed();
    m_sheet.refresh();
    const bool isStillThePlan =
        m_sheet.rows().size() == m_listed.figures.size() &&
        std::ranges::all_of(m_listed.updates, [this](const OwedUpdate& update) {
            return std::ranges::find(m_plan.record().plan.actions, update.action, &Action::code) !=
                m_plan.record().plan.actions.end();
        });
    if (isStillThePlan)
        tellAll();
    else
        listAgain();
}

void TermModel::tellAll()
{
    m_previewedRow.reset();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit progressChanged();
}

int TermModel::askedCount() const
{
    return static_cast<int>(m_listed.figures.size() + m_listed.updates.size());
}

int TermModel::doneCount() const
{
    int done = 0;
    for (int row = 0; row < askedCount(); ++row)
        done += isDone(row) ? 1 : 0;
    return done;
}

bool TermModel::isDone(int row) const
{
    const Place place = placeOf(row);
    if (place.kind == Place::Kind::Figure) {
        const OwedFigure& listed = m_listed.figures[place.at];
        return !m_sheet.row(row).isDraft &&
            std::ranges::none_of(m_owed.figures, [&](const OwedFigure& owed) {
                return owed.indicator == listed.indicator && owed.round == listed.round;
            });
    }
    if (place.kind == Place::Kind::Update)
        return std::ranges::find(
                   m_owed.updates, m_listed.updates[place.at].action, &OwedUpdate::action) ==
            m_owed.updates.end();
    return false;
}

TermModel::Place TermModel::placeOf(int row) const
{
    auto at = static_cast<std::size_t>(row);
    if (at < m_listed.figures.size())
        return {Place::Kind::Figure, at};
    at -= m_listed.figures.size();
    if (at < m_listed.updates.size())
        return {Place::Kind::Update, at};
    return {Place::Kind::Milestone, at - m_listed.updates.size()};
}

const Action* TermModel::actionOf(const Place& place) const
{
    const auto& actions = m_plan.record().plan.actions;
    const auto found = std::ranges::find(actions, m_listed.updates[place.at].action, &Action::code);
    return found == actions.end() ? nullptr : &*found;
}

int TermModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : askedCount() + static_cast<int>(m_listed.milestones.size());
}

int TermModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool TermModel::isTypedIn(const QModelIndex& index) const
{
    return (index.column() == ValueColumn || index.column() == NoteColumn) &&
        placeOf(index.row()).kind != Place::Kind::Milestone;
}

std::vector<TermLock> TermModel::locks() const
{
    std::vector<TermLock> locks = m_locks;
    std::erase_if(locks, [this](const TermLock& lock) {
        return std::ranges::none_of(m_listed.figures, [&](const OwedFigure& figure) {
            return termStageOf(figure.round) == lock.figures;
        });
    });
    return locks;
}

const TermLock* TermModel::lockOn(const Place& place) const
{
    return place.kind == Place::Kind::Figure
        ? findLock(m_locks, termStageOf(m_listed.figures[place.at].round))
        : nullptr;
}

bool TermModel::isMarked(const Place& place, int column) const
{
    if (place.kind != Place::Kind::Figure)
        return false;
    const EntryVerdict& verdict = m_sheet.row(static_cast<int>(place.at)).verdict;
    if (column == NoteColumn)
        return verdict.needsComment;
    return !verdict.refusal.isEmpty() && (column == ValueColumn || column == ReasonColumn);
}

QVariant TermModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Place place = placeOf(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (column == KindColumn && isDone(index.row()))
            return tr("✓ %1").arg(textIn(place, column));
        return textIn(place, column);
    case Qt::ToolTipRole:
        return plainToolTip(textIn(place, column));
    case Qt::TextAlignmentRole:
        if (column == ValueColumn && place.kind == Place::Kind::Figure)
            return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | Qt::AlignRight);
        return headerData(column, Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case Qt::AccessibleDescriptionRole:
        return textIn(place, ReasonColumn);
    case ChoicesRole:
        return column == ValueColumn && place.kind == Place::Kind::Update ? statusWords()
                                                                          : QVariant();
    case GroupRole:
        return index.row() > 0 && placeOf(index.row() - 1).kind != place.kind;
    case TypedRole:
        return isTypedIn(index);
    case NameRole:
        return column == NameColumn;
    case RefusedRole:
        return isMarked(place, column);
    case RagRole:
        return ragIn(place, column);
    default:
        return {};
    }
}

QString TermModel::spokenText(const QModelIndex& index) const
{
    const Place place = placeOf(index.row());
    const int column = index.column();
    return tr("%1, %2: %3%4")
        .arg(
            textIn(place, CodeColumn),
            headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            textIn(place, column),
            isMarked(place, column)   ? tr(", to put right")
                : isDone(index.row()) ? tr(", done")
                                      : QString());
}

QVariant TermModel::ragIn(const Place& place, int column) const
{
    if (place.kind != Place::Kind::Figure || column != RagColumn)
        return {};
    const auto& rating = m_sheet.row(static_cast<int>(place.at)).verdict.rating;
    return rating ? QVariant(static_cast<int>(rating->status)) : QVariant();
}

QString TermModel::textIn(const Place& place, int column) const
{
    switch (place.kind) {
    case Place::Kind::Figure:
        return figureText(place.at, column);
    case Place::Kind::Update:
        return updateText(place, column);
    case Place::Kind::Milestone:
        break;
    }
    return milestoneText(place.at, column);
}

QString TermModel::figureText(std::size_t at, int column) const
{
    const EntryRow& row = m_sheet.row(static_cast<int>(at));
    switch (column) {
    case KindColumn:
        return m_listed.figures[at].what == FigureOwed::Value ? tr("Figure") : tr("Comment");
    case CodeColumn:
        return toQString(row.indicator.code);
    case NameColumn:
        return figureName(row.indicator, row.round);
    case LastYearColumn:
        return row.lastYear;
    case TargetColumn:
        return row.target;
    case ValueColumn:
        return row.text.value;
    case RagColumn:
        return row.verdict.rating ? toQString(ragWord(row.verdict.rating->status)) : QString();
    case NoteColumn:
        return row.text.comment;
    default:
        break;
    }
    if (const TermLock* lock = lockOn({Place::Kind::Figure, at}))
        return toQString(std::string_view(sentenceOn(*lock)));
    const QString message = messageText(row.verdict);
    return message.isEmpty() ? toQString(std::string_view(m_listed.figures[at].sentence)) : message;
}

QString TermModel::updateText(const Place& place, int column) const
{
    const Action* action = actionOf(place);
    if (action == nullptr)
        return {};
    switch (column) {
    case KindColumn:
        return tr("Action");
    case CodeColumn:
        return toQString(action->code);
    case NameColumn:
        return toQString(std::string_view(action->title));
    case ValueColumn:
        return statusWord(action->status);
    case NoteColumn:
        return noteOn(*action, m_plan.session().today);
    case ReasonColumn:
        return toQString(std::string_view(m_listed.updates[place.at].sentence));
    default:
        return {};
    }
}

QString TermModel::milestoneText(std::size_t at, int column) const
{
    const OwedMilestone& milestone = m_listed.milestones[at];
    switch (column) {
    case KindColumn:
        return tr("Milestone");
    case CodeColumn:
        return QStringLiteral("%1%2").arg(
            QString::number(milestone.priority.value()),
            toQString(std::string_view(milestone.letter)));
    case NameColumn:
        return milestoneName(m_plan.record().plan, milestone);
    case ReasonColumn:
        return toQString(std::string_view(milestone.sentence));
    default:
        return {};
    }
}

QVariant TermModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    const bool isFigure = section == LastYearColumn || section == TargetColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    if (role == RagRole)
        return section == RagColumn;
    return role == Qt::DisplayRole ? termHeading(section) : QVariant();
}

Qt::ItemFlags TermModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isTypedIn(index) && !m_plan.isReadOnly() &&
        lockOn(placeOf(index.row())) == nullptr)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TermModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    endPreview();
    const Place place = placeOf(index.row());
    const QString text = value.toString().trimmed();
    if (text == textIn(place, index.column()))
        return true;
    try {
        if (place.kind == Place::Kind::Figure)
            takeFigure(place.at, index.column(), text);
        else if (const Action* action = actionOf(place))
            takeUpdate(*action, index.column(), text);
    } catch (const Error& error) {
        emit editRefused(problemText(error));
    }
    readAgain();
    return true;
}

void TermModel::takeFigure(std::size_t at, int column, const QString& text)
{
    const int row = static_cast<int>(at);
    const EntryField field = column == ValueColumn ? EntryField::Value : EntryField::Comment;
    m_sheet.take({{row, withField(m_sheet.row(row).text, field, text)}});
}

void TermModel::takeUpdate(const Action& action, int column, const QString& text)
{
    const std::optional<ActionStatus> status =
        column == ValueColumn ? statusCalled(text) : std::optional(action.status);
    const QString note = column == NoteColumn ? text : QString();
    if (!status || (*status == action.status && note.isEmpty()))
        return;
    const Plan after = withProgress(
        m_plan.record().plan,
        action.code,
        {.date = m_plan.session().today,
         .author = toStdString(officerName(m_plan.record().plan, *m_officer)),
         .status = *status,
         .text = toStdString(note)});
    revisePlan(m_plan, after, tr("Progress of action %1").arg(toQString(action.code)));
}

void TermModel::preview(const QModelIndex& cell, const QString& text)
{
    if (placeOf(cell.row()).kind != Place::Kind::Figure)
        return;
    const EntryField field = cell.column() == ValueColumn ? EntryField::Value : EntryField::Comment;
    m_previewedRow = cell.row();
    const EntryRow& row = m_sheet.row(cell.row());
    m_sheet.setVerdict(cell.row(), m_sheet.judge(row, withField(row.text, field, text)));
    // Not the cell itself: its view would put the old text back into the editor.
    emit dataChanged(cell.siblingAtColumn(0), cell.siblingAtColumn(cell.column() - 1));
    emit dataChanged(
        cell.siblingAtColumn(cell.column() + 1), cell.siblingAtColumn(ColumnCount - 1));
}

void TermModel::endPreview()
{
    if (!m_previewedRow)
        return;
    const int number = *std::exchange(m_previewedRow, std::nullopt);
    const EntryRow& row = m_sheet.row(number);
    m_sheet.setVerdict(number, m_sheet.judge(row, row.text));
    emit dataChanged(index(number, 0), index(number, ColumnCount - 1));
}

} // namespace outturn::app
