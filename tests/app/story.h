#pragma once

#include "every_page.h"

#include <app/entry/entry_model.h>
#include <app/entry/entry_table.h>
#include <app/look/appearance.h>
#include <app/settings.h>
#include <app/window/file_chooser.h>
#include <app/window/main_window.h>

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace outturn::app::test {

/// Answers in the user's place.
class AnsweringFileChooser : public FileChooser
{
public:
    std::optional<QString> answer;
    QString suggested; ///< the last name that was offered for a table

    std::optional<QString> planToOpen(QWidget*, const QString&) override { return answer; }

    std::optional<QString> planToCreate(QWidget*, const QString&) override { return answer; }

    std::optional<QString> tableToImport(QWidget*, const QString&) override { return answer; }

    std::optional<QString> templateToOpen(QWidget*, const QString&) override { return answer; }

    std::optional<QString> templateToWrite(QWidget*, const QString&) override { return answer; }

    std::optional<QString> reportToWrite(QWidget*, const QString&, const QString&) override
    {
        return answer;
    }

    std::optional<QString> tableToWrite(QWidget*, const QString& suggestion) override
    {
        suggested = suggestion;
        return answer;
    }

    std::optional<QString> formToWrite(QWidget*, const QString&) override { return answer; }

    std::optional<QString> formToRead(QWidget*, const QString&) override { return answer; }
};

/// A person before the real window, with a folder and settings of their own.
class Story
{
public:
    Story();

    /// The window; made at the first call, as when the program starts.
    [[nodiscard]] MainWindow& window();
    /// Ends the program and starts it again with the same settings.
    void restart();

    /// Opens a copy of Kent's plan that is kept until the story ends.
    void openKent();

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] Settings& settings() { return *m_settings; }

    [[nodiscard]] Appearance& appearance() { return m_appearance; }

    [[nodiscard]] AnsweringFileChooser& files() { return m_files; }

    /// The text of the message on the screen; empty when there is none.
    [[nodiscard]] QString message() const;

    /// The grid of the "Enter outturns" page, which is shown.
    [[nodiscard]] EntryTable& grid();
    [[nodiscard]] QModelIndex cell(const char* indicator, EntryModel::Column column);
    [[nodiscard]] QString textIn(const char* indicator, EntryModel::Column column);
    /// Types into a cell as at the keyboard and leaves it with Enter.
    void type(const char* indicator, EntryModel::Column column, const QString& text);
    /// Pastes at a cell with the keyboard, and agrees to what the preview shows.
    void paste(const char* indicator, EntryModel::Column column, const QString& text);
    /// Agrees to the dialog that is open with Enter; nothing when there is none.
    void agree();
    /// Gives the window the keyboard, as a desktop does when a dialog of it has gone.
    void goBackToWindow();
    /// The grid of "My term", which is shown, with the officer of that code chosen.
    [[nodiscard]] EntryTable& term(const char* officer);
    /// Presses a shortcut in the window.
    void press(const QKeySequence& shortcut);

    [[nodiscard]] RagStatus statusOf(const char* indicator);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    AnsweringFileChooser m_files;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace outturn::app::test
