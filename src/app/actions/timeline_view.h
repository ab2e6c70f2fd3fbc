#pragma once

#include <QTableView>

namespace outturn::app {

class TimelineModel;

/// Actions and milestones with a bar or a mark along the months: bars say by their pattern as by
/// their colour whether they are done, overdue or ahead. A line stands at today.
class TimelineView : public QTableView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void showModel(TimelineModel* model);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
};

} // namespace outturn::app
