#pragma once

#include <app/look/rows_model.h>
#include <domain/school/log/log_entry.h>
#include <domain/school/school_profile.h>

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class SchoolPage;
}

namespace outturn::app {

class KnownSchools;

/// One school: who it is, its results against council, England and floor, its inspections, its
/// category and the one that the rules suggest, and what was agreed and done with it.
class SchoolPage : public QWidget
{
    Q_OBJECT

public:
    explicit SchoolPage(KnownSchools& schools, QWidget* parent = nullptr);
    ~SchoolPage() override;

    void showSchool(Urn school);

signals:
    void schoolsWanted();
    void districtWanted(const QString& district);

private:
    void setUpTables();
    void setUpEntry();
    void refresh();
    void showHeading(const SchoolProfile& profile);
    void showCategory(const SchoolProfile& school);
    void showFloor(const SchoolProfile& school);
    void showTables(const SchoolProfile& school);
    void ask(LogEntryKind kind);
    void takeBackChosen();
    void showWhatCanBeTakenBack();

    KnownSchools& m_schools;
    std::unique_ptr<Ui::SchoolPage> m_ui;
    RowsModel m_results;
    RowsModel m_inspections;
    RowsModel m_entries;
    std::optional<Urn> m_school;
};

} // namespace outturn::app
