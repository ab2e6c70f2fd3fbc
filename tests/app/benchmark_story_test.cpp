#include "sample.h"
#include "story.h"

#include <app/benchmarks/benchmark_model.h>
#include <app/entry/figures_page.h>
#include <app/indicator/indicator_history_model.h>
#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/window/plan_view.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch.hpp>

#include <algorithm>
#include <utility>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

const IndicatorCode reading("KS1-R2B");

/// The target of reading leans on the national average, which is not in.
PlanRecord leaningPlan()
{
    PlanRecord record = samplePlan();
    Indicator& indicator = record.plan.indicators.front();
    indicator.targets[AcademicYear(2013)] =
        RelativeTarget{.offset = Decimal::parse("-5"), .reach = Reach::AtLeast};
    indicator.minimum = {};
    std::erase_if(record.benchmarks, [&](const Benchmark& benchmark) {
        return benchmark.indicator == indicator.code;
    });
    record.outturns.push_back(
        {.indicator = indicator.code, .year = AcademicYear(2013), .value = Decimal::parse("76")});
    return record;
}

/// A person before the benchmark grid.
class BenchmarkStory : public Story
{
public:
    explicit BenchmarkStory(const PlanRecord& record = leaningPlan())
    {
        window().openFile(makePlanFile(folder(), record));
        window().plan()->setYear(AcademicYear(2013));
    }

    EntryTable& benchmarks()
    {
        window().view()->showEntry();
        window().findChild<FiguresPage*>()->showBenchmarks();
        auto* table = window().findChild<EntryTable*>(QStringLiteral("benchmarks"));
        table->setFocus();
        return *table;
    }

    QModelIndex at(BenchmarkKind kind, BenchmarkModel::Column column)
    {
        const QAbstractItemModel& model = *benchmarks().model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(CodeRole).toString() == QStringLiteral("KS1-R2B") &&
                model.index(row, BenchmarkModel::KindColumn).data().toString() == kindHeading(kind))
                return model.index(row, column);
        return {};
    }

    QString shown(BenchmarkModel::Column column)
    {
        return at(BenchmarkKind::National, column).data().toString();
    }

    void enter(BenchmarkModel::Column column, const QString& text)
    {
        EntryTable& table = benchmarks();
        table.setCurrentIndex(at(BenchmarkKind::National, column));
        QTest::keyClick(&table, Qt::Key_F2);
        QWidget* editor = QApplication::focusWidget();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents();
    }

    void pasteBlock(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        EntryTable& table = benchmarks();
        table.setCurrentIndex(table.model()->index(0, BenchmarkModel::ValueColumn));
        press(QKeySequence::Paste);
    }
};

} // namespace

TEST_CASE("A target that leans on the national average is rated as soon as that is typed")
{
    BenchmarkStory story;
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Unresolved);
    story.enter(BenchmarkModel::ValueColumn, QStringLiteral("79"));
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Green);
    CHECK(story.shown(BenchmarkModel::MessageColumn).contains(QStringLiteral("at least 74.0%")));

    story.enter(BenchmarkModel::ValueColumn, QStringLiteral("85"));
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Red);
    CHECK(story.window().plan()->record().benchmarks.size() >= 2);
}

TEST_CASE("The rating is shown while a benchmark is being typed, before it is taken")
{
    BenchmarkStory story;
    EntryTable& table = story.benchmarks();
    const QModelIndex value = story.at(BenchmarkKind::National, BenchmarkModel::ValueColumn);
    const QModelIndex rag = value.siblingAtColumn(BenchmarkModel::RagColumn);
    table.setCurrentIndex(value);
    QTest::keyClick(&table, Qt::Key_7);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_9);
    CHECK(rag.data().toString() == QStringLiteral("Green"));
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Unresolved);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QApplication::processEvents();
    CHECK(rag.data().toString().isEmpty());
    CHECK(story.window().plan()->undoStack().count() == 0);
}

TEST_CASE("A benchmark is undone and done again, and cleared and brought back")
{
    BenchmarkStory story;
    story.enter(BenchmarkModel::ValueColumn, QStringLiteral("79"));
    QUndoStack& steps = story.window().plan()->undoStack();
    CHECK(steps.undoText() == QStringLiteral("enter 1 benchmark"));
    steps.undo();
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Unresolved);
    CHECK(story.shown(BenchmarkModel::ValueColumn).isEmpty());
    steps.redo();
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Green);

    EntryTable& table = story.benchmarks();
    table.setCurrentIndex(story.at(BenchmarkKind::National, BenchmarkModel::ValueColumn));
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Unresolved);
    steps.undo();
    CHECK(story.shown(BenchmarkModel::ValueColumn) == QStringLiteral("79.0"));
}

TEST_CASE("A benchmark that is no figure waits with the reason, also over a restart")
{
    BenchmarkStory story;
    story.enter(BenchmarkModel::ValueColumn, QStringLiteral("179"));
    CHECK(
        story.at(BenchmarkKind::National, BenchmarkModel::ValueColumn).data(RefusedRole).toBool());
    CHECK(story.shown(BenchmarkModel::MessageColumn).contains(QStringLiteral("0 to 100")));
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Unresolved);

    story.restart();
    story.window().openFile(story.path(QStringLiteral("plan.outturn")));
    story.window().plan()->setYear(AcademicYear(2013));
    CHECK(story.shown(BenchmarkModel::ValueColumn) == QStringLiteral("179"));
    story.enter(BenchmarkModel::ValueColumn, QStringLiteral("79"));
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Green);
}

TEST_CASE("Source and comment are kept with their figure and every version is in the history")
{
    BenchmarkStory story;
    story.enter(BenchmarkModel::ValueColumn, QStringLiteral("79"));
    story.enter(BenchmarkModel::SourceColumn, QStringLiteral("Statistical release 37"));
    story.enter(BenchmarkModel::CommentColumn, QStringLiteral("revised in January"));
    const auto& benchmarks = story.window().plan()->record().benchmarks;
    CHECK(benchmarks.back().source == "Statistical release 37");
    CHECK(benchmarks.back().comment == "revised in January");

    IndicatorHistoryModel history;
    const PlanRecord& record = story.window().plan()->record();
    const auto& snapshot = story.window().plan()->snapshot();
    history.show(*findIndicator(record.plan, reading), snapshot.outturns, snapshot.benchmarks);
    int versions = 0;
    for (int row = 0; row < history.rowCount(); ++row)
        versions += history.index(row, IndicatorHistoryModel::WhatColumn)
                        .data()
                        .toString()
                        .startsWith(QStringLiteral("National average"));
    CHECK(versions == 3);
}

TEST_CASE("A pasted block names its comparators in its heading and is one step to undo")
{
    BenchmarkStory story;
    story.pasteBlock(QStringLiteral("code\tnational\tregion\tsource\n"
                                    "KS1-R2B\t79\t\tRelease 37\n"
                                    "KS1-W2B\t\t66\tRelease 37\n"
                                    "NONE\t1\t1\tx"));
    CHECK(story.shown(BenchmarkModel::ValueColumn) == QStringLiteral("79.0"));
    CHECK(story.shown(BenchmarkModel::SourceColumn) == QStringLiteral("Release 37"));
    const auto* page = story.window().findChild<QWidget*>(QStringLiteral("BenchmarkPage"));
    const QString message = page->findChild<QLabel*>(QStringLiteral("benchmarkMessage"))->text();
    CHECK(message.contains(QStringLiteral("1 row pasted.")));
    CHECK(message.contains(QStringLiteral("NONE")));
    CHECK(message.contains(QStringLiteral("KS1-W2B regional average")));
    story.window().plan()->undoStack().undo();
    CHECK(story.shown(BenchmarkModel::ValueColumn).isEmpty());
}

TEST_CASE("A benchmark of what every district has to reach is rated by the districts, as elsewhere")
{
    PlanRecord record = leaningPlan();
    record.plan.indicators.front().targetsFor = TargetsFor::EveryDistrict;
    for (const auto& [district, value] : {std::pair("North", "60"), std::pair("South", "90")})
        record.outturns.push_back(
            {.indicator = reading,
             .year = AcademicYear(2013),
             .scope = Scope::district(district),
             .value = Decimal::parse(value)});
    BenchmarkStory story(record);
    story.enter(BenchmarkModel::ValueColumn, QStringLiteral("80"));
    const auto& results = story.window().plan()->scorecard().indicators;
    const auto result = std::ranges::find(
        results, reading, [](const IndicatorResult& each) { return each.indicator.code; });
    REQUIRE(result != results.end());
    CHECK(result->rating.status == RagStatus::Red); // the north is behind
    CHECK(
        story.at(BenchmarkKind::National, BenchmarkModel::RagColumn).data(RagRole).toInt() ==
        static_cast<int>(RagStatus::Red));
}
