#include <app/plan/open_plan.h>
#include <app/schools/caseload_page.h>
#include <app/schools/districts_page.h>
#include <app/schools/school_page.h>
#include <app/schools/school_pages.h>
#include <app/schools/schools_page.h>
#include <app/text.h>
#include <app/window/column_widths.h>

#include <QStackedWidget>

namespace outturn::app {

SchoolPages::SchoolPages(OpenPlan& plan, Settings& settings, QStackedWidget& stack)
    : m_plan(plan)
    , m_settings(settings)
    , m_stack(stack)
    , m_known(plan)
{
}

QWidget* SchoolPages::page(const Place& place)
{
    switch (place.page) {
    case Place::Page::Schools:
        if (!place.district.empty())
            schoolsPage().showDistrict(toQString(std::string_view(place.district)));
        return &schoolsPage();
    case Place::Page::School:
        if (!place.school || m_known.find(*place.school) == nullptr)
            return nullptr;
        schoolPage().showSchool(*place.school);
        return m_school;
    case Place::Page::Caseload:
        return &caseloadPage();
    case Place::Page::Districts:
        if (!place.district.empty())
            districtsPage().showDistrict(toQString(std::string_view(place.district)));
        return &districtsPage();
    default:
        return nullptr;
    }
}

void SchoolPages::showSchools(const QString& district)
{
    emit placeWanted(
        {.page = Place::Page::Schools, .indicator = {}, .district = toStdString(district)});
}

void SchoolPages::showSchool(Urn school)
{
    emit placeWanted({.page = Place::Page::School, .indicator = {}, .school = school});
}

void SchoolPages::showDistrict(const QString& district)
{
    emit placeWanted(
        {.page = Place::Page::Districts, .indicator = {}, .district = toStdString(district)});
}

void SchoolPages::add(QWidget& page)
{
    m_stack.addWidget(&page);
    restoreColumnWidths(page, m_settings);
}

SchoolsPage& SchoolPages::schoolsPage()
{
    if (m_schools == nullptr) {
        m_schools = new SchoolsPage(m_known, &m_stack);
        m_schools->keepFilters({m_settings, m_plan.file(), QStringLiteral("schools")});
        connect(m_schools, &SchoolsPage::schoolChosen, this, &SchoolPages::showSchool);
        add(*m_schools);
    }
    return *m_schools;
}

SchoolPage& SchoolPages::schoolPage()
{
    if (m_school == nullptr) {
        m_school = new SchoolPage(m_known, &m_stack);
        connect(m_school, &SchoolPage::schoolsWanted, this, [this] { showSchools({}); });
        connect(m_school, &SchoolPage::districtWanted, this, &SchoolPages::showDistrict);
        add(*m_school);
    }
    return *m_school;
}

CaseloadPage& SchoolPages::caseloadPage()
{
    if (m_caseload == nullptr) {
        m_caseload = new CaseloadPage(m_known, &m_stack);
        connect(m_caseload, &CaseloadPage::schoolChosen, this, &SchoolPages::showSchool);
        add(*m_caseload);
    }
    return *m_caseload;
}

DistrictsPage& SchoolPages::districtsPage()
{
    if (m_districts == nullptr) {
        m_districts = new DistrictsPage(m_known, &m_stack);
        connect(
            m_districts,
            &DistrictsPage::indicatorChosen,
            this,
            [this](const IndicatorCode& indicator) {
                emit placeWanted({.page = Place::Page::Indicator, .indicator = indicator});
            });
        connect(m_districts, &DistrictsPage::schoolsWanted, this, &SchoolPages::showSchools);
        connect(
            m_districts, &DistrictsPage::reportWanted, this, &SchoolPages::districtReportWanted);
        add(*m_districts);
    }
    return *m_districts;
}

} // namespace outturn::app
