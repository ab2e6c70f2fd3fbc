#pragma once

#include <QPointer>
#include <QPushButton>

namespace outturn::app {

class OpenPlan;

/// Says in the status bar how much is overdue and due soon in the open plan; what it does when it
/// is pressed is connected by others.
class DueButton : public QPushButton
{
    Q_OBJECT

public:
    explicit DueButton(QWidget* parent = nullptr);

    /// Follows @p plan until it goes; nullptr for none.
    void showPlan(OpenPlan* plan);

private:
    void count();

    QPointer<OpenPlan> m_plan;
};

} // namespace outturn::app
