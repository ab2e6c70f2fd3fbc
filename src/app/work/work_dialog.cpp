#include "ui_work_dialog.h"

#include <app/look/motion.h>
#include <app/look/plain_label.h>
#include <app/text.h>
#include <app/work/remaining_time.h>
#include <app/work/work_dialog.h>

#include <QPushButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace outturn::app {

namespace {

constexpr int looksEvery = 100; ///< milliseconds
constexpr int finest = 1000;    ///< steps of the bar

/// @p done of @p total as steps of the bar; no product that could overflow.
int barValue(std::size_t done, std::size_t total)
{
    return static_cast<int>(
        static_cast<double>(done) / static_cast<double>(total) * static_cast<double>(finest));
}

} // namespace

void runLongWork(
    QWidget* parent,
    const QString& title,
    std::function<void(Progress&)> work,
    std::function<void(const WorkEnd&)> then)
{
    new WorkDialog(title, std::move(work), std::move(then), parent);
}

WorkDialog::WorkDialog(
    const QString& title,
    std::function<void(Progress&)> work,
    std::function<void(const WorkEnd&)> then,
    QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::WorkDialog>())
    , m_then(std::move(then))
    , m_thread(std::move(work))
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    m_ui->step->setText(title);
    m_ui->bar->setAccessibleName(title);
    showBusy(*m_ui->bar);
    m_elapsed.start();
    connect(m_ui->cancel, &QPushButton::clicked, this, &WorkDialog::reject);
    connect(&m_thread, &WorkThread::ended, this, &WorkDialog::end);
    connect(&m_look, &QTimer::timeout, this, &WorkDialog::showProgress);
    m_look.start(looksEvery);
    QTimer::singleShot(patience, this, &QDialog::open);
}

WorkDialog::~WorkDialog() = default;

void WorkDialog::reject()
{
    m_thread.progress().stop();
    m_ui->cancel->setEnabled(false);
    m_ui->remaining->setText(tr("Stopping…"));
}

void WorkDialog::showProgress()
{
    const Progress& progress = m_thread.progress();
    const Progress::State state = progress.state();
    if (const QString step = toQString(std::string_view(state.step)); step != m_step) {
        m_step = step;
        m_elapsed.restart();
    }
    m_ui->step->setText(m_step.isEmpty() ? windowTitle() : m_step);
    if (state.total == 0) {
        showBusy(*m_ui->bar);
    } else {
        m_ui->bar->setRange(0, finest);
        m_ui->bar->setValue(barValue(std::min(state.done, state.total), state.total));
    }
    if (progress.isStopWanted())
        return;
    const auto remaining =
        remainingTime(std::chrono::milliseconds(m_elapsed.elapsed()), state.done, state.total);
    m_ui->remaining->setText(remaining ? remainingText(*remaining) : QString());
}

void WorkDialog::end(const WorkEnd& end)
{
    m_look.stop();
    hide();
    deleteLater();
    // What is called may open a dialog or close the window that this one stands on.
    const auto then = std::exchange(m_then, {});
    then(end);
}

} // namespace outturn::app
