#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoGroup;

namespace outturn::app {

/// The window's commands: menus, shortcuts, mnemonics. What they do is connected by MainWindow.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QMainWindow& window, QUndoGroup& undoGroup);

    /// Enables what needs an open plan.
    void setPlanOpen(bool isOpen);

    QMenu* newFromSample = nullptr;
    QAction* open = nullptr;
    QMenu* openRecent = nullptr;
    QAction* importFile = nullptr;
    QAction* exportReport = nullptr;
    QAction* exportDocument = nullptr;
    QAction* exportTable = nullptr;
    QAction* print = nullptr;
    QAction* printPreview = nullptr;
    QAction* close = nullptr;
    QAction* quit = nullptr;
    QAction* search = nullptr;
    QAction* history = nullptr;
    QAction* copy = nullptr;
    QAction* paste = nullptr;
    QAction* back = nullptr; ///< with forward, enabled by what was visited
    QAction* forward = nullptr;
    QAction* settings = nullptr;
    QAction* due = nullptr; ///< checked while what is due is in sight
    QAction* present = nullptr;
    QAction* dashboard = nullptr;
    QAction* entry = nullptr;
    QAction* term = nullptr;
    QAction* editor = nullptr;
    QAction* actions = nullptr;
    QAction* schools = nullptr;
    QAction* caseload = nullptr;
    QAction* districts = nullptr;
    QAction* published = nullptr;
    QAction* reviews = nullptr;
    QActionGroup* themes = nullptr; ///< each with its Theme's code as data
    QAction* guide = nullptr;
    QAction* about = nullptr;

private:
    void addFileMenu();
    void addEditMenu(QUndoGroup& undoGroup);
    void addViewMenu();
    void addHelpMenu();

    QMainWindow& m_window;
};

} // namespace outturn::app
