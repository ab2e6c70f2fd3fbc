#include <app/dashboard/action_board.h>
#include <app/dashboard/action_tree.h>
#include <app/dashboard/dashboard_tile.h>
#include <app/look/palette.h>
#include <app/plan/open_plan.h>
#include <app/reading/document_view.h>
#include <app/text.h>
#include <report/plan/plan_parts.h>

#include <QHBoxLayout>

#include <algorithm>

namespace outturn::app {
namespace {

constexpr std::array worstFirst{
    ActionStatus::Late,
    ActionStatus::AtRisk,
    ActionStatus::OnTrack,
    ActionStatus::NotStarted,
    ActionStatus::Complete};

} // namespace

ActionBoard::ActionBoard(OpenPlan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_actions(new ActionTree(this))
    , m_inShort(new DocumentView(this))
{
    m_inShort->setAccessibleName(tr("The plan in short"));
    auto* across = new QHBoxLayout;
    across->setSpacing(spacing::large);
    across->addWidget(m_actions, 2);
    across->addWidget(m_inShort, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    column->addWidget(makeTiles());
    column->addLayout(across, 1);
}

QWidget* ActionBoard::makeTiles()
{
    auto* tiles = new QWidget(this);
    auto* across = new QHBoxLayout(tiles);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(spacing::medium);
    for (const ActionStatus status : worstFirst) {
        auto* tile = new DashboardTile(tiles);
        tile->setMeaningWithoutMark(statusText(status));
        connect(tile, &DashboardTile::clicked, this, [this, tag = status](bool isPressed) {
            chooseStatus(tag, isPressed);
        });
        across->addWidget(tile);
        m_tiles.emplace(status, tile);
    }
    return tiles;
}

void ActionBoard::refresh()
{
    const Plan& plan = m_plan.record().plan;
    for (const auto& [status, tile] : m_tiles)
        tile->setCount(static_cast<int>(std::ranges::count(plan.actions, status, &Action::status)));
    auto inShort = report::planInShort(plan);
    m_inShort->setVisible(!inShort.empty());
    m_inShort->showContent(std::move(inShort));
    showActions();
}

void ActionBoard::chooseStatus(ActionStatus status, bool isChosen)
{
    for (const auto& [other, tile] : m_tiles)
        tile->setChecked(isChosen && other == status);
    showActions();
}

void ActionBoard::showActions()
{
    std::optional<ActionStatus> chosen;
    for (const auto& [status, tile] : m_tiles)
        if (tile->isChecked())
            chosen = status;
    m_actions->showPlan(m_plan.record().plan, m_plan.session().today, chosen);
}

} // namespace outturn::app
