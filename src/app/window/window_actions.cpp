#include <app/look/palette.h>
#include <app/text.h>
#include <app/window/window_actions.h>

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>
#include <QUndoGroup>

namespace outturn::app {

WindowActions::WindowActions(QMainWindow& window, QUndoGroup& undoGroup)
    : QObject(&window)
    , m_window(window)
{
    addFileMenu();
    addEditMenu(undoGroup);
    addViewMenu();
    addHelpMenu();
    setPlanOpen(false);
}

void WindowActions::setPlanOpen(bool isOpen)
{
    for (QAction* action :
         {importFile, exportReport, exportDocument, exportTable, print,   printPreview,
          due,        close,        history,        copy,        paste,   present,
          dashboard,  entry,        term,           editor,      actions, schools,
          caseload,   districts,    published,      reviews})
        action->setEnabled(isOpen);
    for (QAction* action : {back, forward})
        action->setEnabled(false);
}

void WindowActions::addFileMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&File"));
    newFromSample = menu->addMenu(tr("&New plan from"));
    open = menu->addAction(tr("&Open…"));
    open->setShortcut(QKeySequence::Open);
    openRecent = menu->addMenu(tr("Open &recent"));
    menu->addSeparator();
    importFile = menu->addAction(tr("&Import a file…"));
    importFile->setShortcut(Qt::CTRL | Qt::Key_I);
    exportReport = menu->addAction(tr("&Export report…"));
    exportReport->setShortcut(Qt::CTRL | Qt::Key_E);
    exportDocument = menu->addAction(tr("Export plan &document…"));
    exportTable = menu->addAction(tr("Export &table…"));
    exportTable->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    menu->addSeparator();
    printPreview = menu->addAction(tr("Print pre&view…"));
    print = menu->addAction(tr("&Print…"));
    print->setShortcut(QKeySequence::Print);
    menu->addSeparator();
    close = menu->addAction(tr("&Close plan"));
    close->setShortcut(QKeySequence::Close);
    quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::addEditMenu(QUndoGroup& undoGroup)
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Edit"));
    QAction* undo = undoGroup.createUndoAction(menu, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    menu->addAction(undo);
    QAction* redo = undoGroup.createRedoAction(menu, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    menu->addAction(redo);
    menu->addSeparator();
    history = menu->addAction(tr("&History of changes"));
    history->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    history->setCheckable(true);
    menu->addSeparator();
    search = menu->addAction(tr("&Search…"));
    search->setShortcut(Qt::CTRL | Qt::Key_K);
    menu->addSeparator();
    copy = menu->addAction(tr("&Copy"));
    copy->setShortcut(QKeySequence::Copy);
    paste = menu->addAction(tr("&Paste"));
    paste->setShortcut(QKeySequence::Paste);
    menu->addSeparator();
    settings = menu->addAction(tr("S&ettings…"));
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::addViewMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&View"));
    dashboard = menu->addAction(tr("&Dashboard"));
    dashboard->setShortcut(Qt::CTRL | Qt::Key_1);
    entry = menu->addAction(tr("&Enter outturns"));
    entry->setShortcut(Qt::CTRL | Qt::Key_2);
    editor = menu->addAction(tr("Edit the &plan"));
    editor->setShortcut(Qt::CTRL | Qt::Key_3);
    actions = menu->addAction(tr("&Actions and milestones"));
    actions->setShortcut(Qt::CTRL | Qt::Key_4);
    schools = menu->addAction(tr("Sch&ools"));
    schools->setShortcut(Qt::CTRL | Qt::Key_6);
    caseload = menu->addAction(tr("&Caseload and meetings"));
    caseload->setShortcut(Qt::CTRL | Qt::Key_7);
    districts = menu->addAction(tr("Dis&tricts"));
    districts->setShortcut(Qt::CTRL | Qt::Key_8);
    term = menu->addAction(tr("My &term"));
    term->setShortcut(Qt::CTRL | Qt::Key_T);
    published = menu->addAction(tr("P&ublished data"));
    published->setShortcut(Qt::CTRL | Qt::Key_5);
    reviews = menu->addAction(tr("Re&views"));
    reviews->setShortcut(Qt::CTRL | Qt::Key_9);
    due = menu->addAction(tr("&What is due"));
    due->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    due->setCheckable(true);
    menu->addSeparator();
    back = menu->addAction(tr("&Back"));
    back->setShortcuts(QKeySequence::Back);
    forward = menu->addAction(tr("&Forward"));
    forward->setShortcuts(QKeySequence::Forward);
    menu->addSeparator();
    present = menu->addAction(tr("P&resentation"));
    present->setShortcuts({Qt::Key_F11, Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    menu->addSeparator();
    themes = new QActionGroup(this);
    const auto addTheme = [&](const QString& text, Theme theme) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(toQString(toCode(theme)));
        themes->addAction(action);
    };
    addTheme(tr("&Light colours"), Theme::Light);
    addTheme(tr("D&ark colours"), Theme::Dark);
    addTheme(tr("Colours of the &system"), Theme::System);
}

void WindowActions::addHelpMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Help"));
    guide = menu->addAction(tr("&Guide to this page"));
    guide->setShortcut(QKeySequence::HelpContents);
    about = menu->addAction(tr("&About Outturn"));
    about->setMenuRole(QAction::AboutRole);
}

} // namespace outturn::app
