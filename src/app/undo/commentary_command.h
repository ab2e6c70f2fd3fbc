#pragma once

#include <domain/review/commentary.h>
#include <domain/review/review.h>

#include <QUndoCommand>

namespace outturn::app {

class OpenPlan;

/// "Commentary on KS1-R2B". Undoing writes what was there before, doing it again what was written.
/// Pushed through writeCommentary(), after it is in the file.
class CommentaryCommand : public QUndoCommand
{
public:
    CommentaryCommand(
        OpenPlan& plan,
        ReviewCode review,
        CommentarySubject subject,
        Commentary before,
        Commentary after);

    void undo() override;
    void redo() override;

private:
    void write(const Commentary& expected, const Commentary& wanted);

    OpenPlan& m_plan;
    ReviewCode m_review;
    CommentarySubject m_subject;
    Commentary m_before;
    Commentary m_after;
    bool m_isInFile = true;
};

/// Writes @p after in place of revision @p revision of the commentary, which holds @p before, as
/// one step of the plan's undo stack. Throws outturn::Error, and then nothing has changed.
void writeCommentary(
    OpenPlan& plan,
    const ReviewCode& review,
    const CommentarySubject& subject,
    std::int64_t revision,
    const Commentary& before,
    const Commentary& after);

} // namespace outturn::app
