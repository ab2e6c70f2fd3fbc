#pragma once

#include <app/look/rows_model.h>
#include <app/schools/heat_map.h>
#include <domain/identifier.h>

#include <QWidget>

#include <memory>

namespace Ui {
class DistrictsPage;
}

namespace outturn {
struct DistrictStandings;
}

namespace outturn::app {

class KnownSchools;
class RefreshWhenSeen;

/// Districts against the plan's indicators as a heat map, and of the chosen district the scorecard,
/// its schools by status and its action plan.
class DistrictsPage : public QWidget
{
    Q_OBJECT

public:
    explicit DistrictsPage(KnownSchools& schools, QWidget* parent = nullptr);
    ~DistrictsPage() override;

    /// Makes the district of that name the chosen one; one that is not known is ignored.
    void showDistrict(const QString& name);

    /// The name of the chosen district; empty while the council is chosen.
    [[nodiscard]] QString district() const;

signals:
    void indicatorChosen(const outturn::IndicatorCode& indicator);
    void schoolsWanted(const QString& district);
    void reportWanted(const QString& district);
    /// Another district is chosen.
    void districtChanged(const QString& district);

private:
    void refresh();
    void showRow(int row);
    [[nodiscard]] const DistrictStandings* chosen() const;

    KnownSchools& m_schools;
    std::unique_ptr<Ui::DistrictsPage> m_ui;
    HeatMapModel m_map;
    RowsModel m_scorecard;
    RowsModel m_counts;
    RowsModel m_actions;
    RefreshWhenSeen* m_refreshing;
};

} // namespace outturn::app
