#include <app/entry/entry_model.h>
#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/window/problem.h>
#include <domain/measure/figure.h>

#include <algorithm>
#include <array>
#include <utility>

namespace outturn::app {

namespace {

constexpr std::array<const char*, EntryModel::ColumnCount> headings{
    QT_TRANSLATE_NOOP("EntryModel", "Code"),
    QT_TRANSLATE_NOOP("EntryModel", "Indicator"),
    QT_TRANSLATE_NOOP("EntryModel", "Unit"),
    QT_TRANSLATE_NOOP("EntryModel", "Last year"),
    QT_TRANSLATE_NOOP("EntryModel", "Target"),
    QT_TRANSLATE_NOOP("EntryModel", "Minimum"),
    QT_TRANSLATE_NOOP("EntryModel", "Outturn"),
    QT_TRANSLATE_NOOP("EntryModel", "Numerator"),
    QT_TRANSLATE_NOOP("EntryModel", "Denominator"),
    QT_TRANSLATE_NOOP("EntryModel", "RAG"),
    QT_TRANSLATE_NOOP("EntryModel", "Comment"),
    QT_TRANSLATE_NOOP("EntryModel", "Reason")};

std::optional<EntryField> fieldOfColumn(int column)
{
    switch (column) {
    case EntryModel::ValueColumn:
        return EntryField::Value;
    case EntryModel::NumeratorColumn:
        return EntryField::Numerator;
    case EntryModel::DenominatorColumn:
        return EntryField::Denominator;
    case EntryModel::CommentColumn:
        return EntryField::Comment;
    default:
        return std::nullopt;
    }
}

/// The fields at @p column and to the right of it.
std::vector<EntryField> fieldsFrom(int column)
{
    std::vector<EntryField> fields;
    for (int at = std::max(column, 0); at < EntryModel::ColumnCount; ++at)
        if (const auto field = fieldOfColumn(at))
            fields.push_back(*field);
    return fields;
}

QVariant alignmentOf(int column)
{
    const bool isFigure =
        column >= EntryModel::LastYearColumn && column <= EntryModel::DenominatorColumn;
    return QVariant::fromValue<Qt::Alignment>(
        Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
}

/// @p text with a new @p typed value in one field.
EntryText withField(EntryText text, EntryField field, const QString& typed)
{
    // Without their figure the counts go too: they would bring it back.
    if (field == EntryField::Value && typed.isEmpty())
        return {.comment = text.comment};
    text.field(field) = typed;
    return text;
}

QString messageText(const EntryVerdict& verdict)
{
    if (!verdict.refusal.isEmpty())
        return verdict.refusal;
    if (!verdict.remarks.isEmpty())
        return verdict.remarks.join(u' ');
    return verdict.rating ? toQString(std::string_view(verdict.rating->reason)) : QString();
}

bool isRefused(const EntryRow& row, int column)
{
    return !row.verdict.refusal.isEmpty() &&
        (fieldOfColumn(column) == row.verdict.blamed || column == EntryModel::MessageColumn);
}

QString displayText(const EntryRow& row, int column)
{
    if (const auto field = fieldOfColumn(column))
        return row.text.field(*field);
    switch (column) {
    case EntryModel::CodeColumn:
        return toQString(row.indicator.code);
    case EntryModel::NameColumn:
        return toQString(std::string_view(row.indicator.name));
    case EntryModel::UnitColumn:
        return toQString(std::string_view(unitHeading(row.indicator.unit)));
    case EntryModel::LastYearColumn:
        return row.lastYear;
    case EntryModel::TargetColumn:
        return row.target;
    case EntryModel::MinimumColumn:
        return row.minimum;
    case EntryModel::RagColumn:
        return row.verdict.rating ? toQString(ragWord(row.verdict.rating->status)) : QString();
    default:
        return messageText(row.verdict);
    }
}

} // namespace

EntryModel::EntryModel(OpenPlan& plan, EntryDrafts& drafts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
    , m_sheet(plan, drafts)
{
    connect(&m_plan, &OpenPlan::recordChanged, this, &EntryModel::readPlanAgain);
    connect(&m_plan, &OpenPlan::yearChanged, this, &EntryModel::readPlanAgain);
}

void EntryModel::setTermAndStage(Term term, Stage stage)
{
    change([&] { m_sheet.setTermAndStage(term, stage); });
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

void EntryModel::readPlanAgain()
{
    if (m_sheet.isTaking())
        return;
    if (m_sheet.hasRowsOfPlan()) {
        change([this] { m_sheet.refresh(); });
        return;
    }
    // The plan has other indicators now, or in another order.
    beginResetModel();
    m_previewedRow.reset();
    m_sheet.refresh();
    endResetModel();
    emit progressChanged();
}

// The rows are those of the plan's indicators, which stay: the view keeps its place and selection.
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
    if (!index.isValid() || !field || role != Qt::EditRole || m_plan.isReadOnly())
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

PasteResult EntryModel::paste(const TextTable& block, const QModelIndex& at)
{
    const PastePlan plan = layOutPaste(
        block,
        {.row = std::max(at.row(), 0),
         .rowCount = rowCount(),
         .fields = fieldsFrom(at.column()),
         .rowOfCode = [this](const QString& code) {
             return m_sheet.rowOfCode(code);
         }});

    EntrySheet::Texts texts;
    for (const PastedCell& cell : plan.cells) {
        EntryText& text = texts.try_emplace(cell.row, m_sheet.row(cell.row).text).first->second;
        text.field(cell.field) = cell.text;
    }
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
    case RefusedRole:
        return isRefused(row, column);
    case RagRole:
        if (column == RagColumn && row.verdict.rating)
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
    if (role == Qt::DisplayRole)
        return tr(headings[static_cast<std::size_t>(section)]);
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
    if (index.isValid() && isTypedIn(index.column()) && !m_plan.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace outturn::app
