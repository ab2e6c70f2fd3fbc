#include <app/look/appearance.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/window/look_commands.h>

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

} // namespace outturn::app
