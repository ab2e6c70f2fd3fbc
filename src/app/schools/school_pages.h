#pragma once

#include <app/schools/known_schools.h>
#include <app/window/history.h>

#include <QObject>

class QStackedWidget;

namespace outturn::app {

class CaseloadPage;
class DistrictsPage;
class OpenPlan;
class SchoolPage;
class SchoolsPage;
class Settings;

/// The pages about schools and districts: made when they are first shown, and the ways between
/// them.
class SchoolPages : public QObject
{
    Q_OBJECT

public:
    /// Makes its pages in @p stack; @p settings keep filters that are saved.
    SchoolPages(OpenPlan& plan, Settings& settings, QStackedWidget& stack);

    /// The page of @p place, brought to what the place says; nullptr where it is another's or a
    /// school that is not known.
    [[nodiscard]] QWidget* page(const Place& place);

    [[nodiscard]] const KnownSchools& known() const noexcept { return m_known; }

signals:
    void placeWanted(const outturn::app::Place& place);
    /// Ask for a file and write the report on @p district there.
    void districtReportWanted(const QString& district);

private:
    /// Puts a new page into the stack, with the column widths kept for it.
    void add(QWidget& page);
    SchoolsPage& schoolsPage();
    SchoolPage& schoolPage();
    CaseloadPage& caseloadPage();
    DistrictsPage& districtsPage();
    void showSchools(const QString& district);
    void showSchool(Urn school);
    void showDistrict(const QString& district);

    OpenPlan& m_plan;
    Settings& m_settings;
    QStackedWidget& m_stack;
    KnownSchools m_known;
    SchoolsPage* m_schools = nullptr;
    SchoolPage* m_school = nullptr;
    CaseloadPage* m_caseload = nullptr;
    DistrictsPage* m_districts = nullptr;
};

} // namespace outturn::app
