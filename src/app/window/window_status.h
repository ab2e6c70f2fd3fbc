#pragma once

class QMainWindow;
class QString;

namespace outturn::app {

class OpenPlan;
class PlainLabel;

/// What the window says of the plan that is open: in its title, and in its status bar with what has
/// just been done.
class WindowStatus
{
public:
    /// Puts its labels into the status bar of @p window, which outlives it.
    explicit WindowStatus(QMainWindow& window);

    /// nullptr when none is open.
    void show(const OpenPlan* plan);

    /// Shows @p message for a while.
    void tell(const QString& message);

private:
    QMainWindow& m_window;
    PlainLabel* m_file;
    PlainLabel* m_notices;
};

} // namespace outturn::app
