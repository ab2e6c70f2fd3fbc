#pragma once

#include <QScrollArea>
#include <QStringList>

#include <memory>

class QMenu;

namespace Ui {
class WelcomePage;
}

namespace outturn::app {

/// What the window shows while no plan is open: how to come to one. Scrolls where the window is
/// smaller.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);
    ~WelcomePage() override;

    void setRecentFiles(const QStringList& files);

    /// What the button for a new plan offers; outlives this.
    void setNewPlans(QMenu* menu);

signals:
    void openRequested();
    void fileChosen(const QString& file);
    /// The user's own copy of a built-in plan, by that plan's name.
    void sampleChosen(const QString& name);

private:
    void showSamples();

    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace outturn::app
