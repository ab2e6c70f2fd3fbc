#pragma once

#include <QTreeView>

namespace outturn::app {

/// A view of a PriorityTreeModel: priorities as bands across it, their indicators below. Everything
/// is open unless the user closes it.
class PriorityTree : public QTreeView
{
    Q_OBJECT

public:
    explicit PriorityTree(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

    void setModel(QAbstractItemModel* model) override;

protected:
    virtual void openAll();
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
};

} // namespace outturn::app
