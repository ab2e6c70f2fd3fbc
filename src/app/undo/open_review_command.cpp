#include <app/plan/open_plan.h>
#include <app/plan/plan_reviews.h>
#include <app/text.h>
#include <app/undo/open_review_command.h>
#include <app/undo/refused_step.h>

#include <QCoreApplication>

#include <utility>

namespace outturn::app {

OpenReviewCommand::OpenReviewCommand(OpenPlan& plan, Review review)
    : QUndoCommand(QCoreApplication::translate("Undo", "Open %1")
                       .arg(toQString(std::string_view(reviewTitle(review)))))
    , m_plan(plan)
    , m_review(std::move(review))
{
}

void OpenReviewCommand::undo()
{
    try {
        PlanReviews(m_plan).takeBack(m_review.code);
        m_isInFile = false;
    } catch (const Error& error) {
        setObsolete(true);
        reportRefusedStep(m_plan, error);
    }
}

void OpenReviewCommand::redo()
{
    // The stack calls redo() when the command is pushed; the review is in the file by then.
    if (m_isInFile)
        return;
    try {
        PlanReviews(m_plan).open(m_review);
        m_isInFile = true;
    } catch (const Error& error) {
        setObsolete(true);
        reportRefusedStep(m_plan, error);
    }
}

void openReview(OpenPlan& plan, const Review& review)
{
    PlanReviews(plan).open(review);
    plan.undoStack().push(new OpenReviewCommand(plan, review));
}

} // namespace outturn::app
