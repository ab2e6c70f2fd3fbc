// A plan out of the window as a plan document, and in again.
#include "kent_plan.h"
#include "sample.h"

#include <app/editor/plan_editor_page.h>
#include <app/look/appearance.h>
#include <app/plan/open_plan.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/window/file_chooser.h>
#include <app/window/main_window.h>
#include <planfile/sample_plans.h>

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

/// Answers with a plan document where one is read or written, and with a plan file otherwise.
class DocumentChooser : public FileChooser
{
public:
    QString document;
    QString plan;

    std::optional<QString> planToOpen(QWidget*, const QString&) override { return document; }

    std::optional<QString> planToCreate(QWidget*, const QString&) override { return plan; }

    std::optional<QString> reportToWrite(QWidget*, const QString&, const QString& ending) override
    {
        CHECK(ending == QStringLiteral("json"));
        return document;
    }

    std::optional<QString> tableToImport(QWidget*, const QString&) override { return {}; }

    std::optional<QString> tableToWrite(QWidget*, const QString&) override { return {}; }

    std::optional<QString> templateToOpen(QWidget*, const QString&) override { return {}; }

    std::optional<QString> templateToWrite(QWidget*, const QString&) override { return {}; }

    std::optional<QString> formToWrite(QWidget*, const QString&) override { return {}; }

    std::optional<QString> formToRead(QWidget*, const QString&) override { return {}; }
};

/// A person before the window who exchanges plan documents.
struct Exchange
{
    QTemporaryDir folder;
    Settings settings{std::make_unique<QSettings>(
        folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)};
    DocumentChooser files;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    MainWindow window{Surroundings{.settings = settings, .files = files, .appearance = appearance}};

    Exchange()
    {
        files.document = folder.filePath(QStringLiteral("plan.json"));
        files.plan = folder.filePath(QStringLiteral("copy.outturn"));
        window.show();
        QApplication::processEvents();
    }

    void choose(const QString& command)
    {
        for (auto* menu : window.findChildren<QMenu*>())
            emit menu->aboutToShow();
        for (auto* action : window.findChildren<QAction*>())
            if (action->text() == command) {
                action->trigger();
                QApplication::processEvents();
                return;
            }
        FAIL("no command " << command.toStdString());
    }

    [[nodiscard]] QString message() const
    {
        const auto* box = window.findChild<QMessageBox*>();
        return box ? box->text() + box->informativeText() : QString();
    }
};

const QString exportCommand = QStringLiteral("Export plan &document…");
const QString newCommand = QStringLiteral("A plan &document…");

} // namespace

TEST_CASE("Every plan goes out of the window as a document, and a new plan from that is the same")
{
    for (const planfile::SamplePlan& sample : planfile::samplePlans()) {
        INFO(sample.name);
        Exchange exchange;
        const PlanRecord record = planfile::readPlanDocument(sample.json);
        exchange.window.openFile(makePlanFile(exchange.folder.path(), record));
        exchange.choose(exportCommand);
        exchange.choose(newCommand);
        CHECK(exchange.message().isEmpty());
        REQUIRE(toQString(exchange.window.plan()->file()) == exchange.files.plan);
        const PlanRecord& again = exchange.window.plan()->record();
        CHECK(again.plan == record.plan);
        CHECK(again.measures == record.measures);
        CHECK(again.benchmarks.size() == record.benchmarks.size());
        CHECK(again.outturns.size() == record.outturns.size());
        CHECK(exchange.window.findChild<PlanEditorPage*>() != nullptr);
    }
}

TEST_CASE("A document that is wrong is refused with the place, and no file is made")
{
    Exchange exchange;
    QFile document(exchange.files.document);
    REQUIRE(document.open(QIODevice::WriteOnly));
    document.write(R"({"format": "outturn-plan", "version": 1, "titel": 3})");
    document.close();
    exchange.choose(newCommand);
    CHECK(exchange.message().contains(QStringLiteral("identity")));
    CHECK_FALSE(QFile::exists(exchange.files.plan));
}

TEST_CASE("A document that is opened like a plan becomes a plan")
{
    Exchange exchange;
    QFile document(exchange.files.document);
    REQUIRE(document.open(QIODevice::WriteOnly));
    document.write(QByteArray::fromStdString(std::string(planfile::samplePlans().back().json)));
    document.close();
    exchange.choose(QStringLiteral("&Open…"));
    REQUIRE(exchange.window.plan() != nullptr);
    CHECK(toQString(exchange.window.plan()->file()) == exchange.files.plan);
}

TEST_CASE("A plan document never takes the place of a plan file")
{
    Exchange exchange;
    const QString file = makePlanFile(exchange.folder.path(), testing::kentPlan());
    exchange.window.openFile(file);
    exchange.files.document = file;
    exchange.choose(exportCommand);
    CHECK(exchange.message().contains(QStringLiteral("ends in .json")));
    exchange.window.closePlan();
    exchange.window.openFile(file);
    REQUIRE(exchange.window.plan() != nullptr);
    CHECK(exchange.window.plan()->record().plan.indicators.size() == 22);
}

TEST_CASE("A plan document is exported only where a plan is open")
{
    const Exchange exchange;
    for (const auto* action : exchange.window.findChildren<QAction*>())
        if (action->text() == exportCommand)
            CHECK_FALSE(action->isEnabled());
}
