#include <app/actions/action_column.h>
#include <app/actions/status_board.h>
#include <app/actions/timeline_model.h>
#include <app/dashboard/action_tree.h>
#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/text.h>

#include <QGridLayout>
#include <QTimer>

namespace outturn::app {

namespace {

QString cardText(const Plan& plan, const Action& action, Date today)
{
    QStringList lines{QStringLiteral("%1  %2").arg(
        toQString(action.code), toQString(std::string_view(action.title)))};
    if (const QString lead = leadOf(plan, action, today); !lead.isEmpty())
        lines += lead;
    const Due due = dueOf(action, today);
    lines += due == Due::Passed || due == Due::Soon
        ? StatusBoard::tr("%1 · %2").arg(monthsOf(action), dueText(due, false))
        : monthsOf(action);
    return lines.join(u'\n');
}

} // namespace

StatusBoard::StatusBoard(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    int number = 0;
    for (const auto& [status, code] : EnumCodes<ActionStatus>::table) {
        auto* column = new ActionColumn(status, this);
        auto* heading = new PlainLabel(this);
        heading->setFont(scaledFont(font(), type::body, true));
        heading->setBuddy(column);
        grid->addWidget(heading, 0, number);
        grid->addWidget(column, 1, number);
        grid->setColumnStretch(number, 1);
        m_headings[static_cast<std::size_t>(number)] = heading;
        m_columns[static_cast<std::size_t>(number)] = column;
        connect(column, &ActionColumn::chosen, this, &StatusBoard::chosen);
        connect(
            column, &ActionColumn::taken, this, [this, status = status](const ActionCode& action) {
                // The drag is over first: its source is written anew by what follows.
                QTimer::singleShot(
                    0, this, [this, action, status] { emit statusWanted(action, status); });
            });
        ++number;
    }
}

void StatusBoard::showActions(
    const Plan& plan, const std::vector<const Action*>& actions, Date today)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        ActionColumn& column = *m_columns[i];
        const QSignalBlocker quiet(column);
        column.clear();
        for (const Action* action : actions)
            if (action->status == column.status())
                column.addCard(action->code, cardText(plan, *action, today));
        static_cast<PlainLabel*>(m_headings[i])
            ->setText(
                QStringLiteral("%1  %2").arg(statusText(column.status())).arg(column.count()));
    }
}

void StatusBoard::select(const ActionCode& action)
{
    for (ActionColumn* column : m_columns)
        column->select(action);
}

} // namespace outturn::app
