#include "story.h"

#include <app/actions/action_details.h>
#include <app/indicator/indicator_page.h>
#include <app/look/plain_label.h>
#include <app/plan/open_plan.h>
#include <app/reading/document_view.h>
#include <app/reading/plan_page.h>
#include <app/search/plan_entries.h>
#include <app/search/search_dialog.h>
#include <app/search/search_ranking.h>
#include <app/text.h>
#include <app/window/plan_view.h>

#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

SearchEntry entry(const QString& text, const QString& detail = {})
{
    return {text, detail, QStringLiteral("Indicator"), [] {
            }};
}

/// The search, as Ctrl+K opens it.
SearchDialog& opened(Story& story)
{
    story.press(Qt::CTRL | Qt::Key_K);
    auto* dialog = story.window().findChild<SearchDialog*>();
    REQUIRE(dialog != nullptr);
    return *dialog;
}

void typeInto(SearchDialog& dialog, const QString& text)
{
    QTest::keyClicks(dialog.findChild<QLineEdit*>(), text);
}

void pressIn(SearchDialog& dialog, Qt::Key key)
{
    // Not a click: by the time the key goes up the dialog may be gone.
    QTest::keyPress(dialog.findChild<QLineEdit*>(), key);
    QCoreApplication::processEvents();
}

QString firstFound(const SearchDialog& dialog)
{
    const QAbstractItemModel* model = dialog.findChild<QTreeView*>()->model();
    return model->index(0, 0).data().toString();
}

} // namespace

TEST_CASE("Every typed word must be found, in the name or in what it is known by")
{
    const SearchEntry reading = entry("Key stage 1 reading", "KS1-R2B");
    CHECK(distance("reading key", reading));
    CHECK(distance("ks1 read", reading));
    CHECK_FALSE(distance("reading writing", reading));
    CHECK(distance("", reading) == 0);
}

TEST_CASE("Case and accents do not matter in a search")
{
    CHECK(distance("ecole", entry(QStringLiteral("École Jeanne"))) == 0);
    CHECK(distance("KEY", entry("key stage")) == 0);
}

TEST_CASE("The beginning goes before a word, a word before its inside, the name before the code")
{
    const std::vector<SearchEntry> entries{
        entry("Schools", "reading"),
        entry("Threading"),
        entry("Key stage 1 reading"),
        entry("Reading at key stage 2")};
    CHECK(ranked("reading", entries) == std::vector<std::size_t>{3, 2, 1, 0});
    CHECK(ranked("", entries) == std::vector<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("An indicator is found by its code and gone to with the keyboard alone")
{
    Story story;
    story.window().openSample(QStringLiteral("kent-2013-16"));
    const QPointer<SearchDialog> dialog(&opened(story));
    typeInto(*dialog, "ks1-m2b");
    const QString name = firstFound(*dialog);
    CHECK(name.contains("mathematics", Qt::CaseInsensitive));
    pressIn(*dialog, Qt::Key_Return);
    const auto* page = story.window().findChild<IndicatorPage*>();
    REQUIRE(page != nullptr);
    CHECK(page->isVisible());
    CHECK((dialog.isNull() || !dialog->isVisible()));
}

TEST_CASE("An action is found and shown in full")
{
    Story story;
    story.window().openSample(QStringLiteral("kent-2013-16"));
    const Action& action = story.window().plan()->record().plan.actions.at(2);
    SearchDialog& dialog = opened(story);
    typeInto(dialog, toQString(std::string_view(action.title)));
    pressIn(dialog, Qt::Key_Return);
    const auto* details = story.window().findChild<ActionDetails*>();
    REQUIRE(details != nullptr);
    CHECK(details->isVisible());
    CHECK(details->findChild<PlainLabel*>("actionTitle")
              ->text()
              .contains(toQString(std::string_view(action.title))));
}

TEST_CASE("Everything with a name in any built-in plan can be read where the search goes")
{
    Story story;
    const QString name = GENERATE("kent-2013-16", "birmingham-2015", "bolton-2009", "medway-2015");
    story.window().openSample(name);
    const OpenPlan& plan = *story.window().plan();
    QString wanted;
    const auto entries = planEntries(
        plan.record().plan,
        plan.session().today,
        {.indicator =
             [&](const IndicatorCode& code) { story.window().view()->showIndicator(code); },
         .action = [&](const ActionCode& code) { story.window().view()->showAction(code); },
         .reading =
             [&](const QString& text) {
                 wanted = text;
                 story.window().view()->showInPlan(text);
             }});
    CHECK(entries.size() > 5);
    for (const SearchEntry& each : entries) {
        wanted.clear();
        each.go();
        if (wanted.isEmpty())
            continue;
        INFO(toStdString(each.kind + ": " + wanted));
        const auto* document = story.window().findChild<PlanPage*>()->findChild<DocumentView*>();
        CHECK(document->textCursor().selectedText().compare(wanted, Qt::CaseInsensitive) == 0);
    }
}

TEST_CASE("A command is found by its words and carried out")
{
    Story story;
    story.window().openSample(QStringLiteral("kent-2013-16"));
    SearchDialog& dialog = opened(story);
    typeInto(dialog, "close plan");
    pressIn(dialog, Qt::Key_Return);
    CHECK(story.window().plan() == nullptr);
}

TEST_CASE("The arrow keys choose while the typing goes on")
{
    Story story;
    story.window().openSample(QStringLiteral("kent-2013-16"));
    SearchDialog& dialog = opened(story);
    typeInto(dialog, "key stage");
    pressIn(dialog, Qt::Key_Down);
    pressIn(dialog, Qt::Key_Down);
    CHECK(dialog.findChild<QTreeView*>()->currentIndex().row() == 2);
    typeInto(dialog, " 2");
    CHECK(dialog.findChild<QTreeView*>()->currentIndex().row() == 0);
}

TEST_CASE("What is called nothing of the kind is said to be so, and Enter does nothing")
{
    Story story;
    story.window().openSample(QStringLiteral("kent-2013-16"));
    SearchDialog& dialog = opened(story);
    typeInto(dialog, "zzz");
    CHECK(dialog.findChild<QTreeView*>()->model()->rowCount() == 0);
    pressIn(dialog, Qt::Key_Return);
    CHECK(dialog.isVisible());
}
