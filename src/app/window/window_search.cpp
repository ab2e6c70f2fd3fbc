#include <app/plan/open_plan.h>
#include <app/plan/plan_reviews.h>
#include <app/schools/known_schools.h>
#include <app/search/command_entries.h>
#include <app/search/plan_entries.h>
#include <app/search/school_entries.h>
#include <app/search/search_dialog.h>
#include <app/window/plan_view.h>
#include <app/window/window_search.h>

#include <QMainWindow>
#include <QMenuBar>

#include <algorithm>
#include <iterator>
#include <utility>

namespace outturn::app {

namespace {

std::vector<SearchEntry> entriesOf(OpenPlan& plan, PlanView& view)
{
    auto entries = planEntries(
        plan.record().plan,
        plan.session().today,
        {.indicator = [&view](const IndicatorCode& code) { view.showIndicator(code); },
         .action = [&view](const ActionCode& code) { view.showAction(code); },
         .reading =
             [&view](const QString& text) {
                 view.showInPlan(text);
             }});
    std::ranges::move(
        reviewEntries(
            PlanReviews(plan).heads(), [&view](const ReviewCode& code) { view.showReview(code); }),
        std::back_inserter(entries));
    std::ranges::move(
        schoolEntries(
            view.knownSchools().profiles(),
            {.school =
                 [&view](Urn school) {
                     view.showAboutSchools({.page = Place::Page::School, .school = school});
                 },
             .district =
                 [&view](const std::string& district) {
                     view.showAboutSchools({.page = Place::Page::Districts, .district = district});
                 }}),
        std::back_inserter(entries));
    return entries;
}

} // namespace

void openSearch(QMainWindow& window, OpenPlan* plan, PlanView* view)
{
    std::vector<SearchEntry> entries;
    if (plan != nullptr && view != nullptr)
        entries = entriesOf(*plan, *view);
    std::ranges::move(commandEntries(*window.menuBar()), std::back_inserter(entries));
    auto* dialog = new SearchDialog(std::move(entries), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace outturn::app
