#pragma once

#include <QAbstractTableModel>

namespace outturn::app {

class PlanEditor;

/// The sections of the plan with how many items each has and what the plan check says about them.
class SectionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum SectionColumn
    {
        TitleColumn,
        CountColumn,
        FindingsColumn,
        ColumnCount,
    };

    explicit SectionModel(const PlanEditor& editor, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void refresh();

    const PlanEditor& m_editor;
};

} // namespace outturn::app
