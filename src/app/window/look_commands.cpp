#include <app/look/appearance.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/window/look_commands.h>
#include <app/window/settings_dialog.h>

#include <QActionGroup>

namespace outturn::app {

LookCommands::LookCommands(
    QActionGroup& themes, Settings& settings, Appearance& appearance, QObject* parent)
    : QObject(parent)
    , m_themes(themes)
    , m_settings(settings)
    , m_appearance(appearance)
{
    checkTheme();
    connect(&themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        setTheme(action->data().toString());
    });
}

void LookCommands::checkTheme()
{
    const QString code = toQString(toCode(m_settings.theme()));
    for (QAction* action : m_themes.actions())
        action->setChecked(action->data().toString() == code);
}

void LookCommands::setTheme(const QString& code)
{
    const Theme theme = fromCode<Theme>(toStdString(code)).value_or(Theme::System);
    m_settings.setTheme(theme);
    m_appearance.apply(theme);
    emit coloursChanged();
}

void LookCommands::askForSettings(QWidget* window)
{
    const int before = m_settings.textSize();
    SettingsDialog dialog(m_settings, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_appearance.setTextSize(m_settings.textSize());
    m_appearance.setReducesMotion(m_settings.reducesMotion());
    checkTheme();
    setTheme(toQString(toCode(m_settings.theme())));
    if (m_settings.textSize() != before)
        emit textSizeChanged();
}

} // namespace outturn::app
