#include <app/plan/open_plan.h>
#include <app/plan/plan_reviews.h>
#include <app/text.h>
#include <app/undo/commentary_command.h>
#include <app/undo/refused_step.h>

#include <QCoreApplication>

#include <utility>

namespace outturn::app {

CommentaryCommand::CommentaryCommand(
    OpenPlan& plan,
    ReviewCode review,
    CommentarySubject subject,
    Commentary before,
    Commentary after)
    : QUndoCommand(QCoreApplication::translate("Undo", "Commentary on %1")
                       .arg(toQString(std::string_view(subjectCode(subject)))))
    , m_plan(plan)
    , m_review(std::move(review))
    , m_subject(std::move(subject))
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void CommentaryCommand::undo()
{
    write(m_after, m_before);
    m_isInFile = false;
}

void CommentaryCommand::redo()
{
    // The stack calls redo() when the command is pushed; the commentary is in the file by then.
    if (!m_isInFile)
        write(m_before, m_after);
    m_isInFile = true;
}

void CommentaryCommand::write(const Commentary& expected, const Commentary& wanted)
{
    try {
        PlanReviews reviews(m_plan);
        const store::StoredCommentary held = reviews.written(m_review, m_subject);
        if (held.commentary != expected)
            throw Error(
                ErrorKind::Conflict,
                QCoreApplication::translate(
                    "Undo", "the commentary has been changed in another way since this step")
                    .toStdString());
        reviews.comment(m_review, m_subject, held.revision, wanted);
    } catch (const Error& error) {
        setObsolete(true);
        reportRefusedStep(m_plan, error);
    }
}

void writeCommentary(
    OpenPlan& plan,
    const ReviewCode& review,
    const CommentarySubject& subject,
    std::int64_t revision,
    const Commentary& before,
    const Commentary& after)
{
    const Commentary kept = checked(after); // as the file has it
    PlanReviews(plan).comment(review, subject, revision, kept);
    plan.undoStack().push(new CommentaryCommand(plan, review, subject, before, kept));
}

} // namespace outturn::app
