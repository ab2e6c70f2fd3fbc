#pragma once

#include <domain/check/finding.h>

#include <QAbstractTableModel>

#include <vector>

namespace outturn::app {

class PlanEditor;

/// The plan check as it stands: every finding, those accepted only where they are asked for.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum FindingColumn
    {
        SeverityColumn,
        SubjectColumn,
        MessageColumn,
        AcceptedColumn,
        ColumnCount,
    };

    explicit FindingsModel(const PlanEditor& editor, QObject* parent = nullptr);

    void setShowsAccepted(bool shows);

    /// Nothing for an index of no row.
    [[nodiscard]] const Finding* finding(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    const PlanEditor& m_editor;
    bool m_showsAccepted = false;
    std::vector<Finding> m_findings;
};

} // namespace outturn::app
