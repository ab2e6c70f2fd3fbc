#pragma once

#include <report/document.h>

#include <QTextBrowser>

#include <optional>
#include <utility>
#include <vector>

namespace outturn::app {

/// A document of the reports, to be read on the screen. Its texts are put in as plain text, and
/// nothing that a text may name is ever loaded.
class DocumentView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit DocumentView(QWidget* parent = nullptr);

    /// Shows @p content from its top.
    void showContent(std::vector<report::Block> content);

    [[nodiscard]] const std::vector<report::Block>& content() const noexcept { return m_content; }

    /// The headings of level 1, in order.
    [[nodiscard]] QStringList sections() const;
    /// The section at the top of what is in sight; none before the first.
    [[nodiscard]] std::optional<int> sectionInSight() const;
    void goToSection(int section);
    /// Goes to where @p text stands first and selects it; stays where it is when it does not.
    void goToText(const QString& text);

signals:
    /// Scrolled, so that another section may be in sight.
    void sectionChanged();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void write();
    /// Lines stay short enough to read in a wide window.
    void holdLineLength();
    [[nodiscard]] int topOf(int position) const;

    std::vector<report::Block> m_content;
    std::vector<std::pair<QString, int>> m_sections; ///< with their place in the text
};

} // namespace outturn::app
