#include "ui_schools_page.h"

#include <app/look/palette.h>
#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/schools/known_schools.h>
#include <app/schools/school_rows.h>
#include <app/schools/schools_page.h>
#include <app/text.h>

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <set>

namespace outturn::app {

namespace {

/// Offers what the column has, by its order, keeping what was chosen.
void fill(QComboBox& box, const QString& all, const RowsModel& model, int column)
{
    std::set<std::pair<QString, QString>> offered;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, column);
        offered.emplace(index.data(SortRole).toString(), index.data().toString());
    }
    const QSignalBlocker quiet(&box);
    const QString chosen = box.currentData().toString();
    box.clear();
    box.addItem(all);
    for (const auto& [order, text] : offered)
        if (box.findData(text) < 0)
            box.addItem(text, text);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

SchoolsPage::SchoolsPage(KnownSchools& schools, QWidget* parent)
    : QWidget(parent)
    , m_schools(schools)
    , m_ui(std::make_unique<Ui::SchoolsPage>())
{
    m_ui->setupUi(this);
    m_ui->title->setFont(scaledFont(font(), type::title, true));
    m_ui->shown->setForegroundRole(QPalette::PlaceholderText);
    m_filter.setSourceModel(&m_model);
    m_ui->schools->setModel(&m_filter);
    m_ui->schools->setSortingEnabled(true);
    m_ui->schools->sortByColumn(SchoolNameColumn, Qt::AscendingOrder);
    setFocusProxy(m_ui->schools);
    connect(m_ui->words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.setWords(words);
        showCount();
    });
    setChoice(m_ui->phase, SchoolPhaseColumn);
    setChoice(m_ui->district, SchoolDistrictColumn);
    setChoice(m_ui->ofsted, SchoolOfstedColumn);
    setChoice(m_ui->category, SchoolCategoryColumn);
    setChoice(m_ui->floor, SchoolFloorColumn);
    setChoice(m_ui->adviser, SchoolAdviserColumn);
    connect(m_ui->schools, &RowsTable::opened, this, [this](const QVariant& key) {
        emit schoolChosen(Urn(key.toInt()));
    });
    connect(&m_schools, &KnownSchools::changed, this, &SchoolsPage::refreshWhenSeen);
}

SchoolsPage::~SchoolsPage() = default;

void SchoolsPage::setChoice(QComboBox* box, int column)
{
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, column] {
        m_filter.setColumn(column, box->currentData().toString());
        showCount();
    });
}

void SchoolsPage::showDistrict(const QString& district)
{
    if (m_isStale)
        refresh();
    m_ui->words->clear();
    for (QComboBox* box : {m_ui->phase, m_ui->ofsted, m_ui->category, m_ui->floor, m_ui->adviser})
        box->setCurrentIndex(0);
    m_ui->district->setCurrentIndex(std::max(0, m_ui->district->findData(district)));
}

void SchoolsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void SchoolsPage::refreshWhenSeen()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void SchoolsPage::refresh()
{
    m_isStale = false;
    const QVariant chosen = m_ui->schools->currentKey();
    Rows table = schoolList(m_schools);
    const bool isKnown = !table.rows.empty();
    m_model.show(std::move(table.columns), std::move(table.rows));
    fillChoices();
    m_ui->schools->fitColumns();
    m_ui->schools->setVisible(isKnown);
    m_ui->filters->setVisible(isKnown);
    m_ui->nothing->setVisible(!isKnown);
    m_ui->schools->choose(chosen);
    showCount();
}

void SchoolsPage::fillChoices()
{
    fill(*m_ui->phase, tr("All phases"), m_model, SchoolPhaseColumn);
    fill(*m_ui->district, tr("All districts"), m_model, SchoolDistrictColumn);
    fill(*m_ui->ofsted, tr("Any judgement"), m_model, SchoolOfstedColumn);
    fill(*m_ui->category, tr("Any category"), m_model, SchoolCategoryColumn);
    fill(*m_ui->floor, tr("Any floor standing"), m_model, SchoolFloorColumn);
    fill(*m_ui->adviser, tr("All advisers"), m_model, SchoolAdviserColumn);
}

void SchoolsPage::showCount()
{
    const int shown = m_filter.rowCount();
    const int all = m_model.rowCount();
    m_ui->shown->setText(
        shown == all ? tr("%1 schools").arg(all) : tr("%1 of %2 schools").arg(shown).arg(all));
}

} // namespace outturn::app
