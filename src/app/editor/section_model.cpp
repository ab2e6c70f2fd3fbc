#include <app/editor/plan_editor.h>
#include <app/editor/section_model.h>
#include <app/look/palette.h>
#include <app/text.h>

#include <QApplication>
#include <QSize>

namespace outturn::app {

namespace {

constexpr int sectionHeight = 22; ///< all sections in sight on a screen of the usual height

} // namespace

SectionModel::SectionModel(const PlanEditor& editor, QObject* parent)
    : QAbstractTableModel(parent)
    , m_editor(editor)
{
    connect(&editor, &PlanEditor::changed, this, &SectionModel::refresh);
}

void SectionModel::refresh()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_editor.sections().size());
}

int SectionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SectionModel::data(const QModelIndex& index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const Section& section = m_editor.sections()[row];
    const auto findings = static_cast<int>(m_editor.openFindingsIn(row));
    const QString said = findings == 1 ? tr("1 finding") : tr("%1 findings").arg(findings);
    if (role == Qt::SizeHintRole)
        return QSize(0, heightOfRow(sectionHeight));
    if (role == Qt::TextAlignmentRole && index.column() != TitleColumn)
        return {Qt::AlignRight | Qt::AlignVCenter};
    if (role == Qt::ForegroundRole && index.column() == CountColumn)
        return coloursFor(QApplication::palette()).mutedText;
    if (role == Qt::ForegroundRole && index.column() == FindingsColumn)
        return coloursFor(QApplication::palette()).warning;
    if (role == Qt::ToolTipRole && findings > 0)
        return plainToolTip(said);
    if (role == Qt::AccessibleTextRole && index.column() == TitleColumn)
        return findings > 0 ? tr("%1, %2").arg(section.title, said) : section.title;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TitleColumn:
        return section.title;
    case CountColumn:
        return section.isList ? QString::number(m_editor.count(row)) : QString();
    case FindingsColumn:
        return findings > 0 ? QStringLiteral("⚠ %1").arg(findings) : QString();
    default:
        return {};
    }
}

} // namespace outturn::app
