#include "sample.h"
#include "story.h"

#include <app/plan/open_plan.h>
#include <app/reading/document_view.h>
#include <app/text.h>
#include <app/window/plan_view.h>
#include <app/window/samples.h>

#include <QApplication>
#include <QLabel>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

/// Labels are never cut: what has a text has the room for it.
void checkLabelsFit(const QWidget& window)
{
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->wordWrap() ||
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        INFO(label->objectName().toStdString() << ": " << label->text().toStdString());
        CHECK(label->width() >= label->minimumSizeHint().width());
    }
}

} // namespace

TEST_CASE("Every page opens on every plan that is built in")
{
    for (const QString& name : sampleNames()) {
        INFO(name.toStdString());
        Story story;
        const QString file = story.path(QStringLiteral("plan.outturn"));
        createFromSample(name, toPath(file), fixedSession());
        story.window().openFile(file);
        REQUIRE(story.window().plan() != nullptr);
        CHECK(story.message().isEmpty());
        const Plan& plan = story.window().plan()->record().plan;

        QApplication::processEvents();
        checkLabelsFit(story.window());
        for (auto* button : story.window().findChildren<QToolButton*>()) {
            if (!button->isCheckable())
                continue;
            button->click();
            QApplication::processEvents();
            INFO(button->text().toStdString());
            CHECK(button->isChecked());
            checkLabelsFit(story.window());
        }
        for (const Indicator& indicator : plan.indicators) {
            story.window().view()->showIndicator(indicator.code);
            QApplication::processEvents();
        }
        story.window().view()->showPlan();
        CHECK(story.window()
                  .view()
                  ->findChild<DocumentView*>(QStringLiteral("text"))
                  ->toPlainText()
                  .contains(toQString(std::string_view(plan.priorities.front().title))));
        CHECK(story.message().isEmpty());
    }
}
