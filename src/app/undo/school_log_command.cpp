#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/undo/refused_step.h>
#include <app/undo/school_log_command.h>

#include <QCoreApplication>

#include <array>
#include <utility>

namespace outturn::app {

namespace {

QString kindText(const LogEntry& entry)
{
    return toQString(labelOf(kindOf(entry))).toLower();
}

} // namespace

SchoolLogCommand::SchoolLogCommand(
    OpenPlan& plan,
    const QString& text,
    std::vector<store::StoredLogEntry> entries,
    bool isTakingBack)
    : QUndoCommand(text)
    , m_plan(plan)
    , m_entries(std::move(entries))
    , m_isTakingBack(isTakingBack)
{
}

void SchoolLogCommand::undo()
{
    setWithdrawn(!m_isTakingBack);
    m_isDone = false;
}

void SchoolLogCommand::redo()
{
    // The stack calls redo() when the command is pushed; the file has it by then.
    if (!m_isDone)
        setWithdrawn(m_isTakingBack);
    m_isDone = true;
}

void SchoolLogCommand::setWithdrawn(bool withdrawn)
{
    try {
        m_entries = m_plan.setWithdrawn(m_entries, withdrawn);
    } catch (const Error& error) {
        setObsolete(true);
        reportRefusedStep(m_plan, error);
    }
}

void enterAboutSchool(OpenPlan& plan, const LogEntry& entry)
{
    const QString text =
        QCoreApplication::translate("Undo", "enter a school's %1").arg(kindText(entry));
    auto stored = plan.enterAboutSchools(std::array{entry});
    plan.undoStack().push(new SchoolLogCommand(plan, text, std::move(stored), false));
}

void takeBack(OpenPlan& plan, const store::StoredLogEntry& entry)
{
    const QString text =
        QCoreApplication::translate("Undo", "take back a school's %1").arg(kindText(entry.entry));
    auto stored = plan.setWithdrawn(std::span(&entry, 1), true);
    plan.undoStack().push(new SchoolLogCommand(plan, text, std::move(stored), true));
}

} // namespace outturn::app
