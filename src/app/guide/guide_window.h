#pragma once

#include <QDialog>
#include <QString>

class QListWidget;
class QTextBrowser;

namespace outturn::app {

/// The pages of the guide, docs/guide, which the program carries with it.
class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget* parent = nullptr);

    /// Goes to the page called @p topic, the name of its file: "dashboard".
    void showTopic(const QString& topic);

    /// The page that is shown.
    [[nodiscard]] QString topic() const;

private:
    void showRow(int row);

    QListWidget* m_topics;
    QTextBrowser* m_text;
};

} // namespace outturn::app
