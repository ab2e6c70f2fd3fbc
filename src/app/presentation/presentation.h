#pragma once

#include <QWidget>

#include <cstddef>
#include <map>

class QResizeEvent;

namespace outturn::app {

class AttentionModel;
class DashboardTile;
class MatrixModel;
class MatrixView;
class NamedRows;
class OpenPlan;
class PlainLabel;
enum class Standing;

/// The plan on the wall of a meeting room, over the whole screen in large type: a headline page
/// with the counts and what is most pressing, then a page for each priority with all its years.
///
/// Arrow keys, Page Up and Page Down, Home and End turn the pages; Escape leaves. Type grows with
/// the screen.
class Presentation : public QWidget
{
    Q_OBJECT

public:
    explicit Presentation(OpenPlan& plan, QWidget* parent = nullptr);

    [[nodiscard]] int pageCount() const;

    [[nodiscard]] int page() const noexcept { return m_page; }

    /// Turns to a page, the headline being 0; beyond either end nothing happens.
    void showPage(int page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeadline();
    void showContent();
    void showHeadline();
    void showPriority(std::size_t priority);
    void sizeType();
    [[nodiscard]] bool scrollOn(int pages);
    [[nodiscard]] bool turnBy(int key);

    OpenPlan& m_plan;
    int m_page = 0;
    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    PlainLabel* m_foot;
    QWidget* m_headline;
    std::map<Standing, DashboardTile*> m_tiles;
    AttentionModel* m_attention;
    NamedRows* m_pressing = nullptr;
    MatrixModel* m_matrix;
    MatrixView* m_years;
};

} // namespace outturn::app
