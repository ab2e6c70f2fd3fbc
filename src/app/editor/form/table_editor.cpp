#include <app/editor/form/choice_editor.h>
#include <app/editor/form/line_editor.h>
#include <app/editor/form/table_editor.h>
#include <app/editor/form/text_editor.h>
#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/text.h>

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace outturn::app {

TableEditor::TableEditor(std::vector<Column> columns, bool hasFixedRows, QWidget* parent)
    : FieldEditor(parent)
    , m_columns(std::move(columns))
    , m_choices(m_columns.size())
    , m_hasFixedRows(hasFixedRows)
    , m_grid(new QGridLayout)
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(spacing::small);
    m_grid->setHorizontalSpacing(spacing::medium);
    m_grid->setVerticalSpacing(spacing::small);
    down->addLayout(m_grid);
    addHeadings();
    if (m_hasFixedRows)
        return;
    m_add = new QToolButton(this);
    m_add->setObjectName(QStringLiteral("addRow"));
    m_add->setText(tr("Add a row"));
    m_add->setFocusPolicy(Qt::StrongFocus);
    connect(m_add, &QToolButton::clicked, this, &TableEditor::appendBlankRow);
    down->addWidget(m_add, 0, Qt::AlignLeft);
}

void TableEditor::addHeadings()
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int column = static_cast<int>(i);
        auto* heading = new PlainLabel(m_columns[i].label, this);
        heading->setFont(scaledFont(font(), type::small));
        heading->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(heading, 0, column);
        m_headings.push_back(heading);
        m_grid->setColumnStretch(column, m_columns[i].characters == 0 ? 1 : 0);
    }
}

FieldEditor* TableEditor::makeCell(const Column& column)
{
    FieldEditor* cell = nullptr;
    if (column.kind == FieldKind::OneOf)
        cell = new ChoiceEditor(this);
    else if (column.kind == FieldKind::Text)
        cell = new TextEditor(this);
    else
        cell = new LineEditor(this);
    if (column.characters > 0)
        cell->setFixedWidth((column.characters + 3) * fontMetrics().averageCharWidth());
    connect(cell, &FieldEditor::edited, this, [this] {
        showWhatApplies();
        emit edited();
    });
    connect(cell, &FieldEditor::finished, this, &FieldEditor::finish);
    return cell;
}

void TableEditor::addRow(const QStringList& texts)
{
    const int place = m_grid->rowCount();
    Row row{.cells = {}, .widgets = {}, .texts = texts};
    // Beside text of several lines the others stand at its first.
    const bool isTall =
        std::ranges::find(m_columns, FieldKind::Text, &Column::kind) != m_columns.end();
    const auto alignment = isTall ? Qt::Alignment(Qt::AlignTop) : Qt::Alignment();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int column = static_cast<int>(i);
        if (m_columns[i].isFixed) {
            auto* label = new PlainLabel(texts.value(column), this);
            m_grid->addWidget(label, place, column);
            row.cells.push_back(nullptr);
            row.widgets.push_back(label);
            continue;
        }
        FieldEditor* cell = makeCell(m_columns[i]);
        cell->setChoices(m_choices[i]);
        cell->setStored(texts.value(column));
        cell->setReadOnly(m_isReadOnly);
        m_grid->addWidget(cell, place, column, alignment);
        row.cells.push_back(cell);
        row.widgets.push_back(cell);
    }
    if (!m_hasFixedRows) {
        auto* remove = new QToolButton(this);
        remove->setText(QStringLiteral("✕"));
        remove->setAutoRaise(true);
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setEnabled(!m_isReadOnly);
        connect(remove, &QToolButton::clicked, this, [this, remove] { removeRow(remove); });
        m_grid->addWidget(remove, place, static_cast<int>(m_columns.size()), alignment);
        row.widgets.push_back(remove);
    }
    m_rows.push_back(std::move(row));
}

void TableEditor::removeRow(const QWidget* button)
{
    const auto row = std::ranges::find_if(
        m_rows, [button](const Row& candidate) { return candidate.widgets.back() == button; });
    if (row == m_rows.end())
        return;
    for (QWidget* widget : row->widgets) {
        widget->hide();
        widget->deleteLater();
    }
    m_rows.erase(row);
    nameCells();
    showHeadings();
    m_add->setFocus();
    emit edited();
    finish();
}

void TableEditor::setNewRow(const QStringList& texts)
{
    m_newRow = texts;
}

/// A row is typed in before it is meant.
void TableEditor::appendBlankRow()
{
    addRow(m_newRow);
    nameCells();
    showHeadings();
    showWhatApplies();
    focusCell(static_cast<int>(m_rows.size()) - 1, 0);
    emit edited();
    finish();
}

void TableEditor::clearRows()
{
    for (const Row& row : m_rows)
        for (QWidget* widget : row.widgets) {
            widget->hide();
            widget->deleteLater();
        }
    m_rows.clear();
}

QStringList TableEditor::textsOf(const Row& row) const
{
    QStringList texts;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        texts += row.cells[i] ? std::get<QString>(row.cells[i]->value())
                              : row.texts.value(static_cast<qsizetype>(i));
    return texts;
}

FieldValue TableEditor::value() const
{
    FieldRows rows;
    for (const Row& row : m_rows)
        rows.push_back(textsOf(row));
    return rows;
}

void TableEditor::setChoices(const Choices& choices, int column)
{
    const auto at = static_cast<std::size_t>(column);
    m_choices[at] = choices;
    for (const Row& row : m_rows)
        if (row.cells[at])
            row.cells[at]->setChoices(choices);
}

void TableEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (m_add)
        m_add->setEnabled(!isReadOnly);
    for (const Row& row : m_rows) {
        for (FieldEditor* cell : row.cells)
            if (cell)
                cell->setReadOnly(isReadOnly);
        if (!m_hasFixedRows)
            row.widgets.back()->setEnabled(!isReadOnly);
    }
}

void TableEditor::mark(const Refusal* refusal)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        for (std::size_t j = 0; j < m_columns.size(); ++j) {
            const bool isHere = refusal && refusal->row == static_cast<int>(i) &&
                refusal->column == static_cast<int>(j);
            if (m_rows[i].cells[j])
                m_rows[i].cells[j]->mark(isHere ? refusal : nullptr);
        }
}

void TableEditor::setName(const QString& name, const QString& help)
{
    m_name = name;
    setAccessibleName(name);
    setAccessibleDescription(help);
    if (m_add)
        m_add->setAccessibleName(tr("%1: add a row").arg(name));
    nameCells();
}

void TableEditor::showHeadings()
{
    for (QWidget* heading : m_headings)
        heading->setVisible(!m_rows.empty());
}

void TableEditor::nameCells()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const QString rowName =
            m_columns.front().isFixed ? row.texts.value(0) : QString::number(i + 1);
        for (std::size_t j = 0; j < m_columns.size(); ++j)
            if (row.cells[j]) {
                row.cells[j]->setName(
                    tr("%1, %2, %3").arg(m_name, rowName, m_columns[j].label), QString());
                row.cells[j]->setObjectName(QStringLiteral("%1-%2").arg(m_columns[j].key).arg(i));
            }
        if (!m_hasFixedRows) {
            row.widgets.back()->setAccessibleName(tr("%1: remove row %2").arg(m_name, rowName));
            row.widgets.back()->setToolTip(tr("Remove this row"));
        }
    }
}

QWidget* TableEditor::target()
{
    for (const Row& row : m_rows)
        for (FieldEditor* cell : row.cells)
            if (cell && cell->isVisibleTo(this))
                return cell->target();
    return m_add ? static_cast<QWidget*>(m_add) : this;
}

void TableEditor::focusCell(int row, int column)
{
    const auto at = static_cast<std::size_t>(std::max(row, 0));
    if (at >= m_rows.size()) {
        target()->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (auto j = static_cast<std::size_t>(std::max(column, 0)); j < m_columns.size(); ++j)
        if (FieldEditor* cell = m_rows[at].cells[j]; cell && cell->isVisibleTo(this)) {
            cell->target()->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void TableEditor::display(const FieldValue& value)
{
    const auto& rows = std::get<FieldRows>(value);
    if (rows.size() != m_rows.size()) {
        clearRows();
        for (const QStringList& texts : rows)
            addRow(texts);
        nameCells();
    } else {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            m_rows[i].texts = rows[i];
            for (std::size_t j = 0; j < m_columns.size(); ++j) {
                const QString text = rows[i].value(static_cast<qsizetype>(j));
                if (m_rows[i].cells[j])
                    m_rows[i].cells[j]->setStored(text);
                else
                    static_cast<QLabel*>(m_rows[i].widgets[j])->setText(text);
            }
        }
        nameCells();
    }
    showHeadings();
    showWhatApplies();
}

void TableEditor::showWhatApplies()
{
    for (const Row& row : m_rows) {
        const QStringList texts = textsOf(row);
        for (std::size_t j = 0; j < m_columns.size(); ++j)
            if (row.cells[j] && m_columns[j].applies)
                row.cells[j]->setVisible(m_columns[j].applies(texts));
    }
}

} // namespace outturn::app
