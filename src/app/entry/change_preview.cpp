#include "ui_change_preview.h"

#include <app/entry/change_preview.h>
#include <app/entry/entry_delegate.h>
#include <app/look/palette.h>
#include <app/look/roles.h>
#include <app/look/screen_room.h>
#include <app/text.h>

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace outturn::app {

ChangeModel::ChangeModel(std::vector<ChangeLine> lines, QObject* parent)
    : QAbstractTableModel(parent)
    , m_lines(std::move(lines))
{
}

int ChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ChangeLine& line = m_lines[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const QString rag = line.status ? toQString(ragWord(*line.status)) : QString();
    const std::array texts{line.code, line.name, line.before, line.after, rag, line.remark};
    switch (role) {
    case Qt::DisplayRole:
        return texts[static_cast<std::size_t>(column)];
    case Qt::ToolTipRole:
        return plainToolTip(texts[static_cast<std::size_t>(column)]);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(
                line.code,
                headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                texts[static_cast<std::size_t>(column)]);
    case RagRole:
        if (column == RagColumn && line.status)
            return static_cast<int>(*line.status);
        return {};
    case RefusedRole:
        return line.isRefused && (column == AfterColumn || column == RemarkColumn);
    case TypedRole:
        return column == AfterColumn;
    case NameRole:
        return column == NameColumn;
    default:
        return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role == RagRole)
        return section == RagColumn;
    if (role != Qt::DisplayRole)
        return {};
    const std::array headings{
        tr("Code"), tr("Indicator"), tr("Now"), tr("Becomes"), tr("RAG"), tr("Reason")};
    return headings[static_cast<std::size_t>(section)];
}

ChangePreview::ChangePreview(
    const QString& title,
    const std::vector<ChangeLine>& lines,
    const QString& note,
    QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ChangePreview>())
{
    m_ui->setupUi(this);
    fitOnScreen(*this);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->heading->setFont(scaledFont(font(), type::heading, true));
    m_ui->heading->setText(changesText(lines));
    m_ui->note->setText(note);
    m_ui->note->setVisible(!note.isEmpty());
    m_ui->changes->setModel(new ChangeModel(lines, this));
    m_ui->changes->setItemDelegate(new EntryDelegate(m_ui->changes));
    m_ui->changes->verticalHeader()->hide();
    m_ui->changes->verticalHeader()->setDefaultSectionSize(spacing::gridRowHeight);
    const int character = fontMetrics().averageCharWidth();
    constexpr std::array characters{14, 34, 20, 26, 16};
    for (std::size_t column = 0; column < characters.size(); ++column)
        m_ui->changes->setColumnWidth(static_cast<int>(column), characters[column] * character);
    m_ui->changes->horizontalHeader()->setStretchLastSection(true);
    QPushButton* take = m_ui->buttons->button(QDialogButtonBox::Ok);
    take->setText(tr("&Enter these figures"));
    take->setEnabled(!lines.empty());
    take->setDefault(true);
    take->setFocus();
}

ChangePreview::~ChangePreview() = default;

QString changesText(const std::vector<ChangeLine>& lines)
{
    const auto refused = std::ranges::count_if(lines, &ChangeLine::isRefused);
    const auto same = std::ranges::count_if(
        lines, [](const ChangeLine& line) { return !line.isRefused && line.before == line.after; });
    const auto fresh = std::ranges::count_if(lines, [](const ChangeLine& line) {
        return !line.isRefused && line.before.isEmpty() && !line.after.isEmpty();
    });
    const auto changed = static_cast<std::ptrdiff_t>(lines.size()) - refused - same - fresh;
    QStringList parts;
    if (fresh > 0)
        parts += ChangePreview::tr("%1 new").arg(fresh);
    if (changed > 0)
        parts += ChangePreview::tr("%1 changed").arg(changed);
    if (same > 0)
        parts += ChangePreview::tr("%1 as they are").arg(same);
    if (refused > 0)
        parts += ChangePreview::tr("%1 that cannot be taken").arg(refused);
    return parts.isEmpty()
        ? ChangePreview::tr("Nothing changes.")
        : ChangePreview::tr("Figures: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace outturn::app
