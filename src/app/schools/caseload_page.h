#pragma once

#include <app/look/rows_model.h>
#include <domain/identifier.h>

#include <QWidget>

#include <memory>

namespace Ui {
class CaseloadPage;
}

namespace outturn::app {

class KnownSchools;
class RefreshWhenSeen;

/// What falls due with schools, overdue first; each adviser's schools, days and visits; the
/// collaborations of schools with their results.
class CaseloadPage : public QWidget
{
    Q_OBJECT

public:
    explicit CaseloadPage(KnownSchools& schools, QWidget* parent = nullptr);
    ~CaseloadPage() override;

signals:
    void schoolChosen(outturn::Urn school);

private:
    void refresh();

    KnownSchools& m_schools;
    std::unique_ptr<Ui::CaseloadPage> m_ui;
    RowsModel m_due;
    RowsModel m_advisers;
    RowsModel m_collaborations;
    RefreshWhenSeen* m_refreshing;
};

} // namespace outturn::app
