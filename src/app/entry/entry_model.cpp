#include <app/entry/entry_cells.h>
#include <app/entry/entry_model.h>
#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/window/problem.h>
#include <domain/term/asked_figure.h>
#include <domain/term/entry_form.h>

#include <algorithm>
#include <utility>

namespace outturn::app {

EntryModel::EntryModel(OpenPlan& plan, EntryDrafts& drafts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
    , m_drafts(drafts)
    , m_sheet(plan, drafts, [this] { return asks(); })
{
    connect(&m_plan, &OpenPlan::recordChanged, this, &EntryModel::readPlanAgain);
    connect(&m_plan, &OpenPlan::yearChanged, this, &EntryModel::readPlanAgain);
}

void EntryModel::setTermAndStage(Term term, Stage stage)
{
    m_term = term;
    m_stage = stage;
    askAgain();
}

void EntryModel::setScope(const Scope& scope)
{
    m_scope = scope;
    askAgain();
}

void EntryModel::setShowsAll(bool showsAll)
{
    m_showsAll = showsAll;
    askAgain();
}

EntryRound EntryModel::round() const
{
    return {.year = m_plan.year(), .term = m_term, .stage = m_stage, .scope = m_scope};
}

int EntryModel::hiddenCount() const
{
    return static_cast<int>(m_plan.record().plan.indicators.size()) - rowCount();
}

std::vector<EntryAsk> EntryModel::asks() const
{
    std::vector<EntryAsk> asks;
    const RecordView record = m_plan.rated();
    const EntryRound wanted = round();
    for (const Priority& priority : record.plan.priorities)
        for (const Indicator* indicator : indicatorsOf(record.plan, priority.number)) {
            const bool isAsked = m_showsAll ||
                figureAsked(record, *indicator, wanted, m_plan.session().today).asked ==
                    Asked::Due ||
                enteredIn(record, indicator->code, wanted) != nullptr ||
                m_drafts.find(wanted, indicator->code);
            if (isAsked)
                asks.push_back({indicator->code, wanted});
        }
    return asks;
}

void EntryModel::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
}

bool EntryModel::canBeEntered() const
{
    return !m_isLocked && !m_plan.isReadOnly();
}

int EntryModel::enteredCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_sheet.rows(), [](const auto& row) { return row.existing(); }));
}

int EntryModel::waitingCount() const
{
    return static_cast<int>(std::ranges::count_if(m_sheet.rows(), &EntryRow::isDraft));
}

int EntryModel::uncommentedCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_sheet.rows(), [](const EntryRow& row) { return row.verdict.needsComment; }));
}

void EntryModel::readPlanAgain()
{
    if (!m_sheet.isTaking())
        askAgain();
}

void EntryModel::askAgain()
{
    if (m_sheet.hasRowsAsked()) {
        change([this] { m_sheet.refresh(); });
        return;
    }
    beginResetModel();
    m_previewedRow.reset();
    m_sheet.refresh();
    endResetModel();
    emit progressChanged();
}

// The rows stay, so the view keeps its place and selection.
template <class Change>
void EntryModel::change(const Change& change)
{
    m_previewedRow.reset();
    const auto tell = [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        emit progressChanged();
    };
    try {
        change();
    } catch (const Error&) {
        tell();
        throw;
    }
    tell();
}

bool EntryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto field = fieldOfColumn(index.column());
    if (!index.isValid() || !field || role != Qt::EditRole || !canBeEntered())
        return false;
    endPreview();
    const EntryText& shown = m_sheet.row(index.row()).text;
    const EntryText text = withField(shown, *field, value.toString().trimmed());
    if (text == shown)
        return true;
    try {
        change([&] { m_sheet.take({{index.row(), text}}); });
    } catch (const Error& error) {
        emit editRefused(problemText(error));
    }
    return true;
}

PastePlan EntryModel::layOut(const TextTable& block, const QModelIndex& at)
{
    const auto layOut = [&] {
        return layOutPaste(
            block,
            {.row = std::max(at.row(), 0),
             .rowCount = rowCount(),
             .fields = fieldsFrom(at.column()),
             .rowOf = [this](const QString& text) {
                 return m_sheet.rowCalled(text);
             }});
    };
    PastePlan plan = layOut();
    const bool namesHiddenRow =
        std::ranges::any_of(m_plan.record().plan.indicators, [&](const Indicator& indicator) {
            return isCalled(indicator, plan.unknown);
        });
    if (!namesHiddenRow)
        return plan;
    setShowsAll(true);
    return layOut();
}

EntrySheet::Texts EntryModel::textsOf(const PastePlan& plan) const
{
    EntrySheet::Texts texts;
    for (const PastedCell& cell : plan.cells) {
        EntryText& text = texts.try_emplace(cell.row, m_sheet.row(cell.row).text).first->second;
        text.field(cell.field) = cell.text;
    }
    return texts;
}

std::vector<ChangeLine> EntryModel::changesOf(const PastePlan& plan)
{
    std::vector<ChangeLine> changes;
    for (const auto& [number, text] : textsOf(plan)) {
        const EntryRow& row = m_sheet.row(number);
        const EntryVerdict verdict = m_sheet.judge(row, text);
        ChangeLine line{
            .code = toQString(row.indicator.code),
            .name = toQString(std::string_view(row.indicator.name)),
            .before = shortText(row.text),
            .after = shortText(text),
            .status = std::nullopt,
            .remark = messageText(verdict),
            .isRefused = !verdict.refusal.isEmpty()};
        if (verdict.rating)
            line.status = verdict.rating->status;
        changes.push_back(std::move(line));
    }
    return changes;
}

PasteResult EntryModel::paste(const PastePlan& plan)
{
    const EntrySheet::Texts texts = textsOf(plan);
    change([&] { m_sheet.take(texts); });

    PasteResult result{.leftOver = plan.leftOver, .unknown = plan.unknown};
    for (const auto& entry : texts)
        ++(m_sheet.row(entry.first).isDraft ? result.waiting : result.taken);
    return result;
}

void EntryModel::clear(const QModelIndexList& cells)
{
    EntrySheet::Texts texts;
    for (const QModelIndex& cell : cells) {
        const auto field = fieldOfColumn(cell.column());
        if (!field)
            continue;
        EntryText& text = texts.try_emplace(cell.row(), m_sheet.row(cell.row()).text).first->second;
        text = withField(text, *field, {});
    }
    std::erase_if(
        texts, [this](const auto& entry) { return m_sheet.row(entry.first).text == entry.second; });
    change([&] { m_sheet.take(texts); });
}

void EntryModel::preview(const QModelIndex& cell, const QString& text)
{
    const auto field = fieldOfColumn(cell.column());
    if (!field)
        return;
    m_previewedRow = cell.row();
    const EntryRow& row = m_sheet.row(cell.row());
    m_sheet.setVerdict(cell.row(), m_sheet.judge(row, withField(row.text, *field, text)));
    // Not the cell itself: its view would put the old text back into the editor.
    emit dataChanged(cell.siblingAtColumn(0), cell.siblingAtColumn(cell.column() - 1));
    emit dataChanged(
        cell.siblingAtColumn(cell.column() + 1), cell.siblingAtColumn(ColumnCount - 1));
}

void EntryModel::endPreview()
{
    if (!m_previewedRow)
        return;
    const int number = *std::exchange(m_previewedRow, std::nullopt);
    const EntryRow& row = m_sheet.row(number);
    m_sheet.setVerdict(number, m_sheet.judge(row, row.text));
    emit dataChanged(index(number, 0), index(number, ColumnCount - 1));
}

bool EntryModel::isTypedIn(int column)
{
    return fieldOfColumn(column).has_value();
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows().size());
}

int EntryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const EntryRow& row = m_sheet.row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return displayText(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(
            column == NameColumn ? displayText(row, column) : messageText(row.verdict));
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::AccessibleDescriptionRole:
        return messageText(row.verdict);
    case CodeRole:
        return toQString(row.indicator.code);
    case GroupRole:
        return row.startsPriority;
    case TypedRole:
        return isTypedIn(column);
    case NameRole:
        return column == NameColumn;
    case RefusedRole:
        return isRefused(row, column) || isCommentMissing(row, column);
    case RagRole:
        if (column == RagColumn && row.verdict.rating && !row.indicator.activity)
            return static_cast<int>(row.verdict.rating->status);
        return {};
    default:
        return {};
    }
}

QString EntryModel::accessibleText(const EntryRow& row, int column) const
{
    const QString heading = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString text = displayText(row, column);
    const QString cell =
        tr("%1, %2: %3")
            .arg(toQString(row.indicator.code), heading, text.isEmpty() ? tr("empty") : text);
    if (isCommentMissing(row, column))
        return tr("%1, needed").arg(cell);
    return isRefused(row, column) ? tr("%1, not taken").arg(cell) : cell;
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return priorityHeading(m_sheet.row(section), role);
    if (section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role == RagRole)
        return section == RagColumn;
    if (role == Qt::DisplayRole)
        return headingOfColumn(section);
    return {};
}

QVariant EntryModel::priorityHeading(const EntryRow& row, int role) const
{
    const PriorityNumber number = row.indicator.priority;
    if (role == Qt::DisplayRole)
        return row.startsPriority ? tr("P%1").arg(number.value()) : QString();
    const Priority* priority = findPriority(m_plan.record().plan, number);
    if (role != Qt::ToolTipRole || !priority)
        return {};
    return plainToolTip(
        tr("Priority %1: %2")
            .arg(QString::number(number.value()), toQString(std::string_view(priority->title))));
}

Qt::ItemFlags EntryModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isTypedIn(index.column()) && canBeEntered())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace outturn::app
