#pragma once

#include <QObject>

class QActionGroup;
class QWidget;

namespace outturn::app {

class Appearance;
class Settings;

/// What the user chooses of how the application looks: kept for the next sitting, and applied.
class LookCommands : public QObject
{
    Q_OBJECT

public:
    /// @p themes are commands with a Theme's code as data each, of which the one that holds is
    /// checked. All outlive it but @p parent.
    LookCommands(QActionGroup& themes, Settings& settings, Appearance& appearance, QObject* parent);

    /// Asks for all that can be chosen, over @p window.
    void askForSettings(QWidget* window);

signals:
    /// What was drawn in the colours as they were is to be drawn again.
    void coloursChanged();
    /// Pages that sized their type when they were made are to be made again.
    void textSizeChanged();

private:
    void checkTheme();
    void setTheme(const QString& code);

    QActionGroup& m_themes;
    Settings& m_settings;
    Appearance& m_appearance;
};

} // namespace outturn::app
