#include "ui_actions_page.h"

#include <app/actions/actions_page.h>
#include <app/look/flow_layout.h>
#include <app/look/palette.h>
#include <app/look/refresh_when_seen.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/undo/revise_plan_command.h>
#include <domain/error.h>

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace outturn::app {

namespace {

constexpr int monthsInYear = 12;

/// Months as numbers that can be counted and saved.
int numberOf(Month month)
{
    return month.year() * monthsInYear + month.month() - 1;
}

Month monthOf(int number)
{
    return {number / monthsInYear, number % monthsInYear + 1};
}

/// Fills a filter again and keeps what was chosen where it is still there.
class Refilled
{
public:
    Refilled(QComboBox& box, const QString& all)
        : m_box(box)
        , m_quiet(&box)
        , m_chosen(box.currentData())
    {
        m_box.clear();
        m_box.addItem(all);
    }

    Refilled(const Refilled&) = delete;
    Refilled& operator=(const Refilled&) = delete;

    ~Refilled() { m_box.setCurrentIndex(std::max(0, m_box.findData(m_chosen))); }

    void add(const QString& text, const QVariant& data) { m_box.addItem(text, data); }

private:
    QComboBox& m_box;
    QSignalBlocker m_quiet;
    QVariant m_chosen;
};

} // namespace

ActionsPage::ActionsPage(OpenPlan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_ui(std::make_unique<Ui::ActionsPage>())
    , m_refreshing(new RefreshWhenSeen(this, [this] { refresh(); }))
{
    m_ui->setupUi(this);
    FlowLayout::inPlaceOf(*m_ui->filterRow);
    m_ui->title->setFont(scaledFont(font(), type::title, true));
    m_ui->timeline->showModel(&m_model);
    m_ui->details->setReadOnly(plan.isReadOnly());
    m_ui->across->setStretchFactor(0, 1);
    m_ui->across->setStretchFactor(1, 0);
    m_ui->across->setSizes({900, 320});
    setFocusProxy(m_ui->timeline);
    connect(m_ui->saved, &SavedFiltersButton::chosen, this, &ActionsPage::setFilter);
    for (QComboBox* box : {m_ui->post, m_ui->priority, m_ui->due, m_ui->month})
        connect(box, &QComboBox::activated, this, &ActionsPage::refresh);
    connect(
        m_ui->timeline->selectionModel(),
        &QItemSelectionModel::currentRowChanged,
        this,
        [this](const QModelIndex& row) {
            if (const Action* action = m_model.action(row.row()))
                choose(action->code);
        });
    connect(m_ui->board, &StatusBoard::chosen, this, &ActionsPage::choose);
    connect(
        m_ui->board,
        &StatusBoard::statusWanted,
        this,
        [this](const ActionCode& action, ActionStatus status) {
            choose(action);
            record(status, m_ui->details->note().trimmed());
        });
    connect(m_ui->details, &ActionDetails::progressGiven, this, &ActionsPage::record);
    // Seen or not: the model looks at the plan that has just been replaced.
    connect(&m_plan, &OpenPlan::recordChanged, m_refreshing, &RefreshWhenSeen::now);
    m_refreshing->change();
}

ActionsPage::~ActionsPage() = default;

void ActionsPage::showAction(const ActionCode& action)
{
    for (QComboBox* box : {m_ui->post, m_ui->priority, m_ui->due, m_ui->month})
        box->setCurrentIndex(0);
    refresh();
    choose(action);
}

void ActionsPage::fillFilters()
{
    const Plan& plan = m_plan.record().plan;
    Refilled posts(*m_ui->post, tr("Everybody"));
    for (const PostCode& post : postsWithActions(plan))
        posts.add(
            toQString(std::string_view(postText(plan, post, m_plan.session().today))),
            toQString(post));
    Refilled priorities(*m_ui->priority, tr("All priorities"));
    for (const Priority& priority : plan.priorities)
        priorities.add(
            QStringLiteral("%1  %2").arg(
                QString::number(priority.number.value()),
                toQString(std::string_view(priority.title))),
            priority.number.value());
    Refilled dues(*m_ui->due, tr("At any time"));
    for (const Due due : {Due::Passed, Due::Soon, Due::Running, Due::Ahead, Due::Complete})
        dues.add(dueText(due, false), static_cast<int>(due));
    Refilled months(*m_ui->month, tr("In any month"));
    if (const auto span = monthsOfWork(plan))
        for (int number = numberOf(span->first); number <= numberOf(span->second); ++number)
            months.add(toQString(std::string_view(monthOf(number).label())), number);
}

ActionFilter ActionsPage::filter() const
{
    ActionFilter filter;
    if (const QVariant post = m_ui->post->currentData(); post.isValid())
        filter.post = PostCode(toStdString(post.toString()));
    if (const QVariant priority = m_ui->priority->currentData(); priority.isValid())
        filter.priority = PriorityNumber(priority.toInt());
    if (const QVariant due = m_ui->due->currentData(); due.isValid())
        filter.due = static_cast<Due>(due.toInt());
    if (const QVariant month = m_ui->month->currentData(); month.isValid())
        filter.month = monthOf(month.toInt());
    return filter;
}

void ActionsPage::keepFilters(SavedFilters filters)
{
    m_ui->saved->keepIn(std::move(filters), [this] { return filterJson(); });
}

QJsonObject ActionsPage::filterJson() const
{
    QJsonObject json;
    for (const QComboBox* box : {m_ui->post, m_ui->priority, m_ui->due, m_ui->month})
        if (box->currentData().isValid())
            json.insert(box->objectName(), QJsonValue::fromVariant(box->currentData()));
    return json;
}

void ActionsPage::setFilter(const QJsonObject& json)
{
    // What the plan does not have any more is not asked for.
    for (QComboBox* box : {m_ui->post, m_ui->priority, m_ui->due, m_ui->month}) {
        const QJsonValue wanted = json.value(box->objectName());
        const QVariant key = wanted.isDouble() ? QVariant(wanted.toInt()) : wanted.toVariant();
        box->setCurrentIndex(wanted.isUndefined() ? 0 : std::max(0, box->findData(key)));
    }
    refresh();
}

const Action* ActionsPage::current() const
{
    return m_current ? m_model.action(m_model.rowOf(*m_current)) : nullptr;
}

void ActionsPage::refresh()
{
    fillFilters();
    const Plan& plan = m_plan.record().plan;
    const Date today = m_plan.session().today;
    m_model.showPlan(plan, today, filter());
    m_ui->board->showActions(plan, m_model.actions(), today);
    const auto overdue = std::ranges::count_if(
        m_model.actions(), [&](const Action* each) { return dueOf(*each, today) == Due::Passed; });
    const auto soon = std::ranges::count_if(
        m_model.actions(), [&](const Action* each) { return dueOf(*each, today) == Due::Soon; });
    m_ui->shown->setText(tr("%1 actions, %2 overdue, %3 due soon")
                             .arg(m_model.actions().size())
                             .arg(overdue)
                             .arg(soon));
    if (!current() && !m_model.actions().empty())
        m_current = m_model.actions().front()->code;
    choose(m_current);
}

void ActionsPage::choose(const std::optional<ActionCode>& action)
{
    m_current = action;
    const Action* shown = current();
    m_ui->details->showAction(m_plan.record().plan, shown, m_plan.session().today);
    if (shown == nullptr)
        return;
    const QSignalBlocker quiet(m_ui->timeline->selectionModel());
    m_ui->timeline->selectRow(m_model.rowOf(shown->code));
    m_ui->timeline->viewport()->update();
    m_ui->board->select(shown->code);
}

void ActionsPage::record(ActionStatus status, const QString& note)
{
    if (!m_current)
        return;
    const ActionCode action = *m_current;
    try {
        const Plan after = withProgress(
            m_plan.record().plan,
            action,
            {m_plan.session().today, m_plan.session().author.user, status, toStdString(note)});
        m_ui->details->clearNote();
        revisePlan(m_plan, after, tr("Progress of action %1").arg(toQString(action)));
    } catch (const Error& error) {
        m_plan.refuseEdit(asSentence(error.message()));
    }
}

} // namespace outturn::app
