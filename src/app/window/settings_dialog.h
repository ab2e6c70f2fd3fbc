#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace outturn::app {

class Settings;

/// What the user can choose for themselves on this machine. Nothing changes before OK.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings& settings, QWidget* parent = nullptr);
    ~SettingsDialog() override;

    void accept() override;

private:
    Settings& m_settings;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace outturn::app
