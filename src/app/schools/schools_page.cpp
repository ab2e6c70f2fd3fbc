#include "ui_schools_page.h"

#include <app/look/flow_layout.h>
#include <app/look/palette.h>
#include <app/look/refresh_when_seen.h>
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
#include <utility>

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
    , m_refreshing(new RefreshWhenSeen(this, [this] { refresh(); }))
{
    m_ui->setupUi(this);
    for (QBoxLayout* row : {m_ui->titleRow, m_ui->filterRow})
        FlowLayout::inPlaceOf(*row);
    m_ui->title->setFont(scaledFont(font(), type::title, true));
    m_ui->shown->setForegroundRole(QPalette::PlaceholderText);
    m_filter.setSourceModel(&m_model);
    m_ui->schools->setModel(&m_filter);
    m_ui->schools->setSortingEnabled(true);
    m_ui->schools->sortByColumn(SchoolNameColumn, Qt::AscendingOrder);
    setFocusProxy(m_ui->schools);
    connect(m_ui->words, &QLineEdit::textChanged, this, &SchoolsPage::applyFilter);
    for (const Choice& choice : choices())
        connect(choice.box, &QComboBox::currentIndexChanged, this, &SchoolsPage::applyFilter);
    connect(m_ui->saved, &SavedFiltersButton::chosen, this, &SchoolsPage::setFilter);
    connect(m_ui->clear, &QPushButton::clicked, this, [this] { setFilter({}); });
    connect(m_ui->schools, &RowsTable::opened, this, [this](const QVariant& key) {
        emit schoolChosen(Urn(key.toInt()));
    });
    connect(&m_schools, &KnownSchools::changed, m_refreshing, &RefreshWhenSeen::change);
    m_refreshing->change();
}

SchoolsPage::~SchoolsPage() = default;

std::array<SchoolsPage::Choice, 6> SchoolsPage::choices() const
{
    return {{
        {m_ui->phase, SchoolPhaseColumn, tr("All phases")},
        {m_ui->district, SchoolDistrictColumn, tr("All districts")},
        {m_ui->ofsted, SchoolOfstedColumn, tr("Any judgement")},
        {m_ui->category, SchoolCategoryColumn, tr("Any category")},
        {m_ui->floor, SchoolFloorColumn, tr("Any floor standing")},
        {m_ui->adviser, SchoolAdviserColumn, tr("All advisers")},
    }};
}

// --- The filter
// --------------------------------------------------------------------------

void SchoolsPage::keepFilters(SavedFilters filters)
{
    m_ui->saved->keepIn(std::move(filters), [this] { return filterJson(); });
}

void SchoolsPage::showDistrict(const QString& district)
{
    m_refreshing->catchUp();
    setFilter({{m_ui->district->objectName(), district}});
}

void SchoolsPage::applyFilter()
{
    m_filter.setWords(m_ui->words->text());
    for (const Choice& choice : choices())
        m_filter.setColumn(choice.column, choice.box->currentData().toString());
    m_ui->clear->setVisible(!filterJson().isEmpty());
    showCount();
}

QJsonObject SchoolsPage::filterJson() const
{
    QJsonObject json;
    if (const QString words = m_ui->words->text().simplified(); !words.isEmpty())
        json.insert(m_ui->words->objectName(), words);
    for (const Choice& choice : choices())
        if (const QString chosen = choice.box->currentData().toString(); !chosen.isEmpty())
            json.insert(choice.box->objectName(), chosen);
    return json;
}

void SchoolsPage::setFilter(const QJsonObject& json)
{
    {
        const QSignalBlocker quiet(m_ui->words);
        m_ui->words->setText(json.value(m_ui->words->objectName()).toString());
    }
    // What no school has any more is not asked for.
    for (const Choice& choice : choices()) {
        const QSignalBlocker quiet(choice.box);
        const QString wanted = json.value(choice.box->objectName()).toString();
        choice.box->setCurrentIndex(std::max(0, choice.box->findData(wanted)));
    }
    applyFilter();
}

// --- The schools
// --------------------------------------------------------------------------

void SchoolsPage::refresh()
{
    const QVariant chosen = m_ui->schools->currentKey();
    Rows table = schoolList(m_schools);
    const bool isKnown = !table.rows.empty();
    m_model.show(std::move(table.columns), std::move(table.rows));
    fillChoices();
    m_ui->schools->fitColumns();
    m_ui->schools->setVisible(isKnown);
    m_ui->filters->setVisible(isKnown);
    m_ui->saved->setVisible(isKnown);
    m_ui->nothing->setVisible(!isKnown);
    applyFilter();
    m_ui->schools->choose(chosen);
}

void SchoolsPage::fillChoices()
{
    for (const Choice& choice : choices())
        fill(*choice.box, choice.all, m_model, choice.column);
}

void SchoolsPage::showCount()
{
    const int shown = m_filter.rowCount();
    const int all = m_model.rowCount();
    m_ui->shown->setText(
        shown == all ? tr("%1 schools").arg(all) : tr("%1 of %2 schools").arg(shown).arg(all));
}

} // namespace outturn::app
