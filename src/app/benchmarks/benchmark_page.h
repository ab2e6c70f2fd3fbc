#pragma once

#include <app/benchmarks/benchmark_drafts.h>

#include <QModelIndex>
#include <QWidget>

#include <memory>

namespace Ui {
class BenchmarkPage;
}

namespace outturn::app {

class BenchmarkModel;
class OpenPlan;
class Settings;

/// Where comparators' figures of a year are typed or pasted: the national average, the
/// neighbours', the council's own.
class BenchmarkPage : public QWidget
{
    Q_OBJECT

public:
    /// Drafts are kept in @p settings.
    BenchmarkPage(OpenPlan& plan, Settings& settings, QWidget* parent = nullptr);
    ~BenchmarkPage() override;

private:
    void setUpTable();
    void chooseStage();
    void paste(const QString& text);
    void clear(const QModelIndexList& cells);
    void showYear();
    void showProgress();
    /// Under the table, in full, what the current row's last column says.
    void showReason();
    void showMessage(const QString& message);

    OpenPlan& m_plan;
    BenchmarkDrafts m_drafts;
    std::unique_ptr<Ui::BenchmarkPage> m_ui;
    BenchmarkModel* m_model;
};

} // namespace outturn::app
