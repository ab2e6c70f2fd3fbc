#pragma once

#include <QAbstractListModel>

#include <cstddef>

namespace outturn::app {

class PlanEditor;

/// The items of one section, by their titles; dragged into another order.
class ItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ItemModel(PlanEditor& editor, QObject* parent = nullptr);

    [[nodiscard]] std::size_t section() const noexcept { return m_section; }

    void setSection(std::size_t section);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// Moves the item in the plan. False always: nothing is left for the view to remove.
    bool dropMimeData(
        const QMimeData* data,
        Qt::DropAction action,
        int row,
        int column,
        const QModelIndex& parent) override;

signals:
    /// An item was dropped and stands in @p row now.
    void moved(int row);

private:
    void refresh();

    PlanEditor& m_editor;
    std::size_t m_section = 0;
    int m_rowCount = 0; ///< as the views know it
};

} // namespace outturn::app
