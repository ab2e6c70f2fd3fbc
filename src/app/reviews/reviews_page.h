#pragma once

#include <app/plan/plan_reviews.h>
#include <app/reviews/changes_model.h>
#include <app/reviews/commentary_model.h>
#include <app/reviews/review_list_model.h>
#include <domain/reporting/front_matter.h>

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QTableView;

namespace Ui {
class ReviewsPage;
}

namespace outturn::app {

class OpenPlan;
class RefreshWhenSeen;

/// The reviews of the plan: opening one, who owes commentary and what they wrote, signing off, and
/// what changed between two.
class ReviewsPage : public QWidget
{
    Q_OBJECT

public:
    /// @p front gives the words of the author that papers are made with.
    ReviewsPage(OpenPlan& plan, std::function<FrontMatter()> front, QWidget* parent = nullptr);
    ~ReviewsPage() override;

    void showReview(const ReviewCode& code);

    /// Stores what is still typed, before the page is left.
    void finish();

    /// Opens @p review, as the dialog does when it is accepted.
    void open(const Review& review);
    /// Signs off the review that is shown, as the dialog does when it is accepted.
    void signOff();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void prepare();
    void connectParts();
    void refresh();
    void showList(const std::optional<ReviewCode>& wanted);
    void choose(const std::optional<ReviewCode>& code);
    void showContent();
    void showFacts(const store::StoredReview& stored);
    void fillPosts();
    void showSubjects();
    void chooseSubject(int row);
    void fillAgainst();
    void showChanges();
    void askToOpen();
    void askToSignOff();
    void write(const CommentarySubject& subject, const Commentary& before, const Commentary& after);

    OpenPlan& m_plan;
    std::function<FrontMatter()> m_front;
    PlanReviews m_reviews;
    std::unique_ptr<Ui::ReviewsPage> m_ui;
    RefreshWhenSeen* m_refreshing;
    ReviewListModel m_list;
    CommentaryModel m_subjects;
    ChangesModel m_changes;
    std::optional<ReviewCode> m_current;
    std::optional<ReviewContent> m_content; ///< of the current one
};

} // namespace outturn::app
