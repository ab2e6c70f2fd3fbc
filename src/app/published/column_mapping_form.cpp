#include "ui_column_mapping_form.h"

#include <app/look/plain_label.h>
#include <app/published/column_mapping_form.h>
#include <app/published/saved_mappings.h>
#include <app/text.h>
#include <app/window/problem.h>

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace outturn::app {

using imports::ColumnMapping;
using imports::EntryField;
using imports::MappedPart;

ColumnMappingForm::ColumnMappingForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ColumnMappingForm>())
{
    m_ui->setupUi(this);
    m_ui->more->hide();
    addRow(EntryField::Indicator, tr("Indicator"));
    addRow(EntryField::Year, tr("Year"));
    addRow(EntryField::Value, tr("Value"));
    addRow(EntryField::Numerator, tr("Numerator"));
    addRow(EntryField::Denominator, tr("Denominator"));
    addRow(EntryField::Scope, tr("Scope"));
    addRow(EntryField::Term, tr("Term"));
    addRow(EntryField::Stage, tr("Stage"));
    addRow(EntryField::Comment, tr("Comment"));
    fillSaved({});
    connect(m_ui->saved, &QComboBox::activated, this, &ColumnMappingForm::showSaved);
    connect(m_ui->save, &QPushButton::clicked, this, &ColumnMappingForm::save);
}

ColumnMappingForm::~ColumnMappingForm() = default;

void ColumnMappingForm::addRow(EntryField part, const QString& name)
{
    const int at = m_ui->parts->rowCount();
    auto* label = new PlainLabel(name, this);
    auto* column = new QComboBox(this);
    column->setAccessibleName(tr("%1: column").arg(name));
    column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->setMinimumContentsLength(18);
    auto* words = new QLineEdit(this);
    words->setAccessibleName(tr("%1: in words").arg(name));
    label->setBuddy(column);
    m_ui->parts->addWidget(label, at, 0);
    m_ui->parts->addWidget(column, at, 1);
    m_ui->parts->addWidget(words, at, 2);
    m_rows.push_back({part, column, words});
    connect(column, &QComboBox::activated, this, &ColumnMappingForm::changed);
    connect(words, &QLineEdit::textEdited, this, &ColumnMappingForm::changed);
}

void ColumnMappingForm::setHeadings(const QStringList& headings)
{
    for (const Row& row : m_rows) {
        const QString chosen = row.column->currentData().toString();
        row.column->clear();
        row.column->addItem(tr("No column"), QString());
        for (const QString& heading : headings)
            row.column->addItem(heading, heading);
        // A column that is headed as we would head it needs no choice.
        const QString wanted = chosen.isEmpty() ? toQString(toCode(row.part)) : chosen;
        const int at = row.column->findData(wanted, Qt::UserRole, Qt::MatchFixedString);
        row.column->setCurrentIndex(std::max(at, 0));
    }
    emit changed();
}

ColumnMapping ColumnMappingForm::mapping() const
{
    std::vector<MappedPart> parts = m_keptParts;
    for (const Row& row : m_rows) {
        MappedPart part{
            row.part,
            toStdString(row.column->currentData().toString()),
            {},
            toStdString(row.words->text().trimmed()),
            {}};
        if (!part.column.empty() || !part.becomes.empty())
            parts.push_back(std::move(part));
    }
    return ColumnMapping(std::move(parts));
}

void ColumnMappingForm::show(const ColumnMapping& mapping)
{
    m_keptParts.clear();
    for (const Row& row : m_rows) {
        row.column->setCurrentIndex(0);
        row.words->clear();
    }
    for (const MappedPart& part : mapping.parts()) {
        const auto row = std::ranges::find(m_rows, part.part, &Row::part);
        const int at = row == m_rows.end()
            ? -1
            : row->column->findData(
                  toQString(std::string_view(part.column)), Qt::UserRole, Qt::MatchFixedString);
        // Also one whose column this table lacks, which checking the file then tells.
        if (row == m_rows.end() || at < 0 || !part.cell.empty() || part.indicator) {
            m_keptParts.push_back(part);
            continue;
        }
        row->column->setCurrentIndex(at);
        row->words->setText(toQString(std::string_view(part.becomes)));
    }
    m_ui->more->setVisible(!m_keptParts.empty());
    m_ui->more->setText(
        tr("%1 more lines of this mapping are for single cells or indicators; they hold as saved.")
            .arg(m_keptParts.size()));
    emit changed();
}

void ColumnMappingForm::fillSaved(const QString& chosen)
{
    const QSignalBlocker quiet(m_ui->saved);
    m_ui->saved->clear();
    m_ui->saved->addItem(tr("None"), QString());
    for (const QString& name : savedMappings())
        m_ui->saved->addItem(name, name);
    m_ui->saved->setCurrentIndex(std::max(0, m_ui->saved->findData(chosen)));
}

void ColumnMappingForm::showSaved()
{
    const QString name = m_ui->saved->currentData().toString();
    if (name.isEmpty())
        return;
    if (runOrShowProblem(this, tr("The mapping cannot be used"), [&] { show(savedMapping(name)); }))
        m_ui->name->setText(name);
}

void ColumnMappingForm::save()
{
    const QString name = m_ui->name->text().trimmed();
    if (runOrShowProblem(
            this, tr("The mapping cannot be saved"), [&] { saveMapping(name, mapping()); }))
        fillSaved(name);
}

} // namespace outturn::app
