#include <app/actions/timeline_model.h>
#include <app/dashboard/action_tree.h>
#include <app/text.h>

#include <algorithm>

namespace outturn::app {

namespace {

constexpr int aprilIsFirst = 4;

int monthsBetween(Month from, Month to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

/// The April that begins the plan year in which @p month lies.
Month startOfPlanYear(Month month)
{
    return {month.month() < aprilIsFirst ? month.year() - 1 : month.year(), aprilIsFirst};
}

bool matches(const ActionFilter& filter, const Action& action, Date today)
{
    return (!filter.post || isInvolved(action, *filter.post)) &&
        (!filter.priority ||
         std::ranges::find(action.priorities, *filter.priority) != action.priorities.end()) &&
        (!filter.due || dueOf(action, today) == *filter.due) &&
        (!filter.month || (action.start <= *filter.month && *filter.month <= action.end));
}

/// A milestone is nobody's own, so it goes where a post is asked for.
bool matches(const ActionFilter& filter, const Milestone& milestone, Date today)
{
    return !filter.post && (!filter.priority || milestone.priority == *filter.priority) &&
        (!filter.due || dueOf(milestone, today) == *filter.due) &&
        (!filter.month || milestone.due == *filter.month);
}

} // namespace

QString dueText(Due due, bool isMilestone)
{
    switch (due) {
    case Due::Complete:
        return TimelineModel::tr("Complete");
    case Due::Passed:
        return isMilestone ? TimelineModel::tr("Passed") : TimelineModel::tr("Overdue");
    case Due::Soon:
        return TimelineModel::tr("Due soon");
    case Due::Running:
        return TimelineModel::tr("Running");
    case Due::Ahead:
        break;
    }
    return TimelineModel::tr("Ahead");
}

QString leadOf(const Plan& plan, const Action& action, Date day)
{
    return action.lead ? toQString(std::string_view(postText(plan, *action.lead, day))) : QString();
}

/// The same for a narrow column: "J. Winkler, Senior Adviser".
QString personFirst(const Plan& plan, const Action& action, Date day)
{
    const Post* post = action.lead ? findPost(plan, *action.lead) : nullptr;
    if (post == nullptr)
        return {};
    QStringList parts;
    for (const std::string& name : holders(plan, post->code, day))
        parts += toQString(name);
    parts += toQString(post->title);
    return parts.join(QStringLiteral(", "));
}

QString monthsOf(const Action& action)
{
    return TimelineModel::tr("%1 to %2")
        .arg(
            toQString(std::string_view(action.start.label())),
            toQString(std::string_view(action.end.label())));
}

void TimelineModel::showPlan(const Plan& plan, Date today, const ActionFilter& filter)
{
    beginResetModel();
    m_plan = &plan;
    m_today = today;
    m_actions.clear();
    m_milestones.clear();
    for (const Action& action : plan.actions)
        if (matches(filter, action, today))
            m_actions.push_back(&action);
    for (const Milestone& milestone : plan.milestones)
        if (matches(filter, milestone, today))
            m_milestones.push_back(&milestone);
    // The whole plan's months, so that the picture holds still while it is filtered.
    const auto months = monthsOfWork(plan);
    m_first = startOfPlanYear(months ? months->first : today.inMonth());
    const Month last = months ? months->second : today.inMonth();
    m_months = (monthsBetween(m_first, last) / 12 + 1) * 12;
    endResetModel();
}

const Action* TimelineModel::action(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_actions.size() ? m_actions[place] : nullptr;
}

const Milestone* TimelineModel::milestone(int row) const
{
    const auto place = static_cast<std::size_t>(row) - m_actions.size();
    return row >= 0 && !action(row) && place < m_milestones.size() ? m_milestones[place] : nullptr;
}

int TimelineModel::rowOf(const ActionCode& action) const
{
    const auto found = std::ranges::find(m_actions, action, &Action::code);
    return found == m_actions.end() ? -1 : static_cast<int>(found - m_actions.begin());
}

double TimelineModel::today() const
{
    constexpr double daysInAMonth = 31;
    return monthsBetween(m_first, m_today.inMonth()) + (m_today.day() - 1) / daysInAMonth;
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.size() + m_milestones.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == MarkRole && column == TimelineColumn)
        return mark(index.row());
    if (column == TimelineColumn)
        return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole
            ? QVariant(spoken(index.row()))
            : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Action* shown = action(index.row());
    const QString text =
        shown ? actionText(*shown, column) : milestoneText(*milestone(index.row()), column);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QString TimelineModel::actionText(const Action& action, int column) const
{
    switch (column) {
    case NameColumn:
        return tr("%1  %2").arg(toQString(action.code), toQString(std::string_view(action.title)));
    case WhoColumn:
        return personFirst(*m_plan, action, m_today);
    case StatusColumn:
        return statusText(action.status);
    default:
        return dueText(dueOf(action, m_today), false);
    }
}

QString TimelineModel::milestoneText(const Milestone& milestone, int column) const
{
    switch (column) {
    case NameColumn:
        return tr("%1%2  %3")
            .arg(milestone.priority.value())
            .arg(
                toQString(std::string_view(milestone.letter)),
                toQString(std::string_view(milestone.text)));
    case WhoColumn:
        return {};
    case StatusColumn:
        return tr("Milestone");
    default:
        return milestone.due ? dueText(dueOf(milestone, m_today), true) : tr("No date");
    }
}

QVariant TimelineModel::mark(int row) const
{
    if (const Action* shown = action(row))
        return QVariant::fromValue(TimelineMark{
            monthsBetween(m_first, shown->start),
            monthsBetween(m_first, shown->end),
            dueOf(*shown, m_today),
            false});
    const Milestone* shown = milestone(row);
    if (!shown->due)
        return {};
    const int month = monthsBetween(m_first, *shown->due);
    return QVariant::fromValue(TimelineMark{month, month, dueOf(*shown, m_today), true});
}

QString TimelineModel::spoken(int row) const
{
    if (const Action* shown = action(row))
        return tr("%1, %2").arg(monthsOf(*shown), dueText(dueOf(*shown, m_today), false));
    const Milestone* shown = milestone(row);
    return shown->due ? toQString(std::string_view(shown->due->label())) : tr("No date");
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Action or milestone");
    case WhoColumn:
        return tr("Lead");
    case StatusColumn:
        return tr("Status");
    case DueColumn:
        return tr("Due");
    default:
        return tr("Timeline");
    }
}

} // namespace outturn::app
