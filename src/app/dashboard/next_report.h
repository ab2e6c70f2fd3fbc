#pragma once

#include <domain/period/calendar.h>

#include <QWidget>

namespace outturn {
struct Plan;
}

namespace outturn::app {

class PlainLabel;

/// One line: the next report that somebody expects from the plan's owners, and the way to the
/// whole calendar. Not seen where the plan has none.
class NextReport : public QWidget
{
    Q_OBJECT

public:
    explicit NextReport(QWidget* parent = nullptr);

    void showNext(const Plan& plan, Date today);

signals:
    void calendarRequested();

private:
    PlainLabel* m_text;
};

/// "Next report: by the end of February 2014, to the committee: progress on targets."
[[nodiscard]] QString nextReportText(const Plan& plan, Date today);

} // namespace outturn::app
