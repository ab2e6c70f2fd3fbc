#include "story.h"

#include "sample.h"

#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/window/plan_view.h>
#include <app/window/samples.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <stdexcept>

namespace outturn::app::test {

Story::Story()
    : m_settings(std::make_unique<Settings>(std::make_unique<QSettings>(
          m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)))
    , m_appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()))
{
    m_appearance.apply(Theme::Light);
}

MainWindow& Story::window()
{
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(
            Surroundings{.settings = *m_settings, .files = m_files, .appearance = m_appearance});
        m_window->resize(1440, 900);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        (void)QTest::qWaitForWindowActive(m_window.get());
    }
    return *m_window;
}

void Story::restart()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_settings = std::make_unique<Settings>(std::make_unique<QSettings>(
        m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat));
}

void Story::openKent()
{
    const QString file = path(QStringLiteral("kent.outturn"));
    if (!QFile::exists(file))
        createFromSample(QStringLiteral("kent-2013-16"), toPath(file), fixedSession());
    window().openFile(file);
    if (window().plan() == nullptr)
        throw std::logic_error("Kent's plan was not opened");
    QApplication::processEvents(); // the window shows its pages a moment later
}

QString Story::message() const
{
    const auto boxes = m_window->findChildren<QMessageBox*>();
    return boxes.isEmpty() ? QString() : boxes.last()->text();
}

EntryTable& Story::grid()
{
    window().view()->showEntry();
    auto* table = window().findChild<EntryTable*>(QStringLiteral("entries"));
    table->setFocus();
    return *table;
}

QModelIndex Story::cell(const char* indicator, EntryModel::Column column)
{
    const QAbstractItemModel& model = *grid().model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(CodeRole).toString() == QLatin1String(indicator))
            return model.index(row, column);
    throw std::logic_error(std::string("no such indicator: ") + indicator);
}

QString Story::textIn(const char* indicator, EntryModel::Column column)
{
    return cell(indicator, column).data().toString();
}

void Story::type(const char* indicator, EntryModel::Column column, const QString& text)
{
    EntryTable& table = grid();
    table.setCurrentIndex(cell(indicator, column));
    QTest::keyClick(&table, Qt::Key_F2);
    QWidget* editor = QApplication::focusWidget();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
}

void Story::paste(const char* indicator, EntryModel::Column column, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    grid().setCurrentIndex(cell(indicator, column));
    press(QKeySequence::Paste);
    agree();
}

void Story::agree()
{
    for (auto* dialog : m_window->findChildren<QDialog*>())
        if (dialog->isVisible() && qobject_cast<QMessageBox*>(dialog) == nullptr) {
            auto* buttons = dialog->findChild<QDialogButtonBox*>();
            QTest::keyClick(buttons->button(QDialogButtonBox::Ok), Qt::Key_Return);
        }
    goBackToWindow();
}

void Story::goBackToWindow()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
    QApplication::setActiveWindow(m_window.get());
    QApplication::processEvents();
}

EntryTable& Story::term(const char* officer)
{
    window().view()->showTerm();
    auto* choice = window().findChild<QComboBox*>(QStringLiteral("officer"));
    choice->setCurrentIndex(choice->findData(QLatin1String(officer)));
    auto* table = window().findChild<EntryTable*>(QStringLiteral("work"));
    table->setFocus();
    return *table;
}

void Story::press(const QKeySequence& shortcut)
{
    const QKeyCombination keys = shortcut[0];
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), keys.key(), keys.keyboardModifiers());
    QApplication::processEvents();
}

RagStatus Story::statusOf(const char* indicator)
{
    const auto& results = window().plan()->scorecard().indicators;
    const auto found = std::ranges::find_if(results, [&](const auto& result) {
        return result.indicator.code == IndicatorCode(indicator);
    });
    return found->rating.status;
}

} // namespace outturn::app::test
