#pragma once

#include <report/document.h>

#include <QAbstractScrollArea>
#include <QTextDocument>

#include <cstddef>
#include <optional>
#include <vector>

namespace outturn::app {

/// A report as it will lie on the table: its pages one below another, A4, black on white whatever
/// the theme. A figure that has a provenance can be clicked.
///
/// The pages are laid out here, so a word processor may break them elsewhere.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Shows @p document from its first page; at the place that is in sight where it was shown
    /// before.
    void showDocument(const report::Document& document);

    [[nodiscard]] int pageCount() const;
    /// The page at the top of what is in sight, from 0.
    [[nodiscard]] int pageInSight() const;
    void goToPage(int page);

    /// Goes to block @p block of the document and marks it.
    void goToBlock(std::size_t block);

    /// The trace of the figure at @p position of the viewport; empty where there is none.
    [[nodiscard]] QString traceAt(QPoint position) const;

    /// Where the figure with trace @p id stands in the viewport; for tests and the keyboard.
    [[nodiscard]] std::optional<QPoint> placeOfTrace(const QString& id) const;

signals:
    void pageChanged();
    void traceAsked(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] double scale() const;
    /// The top left corner of a page in the viewport.
    [[nodiscard]] QPointF cornerOf(int page) const;
    [[nodiscard]] double pagePitch() const;
    [[nodiscard]] std::optional<QPointF> inDocument(QPoint position) const;
    void adjustScrollBars();
    void paintPage(QPainter& painter, int page);

    QTextDocument m_text;
    QString m_footer;
    std::vector<int> m_places; ///< of the document's blocks in the text
    std::optional<std::size_t> m_marked;
};

} // namespace outturn::app
