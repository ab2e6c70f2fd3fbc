#include "ui_worked_out_panel.h"

#include <app/look/rag_delegate.h>
#include <app/look/refresh_when_seen.h>
#include <app/look/rows_model.h>
#include <app/plan/open_plan.h>
#include <app/published/worked_out_panel.h>
#include <app/text.h>
#include <app/undo/enter_outturns_command.h>
#include <app/window/problem.h>
#include <domain/outturn/entry_rules.h>
#include <domain/plan/council_area.h>
#include <domain/rating/rag_status.h>
#include <planfile/computed_measures.h>
#include <planfile/floor_standards.h>
#include <planfile/measure_catalogue.h>

#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>

namespace outturn::app {

namespace {

constexpr int statusColumn = 5;

QString figureText(const std::optional<Outturn>& outturn, const Indicator& indicator)
{
    if (!outturn)
        return {};
    const auto value = publishedValue(*outturn, indicator.unit, indicator.decimals);
    return value ? figureCell(value, indicator.decimals) : QObject::tr("Suppressed");
}

class WaitCursor
{
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }

    WaitCursor(const WaitCursor&) = delete;
    WaitCursor& operator=(const WaitCursor&) = delete;

    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
};

} // namespace

WorkedOutPanel::WorkedOutPanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WorkedOutPanel>())
    , m_model(new RowsModel(
          {{tr("Indicator")},
           {tr("Scope")},
           {tr("Entered"), true},
           {tr("Worked out"), true},
           {tr("Difference, pp or points"), true},
           {tr("Status")},
           {tr("Schools"), true},
           {tr("Left out"), true},
           {tr("From, or why not")}},
          this))
    , m_schools(new RowsModel(
          {{tr("School")}, {tr("URN"), true}, {tr("Figure"), true}, {tr("Counts")}, {tr("Remark")}},
          this))
    , m_refreshing(new RefreshWhenSeen(this, [this] { workOut(); }))
{
    m_ui->setupUi(this);
    m_ui->by->addItem(tr("The council"), toQString(toCode(SchoolGrouping::Council)));
    m_ui->by->addItem(tr("Each district"), toQString(toCode(SchoolGrouping::District)));
    m_ui->figures->setModel(m_model);
    m_ui->figures->setItemDelegateForColumn(statusColumn, new RagDelegate(m_ui->figures));
    m_ui->figures->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_ui->schools->setModel(m_schools);
    m_ui->across->setSizes({380, 260});
    setFocusProxy(m_ui->figures);
    connect(m_ui->by, &QComboBox::activated, this, &WorkedOutPanel::refresh);
    connect(m_ui->takeOver, &QPushButton::clicked, this, &WorkedOutPanel::takeOver);
    connect(
        m_ui->figures->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        &WorkedOutPanel::showSchools);
    connect(m_ui->figures, &RowsTable::opened, this, [this](const QVariant& indicator) {
        emit indicatorChosen(IndicatorCode(toStdString(indicator.toString())));
    });
}

WorkedOutPanel::~WorkedOutPanel() = default;

void WorkedOutPanel::setPlan(OpenPlan& plan)
{
    m_plan = &plan;
    connect(&plan, &OpenPlan::yearChanged, this, &WorkedOutPanel::refresh);
    refresh();
}

void WorkedOutPanel::refresh()
{
    m_refreshing->change();
}

SchoolGrouping WorkedOutPanel::grouping() const
{
    return fromCode<SchoolGrouping>(toStdString(m_ui->by->currentData().toString()))
        .value_or(SchoolGrouping::Council);
}

void WorkedOutPanel::workOut()
{
    const WaitCursor waiting;
    m_worked = {};
    m_otherCouncil.clear();
    QString trouble;
    const PlanRecord& record = m_plan->record();
    const std::string area(councilArea(record.plan.identity.council));
    const auto choose = [&](const std::vector<ComputedGroup>& councils) -> const ComputedGroup& {
        const auto own = std::ranges::find_if(
            councils, [&](const ComputedGroup& council) { return council.group.name == area; });
        if (own != councils.end())
            return *own;
        if (councils.empty())
            throw Error(ErrorKind::Input, "no school of the council is in the imported tables");
        if (councils.size() > 1)
            throw Error(
                ErrorKind::Input,
                "the tables are of several councils, none of them called '" + area + "'");
        m_otherCouncil = councils.front().group.name;
        return councils.front();
    };
    try {
        const store::PublishedTables tables(m_plan->store());
        store::ComputedFigures figures(tables, planfile::builtInFloorStandards());
        m_worked = store::workOutIndicators(
            record.plan,
            {planfile::builtInMeasures(), planfile::builtInComputedMeasures()},
            {.year = m_plan->year(), .by = grouping()},
            figures,
            choose);
    } catch (const Error& error) {
        trouble = problemText(error);
    }
    std::vector<IndicatorCode> inVain;
    for (const auto& [code, reason] : m_worked.troubles)
        inVain.push_back(code);
    m_figures = compareComputed(
        record, m_worked.outturns(), inVain, m_plan->year(), m_plan->session().today);
    if (!m_otherCouncil.empty())
        trouble = tr("These are figures of %1, whose schools are the only ones in the tables. They "
                     "cannot be taken over into this plan.")
                      .arg(toQString(m_otherCouncil));
    else if (trouble.isEmpty() && m_figures.empty())
        trouble = tr("No indicator can be worked out for %1 from the imported tables.")
                      .arg(toQString(m_plan->year().label()));
    m_ui->trouble->setText(trouble);
    m_ui->trouble->setVisible(!trouble.isEmpty());
    showFigures();
}

void WorkedOutPanel::showFigures()
{
    std::vector<RowsRow> rows;
    for (const ComparedFigure& figure : m_figures) {
        const Indicator& indicator = *findIndicator(m_plan->record().plan, figure.indicator);
        const store::WorkedOutFigure* worked = m_worked.find(figure.indicator, figure.scope);
        const auto why = m_worked.troubles.find(figure.indicator);
        RowsRow row = rowOfTexts(
            {toQString(indicator.code.text()) + u' ' + toQString(indicator.name),
             figure.scope == Scope() ? tr("Council") : toQString(figure.scope.name()),
             figureText(figure.entered, indicator),
             figureText(figure.computed, indicator),
             signedCell(figure.difference, indicator.decimals),
             toQString(ragWord(figure.status)),
             worked == nullptr ? QString() : QString::number(worked->group.schools),
             worked == nullptr ? QString() : QString::number(worked->group.schoolsLeftOut),
             figure.computed                      ? toQString(figure.computed->source)
                 : why == m_worked.troubles.end() ? QString()
                                                  : asSentence(why->second)},
            toQString(figure.indicator.text()));
        row.cells.at(statusColumn).rag = figure.status;
        rows.push_back(figure.computed ? std::move(row) : muted(std::move(row)));
    }
    m_model->show(std::move(rows));
    m_ui->figures->fitColumns();
    if (!m_figures.empty())
        m_ui->figures->selectRow(0);
    showSchools();
}

void WorkedOutPanel::showSchools()
{
    const int row = m_ui->figures->currentIndex().row();
    const ComparedFigure* figure = row < 0 || row >= static_cast<int>(m_figures.size())
        ? nullptr
        : &m_figures[static_cast<std::size_t>(row)];
    const store::WorkedOutFigure* worked =
        figure == nullptr ? nullptr : m_worked.find(figure->indicator, figure->scope);
    std::vector<RowsRow> rows;
    if (worked != nullptr)
        for (const SchoolBehind& school : worked->group.behind) {
            RowsRow shown = rowOfTexts(
                {toQString(school.name),
                 toQString(school.urn.text()),
                 toQString(school.figure),
                 school.isCounted ? tr("Yes") : tr("No"),
                 school.remark.empty() ? QString() : asSentence(school.remark)},
                toQString(school.urn.text()));
            rows.push_back(school.isCounted ? std::move(shown) : muted(std::move(shown)));
        }
    m_schools->show(std::move(rows));
    m_ui->schools->fitColumns();
    m_ui->schoolsLabel->setText(
        figure == nullptr ? tr("Schools behind the figure") : about(*figure));
    m_ui->takeOver->setEnabled(!m_plan->isReadOnly() && !chosen().empty());
}

/// What the table of schools is about; where it is empty, why.
QString WorkedOutPanel::about(const ComparedFigure& figure) const
{
    const QString indicator = toQString(figure.indicator.text());
    const auto why = m_worked.troubles.find(figure.indicator);
    return why == m_worked.troubles.end()
        ? tr("Schools behind %1").arg(indicator)
        : tr("%1 is not worked out: %2").arg(indicator, asSentence(why->second));
}

std::vector<Outturn> WorkedOutPanel::chosen() const
{
    std::vector<Outturn> outturns;
    if (!m_otherCouncil.empty())
        return outturns;
    for (const QModelIndex& row : m_ui->figures->selectionModel()->selectedRows()) {
        const ComparedFigure& figure = m_figures[static_cast<std::size_t>(row.row())];
        const bool isNews = !figure.difference || !figure.difference->isZero();
        if (figure.computed && isNews)
            outturns.push_back(*figure.computed);
    }
    return outturns;
}

void WorkedOutPanel::takeOver()
{
    const std::vector<Outturn> outturns = chosen();
    runOrShowProblem(this, tr("The figures cannot be taken over"), [&] {
        for (const Outturn& outturn : outturns)
            for (const EntryRemark& remark : remarksOnEntry(
                     outturn,
                     *findIndicator(m_plan->record().plan, outturn.indicator),
                     m_plan->record().measures,
                     nullptr))
                if (remark.refused)
                    throw Error(ErrorKind::Input, remark.message, outturn.indicator.text());
        enterOutturns(*m_plan, outturns);
    });
}

} // namespace outturn::app
