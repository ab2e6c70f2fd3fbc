#pragma once

#include <QListView>

namespace outturn::app {

/// The list of a section's items. Alt+Up and Alt+Down move the current one, Insert adds one,
/// Delete removes it, Return goes to its fields.
class ItemList : public QListView
{
    Q_OBJECT

public:
    explicit ItemList(QWidget* parent = nullptr);

signals:
    void moveRequested(int distance);
    void addRequested();
    void removeRequested();
    void editRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace outturn::app
