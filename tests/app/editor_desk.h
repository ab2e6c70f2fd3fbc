#pragma once

#include "story.h"

#include <app/editor/form/field_editor.h>
#include <app/editor/item_list.h>
#include <app/editor/plan_editor_page.h>
#include <domain/plan/plan.h>

#include <QTreeView>

namespace outturn::app::test {

/// A performance officer at the page "Plan" of the real window.
class EditorDesk
{
public:
    /// With @p record in a file of its own, opened.
    explicit EditorDesk(const PlanRecord& record);

    [[nodiscard]] Story& story() { return m_story; }

    [[nodiscard]] const QString& file() const { return m_file; }

    [[nodiscard]] PlanEditorPage& page();
    [[nodiscard]] const Plan& plan();

    /// Chooses a section in the navigator, by the name of its array.
    void openSection(const char* key);
    void openItem(const char* section, int row);

    /// The field of the current item with that key; must be there.
    [[nodiscard]] FieldEditor& field(const char* key);
    /// The cell of a table.
    [[nodiscard]] FieldEditor& cell(const char* field, const char* column, int row);

    /// Types into a line as at the keyboard, in place of what is there, and leaves it with Enter.
    void type(FieldEditor& line, const QString& text);
    /// The same without leaving it.
    void beginTyping(FieldEditor& line, const QString& text);
    /// Chooses an answer by its key, as its list does.
    void choose(FieldEditor& choice, const QString& key);
    void press(const char* button);

    /// The sentence under a field; empty when it is taken.
    [[nodiscard]] QString refusal(const char* field);
    /// What the page says above the sections; empty when nothing.
    [[nodiscard]] QString message();

    [[nodiscard]] ItemList& items();
    [[nodiscard]] QTreeView& findings();
    /// How many findings of a rule the list shows.
    [[nodiscard]] int findingsOf(const char* message);

    /// The plan as the file has it, read anew.
    [[nodiscard]] Plan planInFile();

private:
    template <class Widget>
    [[nodiscard]] Widget& find(const QString& name);

    Story m_story;
    QString m_file;
};

/// A plan with an identity and nothing else.
[[nodiscard]] PlanRecord blankRecord();

} // namespace outturn::app::test
