#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace outturn::app {

class EntryDrafts;
class FileChooser;
class OpenPlan;
class Settings;

/// Where figures of a year are entered: the council's outturns, and the benchmarks that they and
/// their targets are set against.
class FiguresPage : public QWidget
{
    Q_OBJECT

public:
    /// Drafts of benchmarks are kept in @p settings.
    FiguresPage(
        OpenPlan& plan,
        EntryDrafts& drafts,
        Settings& settings,
        FileChooser& files,
        QWidget* parent = nullptr);

    void showOutturns();
    void showBenchmarks();

private:
    void showPage(int page);

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace outturn::app
