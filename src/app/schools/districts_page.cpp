#include "ui_districts_page.h"

#include <app/look/flow_layout.h>
#include <app/look/palette.h>
#include <app/look/rag_delegate.h>
#include <app/look/refresh_when_seen.h>
#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/schools/district_rows.h>
#include <app/schools/districts_page.h>
#include <app/schools/known_schools.h>
#include <app/text.h>

#include <algorithm>

namespace outturn::app {

namespace {

constexpr int scorecardRating = 4; ///< the columns with a badge
constexpr int actionsRating = 1;

} // namespace

DistrictsPage::DistrictsPage(KnownSchools& schools, QWidget* parent)
    : QWidget(parent)
    , m_schools(schools)
    , m_ui(std::make_unique<Ui::DistrictsPage>())
    , m_refreshing(new RefreshWhenSeen(this, [this] { refresh(); }))
{
    m_ui->setupUi(this);
    for (QBoxLayout* row : {m_ui->titleRow, m_ui->districtRow})
        FlowLayout::inPlaceOf(*row);
    m_ui->title->setFont(scaledFont(font(), type::title, true));
    m_ui->district->setFont(scaledFont(font(), type::heading, true));
    m_ui->shown->setForegroundRole(QPalette::PlaceholderText);
    m_ui->map->setModel(&m_map);
    m_ui->scorecard->setModel(&m_scorecard);
    m_ui->scorecard->setItemDelegateForColumn(scorecardRating, new RagDelegate(m_ui->scorecard));
    m_ui->counts->setModel(&m_counts);
    m_ui->actions->setModel(&m_actions);
    m_ui->actions->setItemDelegateForColumn(actionsRating, new RagDelegate(m_ui->actions));
    m_ui->down->setStretchFactor(0, 1);
    m_ui->down->setStretchFactor(1, 1);
    setFocusProxy(m_ui->map);
    connect(m_ui->map, &HeatMap::rowChosen, this, [this](int row) {
        showRow(row);
        emit districtChanged(district());
    });
    connect(m_ui->map, &HeatMap::cellOpened, this, [this](const QModelIndex& cell) {
        if (const QString code = cell.data(CodeRole).toString(); !code.isEmpty())
            emit indicatorChosen(IndicatorCode(toStdString(code)));
    });
    for (RowsTable* table : {m_ui->scorecard, m_ui->actions})
        connect(table, &RowsTable::opened, this, [this](const QVariant& key) {
            emit indicatorChosen(IndicatorCode(toStdString(key.toString())));
        });
    connect(
        m_ui->showSchools, &QPushButton::clicked, this, [this] { emit schoolsWanted(district()); });
    connect(
        m_ui->exportReport, &QPushButton::clicked, this, [this] { emit reportWanted(district()); });
    connect(&m_schools, &KnownSchools::changed, this, [this] {
        // The map looks at the table that has just been given up.
        m_map.show(nullptr);
        m_refreshing->change();
    });
    m_refreshing->change();
}

DistrictsPage::~DistrictsPage() = default;

const DistrictStandings* DistrictsPage::chosen() const
{
    const QModelIndex current = m_ui->map->currentIndex();
    if (!current.isValid() || HeatMapModel::districtOf(current.row()) < 0)
        return nullptr;
    return &m_schools.districts()
                .districts[static_cast<std::size_t>(HeatMapModel::districtOf(current.row()))];
}

QString DistrictsPage::district() const
{
    const DistrictStandings* district = chosen();
    return district == nullptr ? QString() : toQString(std::string_view(district->name));
}

void DistrictsPage::refresh()
{
    const QString before = district();
    const DistrictTable& table = m_schools.districts();
    m_map.show(&table);
    m_ui->map->fitColumns();
    const bool isKnown = !table.districts.empty();
    m_ui->down->setVisible(isKnown);
    m_ui->nothing->setVisible(!isKnown);
    m_ui->shown->setText(
        tr("%1 districts, %2; what nobody entered is worked out from the imported tables")
            .arg(table.districts.size())
            .arg(toQString(std::string_view(m_schools.plan().year().label()))));
    if (!isKnown)
        return;
    m_ui->map->setCurrentIndex(m_map.index(1, 0));
    showDistrict(before);
    showRow(m_ui->map->currentIndex().row());
}

void DistrictsPage::showDistrict(const QString& name)
{
    m_refreshing->catchUp();
    const auto& districts = m_schools.districts().districts;
    const auto found = std::ranges::find(districts, toStdString(name), &DistrictStandings::name);
    if (found != districts.end())
        m_ui->map->setCurrentIndex(m_map.index(static_cast<int>(found - districts.begin()) + 1, 0));
}

void DistrictsPage::showRow(int row)
{
    const DistrictTable& table = m_schools.districts();
    const DistrictStandings* district = HeatMapModel::districtOf(row) < 0 ? nullptr : chosen();
    m_ui->showSchools->setEnabled(district != nullptr);
    m_ui->exportReport->setEnabled(district != nullptr);
    m_ui->tabs->setVisible(district != nullptr);
    m_ui->district->setText(
        district == nullptr ? tr("Council: choose a district for its scorecard")
                            : toQString(std::string_view(district->name)));
    if (district == nullptr)
        return;
    const auto put = [](Rows rows, RowsModel& model, RowsTable& view) {
        model.show(std::move(rows.columns), std::move(rows.rows));
        view.fitColumns();
    };
    put(districtScorecard(table, *district), m_scorecard, *m_ui->scorecard);
    put(districtSchools(table, *district, m_schools.plan().record().plan.categories),
        m_counts,
        *m_ui->counts);
    put(districtActions(m_schools, *district), m_actions, *m_ui->actions);
}

} // namespace outturn::app
