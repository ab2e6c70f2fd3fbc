#pragma once

#include <domain/review/review.h>

#include <QUndoCommand>

namespace outturn::app {

class OpenPlan;

/// "Open Mid-year review 2013-14". Undoing takes the review back, which is refused once commentary
/// has been written for it. Pushed through openReview(), after it is in the file.
class OpenReviewCommand : public QUndoCommand
{
public:
    OpenReviewCommand(OpenPlan& plan, Review review);

    void undo() override;
    void redo() override;

private:
    OpenPlan& m_plan;
    Review m_review;
    bool m_isInFile = true;
};

/// Opens @p review as one step of the plan's undo stack. Throws outturn::Error, and then nothing
/// has changed.
void openReview(OpenPlan& plan, const Review& review);

} // namespace outturn::app
