#include "story.h"

#include <app/window/plan_view.h>
#include <app/window/settings_dialog.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace outturn::app;
using namespace outturn::app::test;

namespace {

/// Opens the settings with their shortcut, lets @p answer fill them in and agrees.
template <class Answer>
void inSettings(Story& story, const Answer& answer)
{
    QTimer::singleShot(0, &story.window(), [&] {
        auto* dialog = story.window().findChild<SettingsDialog*>();
        answer(*dialog);
        dialog->accept();
    });
    story.press(Qt::CTRL | Qt::Key_Comma);
}

void choose(SettingsDialog& dialog, const char* name, const QVariant& data)
{
    auto* box = dialog.findChild<QComboBox*>(QLatin1String(name));
    box->setCurrentIndex(box->findData(data));
}

} // namespace

TEST_CASE("Settings are taken over with OK alone")
{
    Story story;
    SettingsDialog dialog(story.settings());
    choose(dialog, "textSize", 200);
    dialog.reject();
    CHECK(story.settings().textSize() == 100);
    dialog.accept();
    CHECK(story.settings().textSize() == 200);
}

TEST_CASE("Text is enlarged at once on the page that is shown, and again at the next start")
{
    const QFont before = QApplication::font();
    Story story;
    story.openKent();
    story.window().view()->showActions();
    inSettings(story, [](SettingsDialog& dialog) { choose(dialog, "textSize", 150); });
    CHECK(QApplication::font().pointSizeF() == Approx(1.5 * before.pointSizeF()));
    CHECK(story.window().view()->pageName() == "actions");
    CHECK(story.window().view()->page().font().pointSizeF() == Approx(1.5 * before.pointSizeF()));
    story.restart();
    CHECK(story.settings().textSize() == 150);
    QApplication::setFont(before);
}

TEST_CASE("A size of text that no setting offers is the desktop's own")
{
    Story story;
    story.settings().setTextSize(17);
    CHECK(story.settings().textSize() == 100);
}

TEST_CASE("The colours chosen in the settings are the ones that the menu shows")
{
    Story story;
    story.openKent();
    inSettings(story, [](SettingsDialog& dialog) { choose(dialog, "theme", "dark"); });
    CHECK(isDark(QApplication::palette()));
    for (const QAction* action : story.window().findChildren<QAction*>())
        if (action->data() == "dark")
            CHECK(action->isChecked());
}

TEST_CASE("The last plan is opened again only where that is wanted")
{
    Story story;
    story.openKent();
    inSettings(story, [](SettingsDialog& dialog) {
        dialog.findChild<QCheckBox*>("reopens")->setChecked(false);
    });
    story.restart();
    story.window().resume();
    CHECK(story.window().plan() == nullptr);
}
