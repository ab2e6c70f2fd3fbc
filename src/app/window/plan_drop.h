#pragma once

#include <QObject>
#include <QString>

class QMimeData;

namespace outturn::app {

/// Lets a plan file be dragged onto a widget.
class PlanDrop : public QObject
{
    Q_OBJECT

public:
    /// @p target takes drops from now on and owns this.
    explicit PlanDrop(QWidget* target);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void dropped(const QString& file);
};

/// The plan file that @p data holds: one local file whose name says it is one. Empty otherwise.
[[nodiscard]] QString planFileIn(const QMimeData& data);

} // namespace outturn::app
