#include <app/editor/form/field_editor.h>
#include <app/editor/form/item_form.h>
#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/text.h>

#include <QApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

namespace outturn::app {

namespace {

constexpr int labelCharacters = 22;
constexpr int mostCharacters = 84; ///< a line longer than this is hard to read

} // namespace

ItemForm::ItemForm(PlanEditor& editor, QWidget* parent)
    : QScrollArea(parent)
    , m_editor(editor)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void ItemForm::showItem(std::optional<ItemAddress> item)
{
    if (m_isLeaving)
        return;
    if (item == m_item) {
        refresh();
        return;
    }
    giveUpWhatIsRefused();
    const bool isSameSection = item && m_item && item->section == m_item->section;
    m_item = item;
    if (!isSameSection) {
        build();
    } else {
        for (std::size_t field = 0; field < m_rows.size(); ++field)
            m_rows[field].editor->setStored(
                m_editor.sections()[m_item->section].fields[field].value(
                    m_editor.record(), m_item->row));
    }
    refresh();
    verticalScrollBar()->setValue(0);
}

void ItemForm::build()
{
    m_rows.clear();
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("fields"));
    if (m_item) {
        auto* grid = new QGridLayout(page);
        page->setMaximumWidth(
            (labelCharacters + mostCharacters) * fontMetrics().averageCharWidth());
        grid->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::large);
        grid->setHorizontalSpacing(spacing::large);
        grid->setVerticalSpacing(spacing::small);
        grid->setColumnMinimumWidth(0, labelCharacters * fontMetrics().averageCharWidth());
        grid->setColumnStretch(1, 1);
        const Fields& fields = m_editor.sections()[m_item->section].fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            m_rows.push_back(makeRow(fields[i], page, *grid));
            connect(m_rows[i].editor, &FieldEditor::edited, this, [this, i] { judge(i); });
            connect(m_rows[i].editor, &FieldEditor::finished, this, [this, i] { store(i); });
            m_rows[i].editor->setStored(fields[i].value(m_editor.record(), m_item->row));
        }
        grid->setRowStretch(grid->rowCount(), 1);
    }
    setWidget(page);
    page->setAutoFillBackground(false); // it lies on the pane
}

ItemForm::Row ItemForm::makeRow(const Field& field, QWidget* page, QGridLayout& grid)
{
    Row row{
        .editor = makeFieldEditor(field, page),
        .label = nullptr,
        .refusal = new PlainLabel(page),
        .help = field.help.isEmpty() ? nullptr : new PlainLabel(field.help, page)};
    row.editor->setObjectName(field.key);
    row.editor->setName(field.label, field.help);
    row.editor->setReadOnly(m_editor.isReadOnly());
    const int character = fontMetrics().averageCharWidth();
    if (field.characters > 0)
        row.editor->setFixedWidth((field.characters + 3) * character);

    if (field.kind != FieldKind::Check) {
        auto* label = new PlainLabel(field.label, page);
        label->setBuddy(row.editor->target());
        label->setWordWrap(true);
        label->setContentsMargins(0, spacing::small, 0, 0); // in line with the text of the field
        row.label = label;
    }
    row.refusal->setObjectName(field.key + QStringLiteral("-refusal"));
    row.refusal->setWordWrap(true);
    row.refusal->hide();
    if (row.help) {
        row.help->setFont(scaledFont(font(), type::small));
        row.help->setForegroundRole(QPalette::PlaceholderText);
        row.help->setWordWrap(true);
    }
    if (field.kind == FieldKind::Table)
        placeBelowLabel(row, grid);
    else
        placeBesideLabel(row, grid, field.characters > 0);
    return row;
}

void ItemForm::placeBesideLabel(const Row& row, QGridLayout& grid, bool isNarrow) const
{
    const int place = grid.rowCount();
    if (row.label) {
        row.label->setFixedWidth(labelCharacters * fontMetrics().averageCharWidth());
        grid.addWidget(row.label, place, 0, Qt::AlignTop);
    }
    // Aligned, a narrow field does not hold the column to its own width.
    grid.addWidget(row.editor, place, 1, isNarrow ? Qt::AlignLeft : Qt::Alignment());
    grid.addWidget(row.refusal, place + 1, 1);
    if (row.help)
        grid.addWidget(row.help, place + 2, 1);
    grid.setRowMinimumHeight(place + 3, spacing::small);
}

/// A table needs the width.
void ItemForm::placeBelowLabel(const Row& row, QGridLayout& grid)
{
    int place = grid.rowCount();
    grid.setRowMinimumHeight(place++, spacing::small);
    for (QWidget* widget :
         {row.label,
          static_cast<QWidget*>(row.help),
          static_cast<QWidget*>(row.editor),
          static_cast<QWidget*>(row.refusal)})
        if (widget)
            grid.addWidget(widget, place++, 0, 1, 2);
    grid.setRowMinimumHeight(place, spacing::medium);
}

void ItemForm::refresh()
{
    if (!m_item)
        return;
    for (std::size_t field = 0; field < m_rows.size(); ++field)
        fill(field);
}

void ItemForm::fill(std::size_t index)
{
    const Field& field = m_editor.sections()[m_item->section].fields[index];
    const PlanRecord& record = m_editor.record();
    Row& row = m_rows[index];
    const bool applies = !field.applies || field.applies(record, m_item->row);
    row.editor->setVisible(applies);
    if (row.label)
        row.label->setVisible(applies);
    if (row.help)
        row.help->setVisible(applies);
    if (row.editor->isChanged() && row.isRefused && applies)
        return; // typed, and not stored: the user's to put right
    if (field.choices)
        row.editor->setChoices(field.choices(record));
    for (std::size_t column = 0; column < field.columns.size(); ++column)
        if (field.columns[column].choices)
            row.editor->setChoices(field.columns[column].choices(record), static_cast<int>(column));
    if (field.kind == FieldKind::Table && !field.hasFixedRows)
        row.editor->setNewRow(m_editor.newRow(*m_item, index));
    const bool isTyping = row.editor->isChanged();
    const FieldValue value = field.value(record, m_item->row);
    if (!isTyping || value == row.editor->value())
        row.editor->setStored(value);
    if (!row.editor->isChanged())
        showRefusal(index, std::nullopt);
}

void ItemForm::showRefusal(std::size_t field, const std::optional<Refusal>& refusal)
{
    Row& row = m_rows[field];
    row.isRefused = refusal.has_value();
    row.editor->mark(refusal ? &*refusal : nullptr);
    row.refusal->setVisible(refusal.has_value());
    row.refusal->setText(refusal ? QStringLiteral("✕ %1").arg(refusal->sentence) : QString());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, coloursFor(palette()).error);
    row.refusal->setPalette(colours);
}

void ItemForm::judge(std::size_t field)
{
    const FieldEditor& editor = *m_rows[field].editor;
    showRefusal(
        field,
        editor.isChanged() ? m_editor.refusalOf(*m_item, field, editor.value()) : std::nullopt);
}

void ItemForm::store(std::size_t field)
{
    const auto refusal = m_editor.set(*m_item, field, m_rows[field].editor->value());
    if (refusal) {
        showRefusal(field, refusal);
        return;
    }
    // Written the way the plan writes it: "mar 2014" becomes "March 2014".
    m_rows[field].editor->setStored(
        m_editor.sections()[m_item->section].fields[field].value(m_editor.record(), m_item->row));
    showRefusal(field, std::nullopt);
}

void ItemForm::finish()
{
    for (const Row& row : m_rows)
        if (row.editor->isAncestorOf(QApplication::focusWidget()))
            row.editor->finish();
}

void ItemForm::giveUpWhatIsRefused()
{
    if (!m_item)
        return;
    m_isLeaving = true;
    finish();
    m_isLeaving = false;
    const Fields& fields = m_editor.sections()[m_item->section].fields;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].isRefused) {
            emit givenUp(tr("%1 was left as it was: %2")
                             .arg(fields[i].label, m_rows[i].refusal->text().mid(2)));
            showRefusal(i, std::nullopt);
        }
}

void ItemForm::beginItem()
{
    if (!m_item)
        return;
    const Fields& fields = m_editor.sections()[m_item->section].fields;
    const auto begun = std::ranges::find(fields, false, &Field::isGiven);
    if (begun == fields.end())
        return;
    const auto field = static_cast<std::size_t>(begun - fields.begin());
    focusField(field);
    QWidget* target = m_rows[field].editor->target();
    if (auto* line = qobject_cast<QLineEdit*>(target))
        line->selectAll();
    else if (auto* text = qobject_cast<QPlainTextEdit*>(target))
        text->selectAll();
}

void ItemForm::focusField(std::size_t field)
{
    if (field >= m_rows.size())
        return;
    FieldEditor& editor = *m_rows[field].editor;
    editor.focusCell(0, 0);
    ensureWidgetVisible(&editor);
}

} // namespace outturn::app
