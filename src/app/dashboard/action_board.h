#pragma once

#include <domain/plan/action.h>

#include <QWidget>

#include <map>

namespace outturn::app {

class ActionTree;
class DashboardTile;
class DocumentView;
class OpenPlan;

/// What a plan without indicators is told by: its actions by priority and how they stand, and
/// beside them the decision, the consultation and the equality assessment in short.
class ActionBoard : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBoard(OpenPlan& plan, QWidget* parent = nullptr);

    void refresh();

private:
    [[nodiscard]] QWidget* makeTiles();
    void chooseStatus(ActionStatus status, bool isChosen);
    void showActions();

    OpenPlan& m_plan;
    std::map<ActionStatus, DashboardTile*> m_tiles;
    ActionTree* m_actions;
    DocumentView* m_inShort;
};

} // namespace outturn::app
