#include <app/editor/findings_model.h>
#include <app/editor/plan_editor.h>
#include <app/look/palette.h>
#include <app/text.h>

#include <QApplication>
#include <QSize>

#include <algorithm>
#include <functional>

namespace outturn::app {

namespace {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Fault:
        return FindingsModel::tr("✕ Fault");
    case Severity::Warning:
        return FindingsModel::tr("⚠ Warning");
    case Severity::Hint:
        return FindingsModel::tr("Hint");
    }
    return {};
}

QColor severityColour(Severity severity)
{
    const Colours& colours = coloursFor(QApplication::palette());
    switch (severity) {
    case Severity::Fault:
        return colours.error;
    case Severity::Warning:
        return colours.warning;
    case Severity::Hint:
        return colours.mutedText;
    }
    return colours.text;
}

QString acceptedText(const Finding& finding)
{
    if (!finding.accepted)
        return {};
    return FindingsModel::tr("%1 (%2)").arg(
        toQString(std::string_view(finding.accepted->reason)),
        toQString(std::string_view(finding.accepted->by)));
}

} // namespace

FindingsModel::FindingsModel(const PlanEditor& editor, QObject* parent)
    : QAbstractTableModel(parent)
    , m_editor(editor)
{
    connect(&editor, &PlanEditor::changed, this, &FindingsModel::refresh);
    refresh();
}

void FindingsModel::setShowsAccepted(bool shows)
{
    m_showsAccepted = shows;
    refresh();
}

void FindingsModel::refresh()
{
    std::vector<Finding> findings;
    for (const Finding& finding : m_editor.findings())
        if (m_showsAccepted || !finding.accepted)
            findings.push_back(finding);
    // What contradicts itself comes first; the rest keeps the order of the plan.
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::severity);
    if (findings == m_findings)
        return;
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

const Finding* FindingsModel::finding(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_findings.size() ? &m_findings[row] : nullptr;
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    const Finding& finding = m_findings[static_cast<std::size_t>(index.row())];
    if (role == Qt::ForegroundRole && index.column() == SeverityColumn)
        return severityColour(finding.severity);
    if (role == Qt::SizeHintRole)
        return QSize(0, heightOfRow(spacing::gridRowHeight));
    if (role == Qt::ToolTipRole)
        return plainToolTip(toQString(std::string_view(finding.message)));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SeverityColumn:
        return severityWord(finding.severity);
    case SubjectColumn:
        return toQString(std::string_view(finding.subject));
    case MessageColumn:
        return toQString(std::string_view(finding.message));
    case AcceptedColumn:
        return acceptedText(finding);
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return {Qt::AlignLeft | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case SubjectColumn:
        return tr("About");
    case MessageColumn:
        return tr("What to look at");
    case AcceptedColumn:
        return tr("Accepted because");
    default:
        return {};
    }
}

} // namespace outturn::app
