#pragma once

#include <QLayout>

#include <memory>
#include <vector>

class QBoxLayout;

namespace outturn::app {

/// A row of widgets that goes on in a next line where the width ends, as words do. What is left of
/// a line goes to those of its widgets that stretch. A label stays in one line with its buddy.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    ~FlowLayout() override;

    /// Puts such a row in place of @p row, with its widgets, spacing and stretches. @p row is gone
    /// afterwards.
    static FlowLayout& inPlaceOf(QBoxLayout& row);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Part
    {
        std::unique_ptr<QLayoutItem> item;
        int stretch = 0;
    };

    /// Those of a line: the first and the one behind the last.
    struct Line
    {
        std::size_t first = 0;
        std::size_t end = 0;
    };

    /// What stays together, and the room that it takes at least: 0 for a spacer.
    struct Unit
    {
        Line parts;
        int width = 0;
    };

    FlowLayout() = default;
    void add(std::unique_ptr<QLayoutItem> item, int stretch);
    [[nodiscard]] bool isOut(std::size_t at) const;
    [[nodiscard]] int stretchOf(std::size_t at) const;
    /// What a part takes of a line at least.
    [[nodiscard]] int widthOf(std::size_t at) const;
    /// Whether a line may not end behind that part.
    [[nodiscard]] bool staysWithNext(std::size_t at) const;
    /// Of what is not hidden.
    [[nodiscard]] std::vector<Unit> units() const;
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    [[nodiscard]] std::vector<int> widthsOf(const Line& line, int width) const;
    /// Gives @p room to those of a line that stretch, as far as they can take it; how much that
    /// was.
    [[nodiscard]] int shareOut(int room, const Line& line, std::vector<int>& widths) const;
    [[nodiscard]] int heightOf(const Line& line, const std::vector<int>& widths) const;

    std::vector<Part> m_parts;
};

} // namespace outturn::app
