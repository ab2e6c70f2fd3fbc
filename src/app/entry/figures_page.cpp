#include <app/benchmarks/benchmark_page.h>
#include <app/entry/entry_page.h>
#include <app/entry/figures_page.h>
#include <app/look/palette.h>

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace outturn::app {

namespace {

enum Page
{
    OutturnsPage,
    BenchmarksPage,
};

} // namespace

FiguresPage::FiguresPage(
    OpenPlan& plan, EntryDrafts& drafts, Settings& settings, FileChooser& files, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("figures"));
    m_tabs->setAccessibleName(tr("Figures to enter"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("&Outturns"));
    m_tabs->addTab(tr("&Benchmarks"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::large, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(spacing::page, 0, spacing::page, 0);
    row->addWidget(m_tabs);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_pages, 1);

    m_pages->addWidget(new EntryPage(plan, drafts, settings, files, parent));
    m_pages->addWidget(new BenchmarkPage(plan, settings, parent));
    connect(m_tabs, &QTabBar::currentChanged, this, &FiguresPage::showPage);
    showPage(OutturnsPage);
}

void FiguresPage::showOutturns()
{
    m_tabs->setCurrentIndex(OutturnsPage);
}

void FiguresPage::showBenchmarks()
{
    m_tabs->setCurrentIndex(BenchmarksPage);
}

void FiguresPage::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    setFocusProxy(m_pages->currentWidget());
}

} // namespace outturn::app
