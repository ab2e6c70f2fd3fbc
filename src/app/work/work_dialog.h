#pragma once

#include <app/work/work_thread.h>

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace Ui {
class WorkDialog;
}

namespace outturn::app {

/// Shows how far long work is and lets the user stop it; see runLongWork(). Deletes itself once
/// the work has ended.
class WorkDialog : public QDialog
{
    Q_OBJECT

public:
    /// Work that is over by then is never shown.
    static constexpr int patience = 300; ///< milliseconds

    WorkDialog(
        const QString& title,
        std::function<void(Progress&)> work,
        std::function<void(const WorkEnd&)> then,
        QWidget* parent);
    ~WorkDialog() override;

    /// Cancel, Escape and the window's own button: asks the work to stop and waits for it.
    void reject() override;

private:
    void showProgress();
    void end(const WorkEnd& end);

    std::unique_ptr<Ui::WorkDialog> m_ui;
    std::function<void(const WorkEnd&)> m_then;
    QElapsedTimer m_elapsed; ///< of the step
    QString m_step;
    QTimer m_look;
    WorkThread m_thread; ///< ends before the rest goes
};

} // namespace outturn::app
