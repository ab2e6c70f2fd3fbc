#pragma once

#include <app/editor/plan_editor.h>

#include <QScrollArea>

#include <cstddef>
#include <optional>
#include <vector>

class QGridLayout;

namespace outturn::app {

class FieldEditor;
class PlainLabel;

/// The fields of the current item, built from their descriptions. What is typed is judged at every
/// key and stored when the user leaves the field; what is refused stays in its field, marked, with
/// the sentence under it, and is not stored.
class ItemForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit ItemForm(PlanEditor& editor, QWidget* parent = nullptr);

    /// Shows @p item; nothing at all when it is empty. What is still typed is stored first, where
    /// it may be.
    void showItem(std::optional<ItemAddress> item);

    /// Shows what the plan holds now. Fields with something typed keep it.
    void refresh();

    /// Leads to the first field that a new item does not come with, its text selected to be typed
    /// over.
    void beginItem();
    void focusField(std::size_t field);

    /// Stores what is typed in the field that has the focus.
    void finish();

signals:
    /// Something that was typed was given up because its item was left; a sentence.
    void givenUp(const QString& sentence);

private:
    struct Row
    {
        FieldEditor* editor = nullptr;
        QWidget* label = nullptr;
        PlainLabel* refusal = nullptr;
        PlainLabel* help = nullptr;
        bool isRefused = false;
    };

    void build();
    [[nodiscard]] Row makeRow(const Field& field, QWidget* page, QGridLayout& grid);
    void placeBesideLabel(const Row& row, QGridLayout& grid, bool isNarrow) const;
    static void placeBelowLabel(const Row& row, QGridLayout& grid);
    void fill(std::size_t index);
    void showRefusal(std::size_t field, const std::optional<Refusal>& refusal);
    void judge(std::size_t field);
    void store(std::size_t field);
    void giveUpWhatIsRefused();

    PlanEditor& m_editor;
    std::optional<ItemAddress> m_item;
    std::vector<Row> m_rows;
    bool m_isLeaving = false; ///< what is stored on leaving must not bring the item back
};

} // namespace outturn::app
