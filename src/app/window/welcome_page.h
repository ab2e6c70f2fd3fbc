#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace Ui {
class WelcomePage;
}

namespace outturn::app {

/// What the window shows while no plan is open: how to come to one.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);
    ~WelcomePage() override;

    void setRecentFiles(const QStringList& files);

signals:
    void newRequested();
    void openRequested();
    void fileChosen(const QString& file);

private:
    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace outturn::app
