#pragma once

#include <QStringList>
#include <QTreeView>

namespace outturn::app {

/// A flat table in the look of the dashboard: the first column names the row, with a line below the
/// name, and takes what the others leave. They are sized from their headings and a sample each.
class NamedRows : public QTreeView
{
    Q_OBJECT

public:
    /// @p samples: the widest text that each column after the first usually holds.
    explicit NamedRows(QStringList samples, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void sizeColumns();

    QStringList m_samples;
};

} // namespace outturn::app
