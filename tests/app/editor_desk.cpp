#include "editor_desk.h"

#include "sample.h"

#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/window/plan_view.h>
#include <domain/plan/editing.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <stdexcept>

namespace outturn::app::test {

EditorDesk::EditorDesk(const PlanRecord& record)
    : m_file(makePlanFile(m_story.folder(), record))
{
    m_story.window().openFile(m_file);
    m_story.window().view()->showEditor();
    QApplication::processEvents();
}

template <class Widget>
Widget& EditorDesk::find(const QString& name)
{
    if (auto* widget = page().findChild<Widget*>(name))
        return *widget;
    throw std::logic_error("the page has no " + name.toStdString());
}

PlanEditorPage& EditorDesk::page()
{
    return *m_story.window().findChild<PlanEditorPage*>();
}

const Plan& EditorDesk::plan()
{
    return m_story.window().plan()->record().plan;
}

void EditorDesk::openSection(const char* key)
{
    const auto& sections = page().editor().sections();
    for (std::size_t i = 0; i < sections.size(); ++i)
        if (sections[i].key == QLatin1String(key)) {
            auto& view = find<QTreeView>(QStringLiteral("sections"));
            view.setCurrentIndex(view.model()->index(static_cast<int>(i), 0));
            QApplication::processEvents();
            return;
        }
    throw std::logic_error(std::string("no such section: ") + key);
}

void EditorDesk::openItem(const char* section, int row)
{
    openSection(section);
    items().setCurrentIndex(items().model()->index(row, 0));
    QApplication::processEvents();
}

FieldEditor& EditorDesk::field(const char* key)
{
    return find<FieldEditor>(QLatin1String(key));
}

FieldEditor& EditorDesk::cell(const char* field, const char* column, int row)
{
    auto* cell = this->field(field).findChild<FieldEditor*>(
        QStringLiteral("%1-%2").arg(QLatin1String(column)).arg(row));
    if (cell == nullptr)
        throw std::logic_error(std::string("no such cell: ") + column);
    return *cell;
}

void EditorDesk::beginTyping(FieldEditor& line, const QString& text)
{
    QWidget* target = line.target();
    target->setFocus();
    QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(target, Qt::Key_Delete);
    QTest::keyClicks(target, text);
    QApplication::processEvents();
}

void EditorDesk::type(FieldEditor& line, const QString& text)
{
    beginTyping(line, text);
    QTest::keyClick(line.target(), Qt::Key_Return);
    QApplication::processEvents();
}

void EditorDesk::choose(FieldEditor& choice, const QString& key)
{
    auto* box = qobject_cast<QComboBox*>(choice.target());
    const int place = box->findData(key);
    if (place < 0)
        throw std::logic_error("no such answer: " + key.toStdString());
    box->setFocus();
    box->setCurrentIndex(place);
    emit box->activated(place);
    QApplication::processEvents();
}

void EditorDesk::press(const char* button)
{
    QTest::mouseClick(&find<QPushButton>(QLatin1String(button)), Qt::LeftButton);
    QApplication::processEvents();
}

QString EditorDesk::refusal(const char* field)
{
    const auto& label = find<QLabel>(QLatin1String(field) + QStringLiteral("-refusal"));
    return label.isVisible() ? label.text() : QString();
}

QString EditorDesk::message()
{
    const auto& label = find<QLabel>(QStringLiteral("message"));
    return label.isVisible() ? label.text() : QString();
}

ItemList& EditorDesk::items()
{
    return find<ItemList>(QStringLiteral("items"));
}

QTreeView& EditorDesk::findings()
{
    return find<QTreeView>(QStringLiteral("findings"));
}

int EditorDesk::findingsOf(const char* message)
{
    const QAbstractItemModel& model = *findings().model();
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 2).data().toString().contains(QLatin1String(message)))
            ++count;
    return count;
}

Plan EditorDesk::planInFile()
{
    m_story.window().closePlan();
    const auto reading = PlanReading::of(toPath(m_file), fixedSession());
    return reading.snapshot.record.plan;
}

PlanRecord blankRecord()
{
    return {.plan = blankPlan("A plan", "A council", AcademicYear(2013), AcademicYear(2016))};
}

} // namespace outturn::app::test
