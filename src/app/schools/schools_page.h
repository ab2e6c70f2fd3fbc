#pragma once

#include <app/filters/saved_filters.h>
#include <app/look/rows_model.h>
#include <app/schools/school_filter.h>
#include <domain/identifier.h>

#include <QWidget>

#include <array>
#include <memory>

class QComboBox;

namespace Ui {
class SchoolsPage;
}

namespace outturn::app {

class KnownSchools;
class RefreshWhenSeen;

/// The council's schools, to be filtered and sorted: inspection, category, floor, adviser, what is
/// due. Opening one leads to its page.
class SchoolsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SchoolsPage(KnownSchools& schools, QWidget* parent = nullptr);
    ~SchoolsPage() override;

    /// Keeps filters that the user gives names to.
    void keepFilters(SavedFilters filters);

    /// Shows the schools of one district, whatever else was chosen before.
    void showDistrict(const QString& district);

signals:
    void schoolChosen(outturn::Urn school);

private:
    void refresh();
    void fillChoices();
    void showCount();
    void applyFilter();
    [[nodiscard]] QJsonObject filterJson() const;
    void setFilter(const QJsonObject& json);

    /// A list that narrows the schools to those with one text in a column.
    struct Choice
    {
        QComboBox* box;
        int column;
        QString all; ///< what it says when it narrows nothing
    };

    [[nodiscard]] std::array<Choice, 6> choices() const;

    KnownSchools& m_schools;
    std::unique_ptr<Ui::SchoolsPage> m_ui;
    RowsModel m_model;
    SchoolFilter m_filter;
    RefreshWhenSeen* m_refreshing;
};

} // namespace outturn::app
