#include "ui_dashboard_filter_bar.h"

#include <app/dashboard/dashboard_filter_bar.h>
#include <app/dashboard/filter_json.h>
#include <app/look/flow_layout.h>
#include <app/text.h>

#include <QScopedValueRollback>

#include <algorithm>
#include <set>
#include <utility>

namespace outturn::app {
namespace {

void choose(QComboBox* box, const QVariant& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

DashboardFilterBar::DashboardFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DashboardFilterBar>())
{
    m_ui->setupUi(this);
    FlowLayout::inPlaceOf(*m_ui->filterRow);
    for (QComboBox* box : {m_ui->standing, m_ui->priority, m_ui->phase})
        connect(box, &QComboBox::currentIndexChanged, this, &DashboardFilterBar::chooseFilter);
    connect(m_ui->search, &QLineEdit::textChanged, this, &DashboardFilterBar::chooseFilter);
    // Not before there is something to clear: Qt looks for the button's picture in the whole icon
    // theme of the desktop, and the first sight of the page need not wait for that.
    connect(m_ui->search, &QLineEdit::textChanged, this, [this] {
        m_ui->search->setClearButtonEnabled(true);
    });
    connect(m_ui->saved, &SavedFiltersButton::chosen, this, [this](const QJsonObject& filter) {
        emit filterChosen(filterOf(filter));
    });
    connect(m_ui->clear, &QPushButton::clicked, this, [this] { emit filterChosen({}); });
}

DashboardFilterBar::~DashboardFilterBar() = default;

void DashboardFilterBar::fillChoices(const Plan& plan)
{
    const QScopedValueRollback filling(m_isFilling, true);
    for (QComboBox* box : {m_ui->standing, m_ui->priority, m_ui->phase})
        box->clear();
    m_ui->standing->addItem(tr("All ratings"));
    m_ui->standing->addItem(tr("Red"), static_cast<int>(Standing::Red));
    m_ui->standing->addItem(tr("Amber"), static_cast<int>(Standing::Amber));
    m_ui->standing->addItem(tr("Green"), static_cast<int>(Standing::Green));
    m_ui->standing->addItem(tr("Not rated"), static_cast<int>(Standing::NotRated));

    m_ui->priority->addItem(tr("All priorities"));
    for (const Priority& priority : plan.priorities)
        m_ui->priority->addItem(
            QStringLiteral("%1  %2")
                .arg(priority.number.value())
                .arg(toQString(std::string_view(priority.title))),
            priority.number.value());

    m_ui->phase->addItem(tr("All phases"));
    std::set<std::string> seen;
    for (const Indicator& indicator : plan.indicators)
        if (!indicator.phase.empty() && seen.insert(indicator.phase).second) {
            const QString phase = toQString(std::string_view(indicator.phase));
            m_ui->phase->addItem(phase, phase);
        }
}

void DashboardFilterBar::showFilter(const DashboardFilter& filter, int shown, int total)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_filter = filter;
    choose(
        m_ui->standing,
        filter.standing ? QVariant(static_cast<int>(*filter.standing)) : QVariant());
    choose(m_ui->priority, filter.priority ? QVariant(filter.priority->value()) : QVariant());
    choose(m_ui->phase, filter.phase.isEmpty() ? QVariant() : QVariant(filter.phase));
    if (m_ui->search->text() != filter.text)
        m_ui->search->setText(filter.text);
    // It takes its room only where it can be used: a filter in use hides rows, not the button.
    m_ui->clear->setEnabled(filter != DashboardFilter{});
    m_ui->clear->setVisible(filter != DashboardFilter{});
    m_ui->shown->setText(tr("Showing %1 of %2").arg(shown).arg(total));
}

void DashboardFilterBar::keepFilters(SavedFilters filters)
{
    m_ui->saved->keepIn(std::move(filters), [this] { return filterJson(m_filter); });
}

void DashboardFilterBar::chooseFilter()
{
    if (m_isFilling)
        return;
    DashboardFilter filter = m_filter;
    const QVariant standing = m_ui->standing->currentData();
    const QVariant priority = m_ui->priority->currentData();
    filter.standing = std::nullopt;
    if (standing.isValid())
        filter.standing = static_cast<Standing>(standing.toInt());
    filter.priority = std::nullopt;
    if (priority.isValid())
        filter.priority = PriorityNumber(priority.toInt());
    filter.phase = m_ui->phase->currentData().toString();
    filter.text = m_ui->search->text();
    emit filterChosen(filter);
}

} // namespace outturn::app
