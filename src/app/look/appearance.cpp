#include <app/look/appearance.h>
#include <app/look/click_accessible.h>
#include <app/look/motion.h>
#include <app/look/outlined_style.h>

#include <QApplication>
#include <QFile>
#include <QPointer>
#include <QWidget>

#include <utility>
#include <vector>

// Resources in a static library are reached only when asked for, and from outside any namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(outturn);
}

namespace outturn::app {

namespace {

QString styleSheet()
{
    QFile file(QStringLiteral(":/style/outturn.qss"));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The ways in which Qt has menus, lists and tips appear that are switched on.
std::vector<Qt::UIEffect> effectsOfDesktop()
{
    std::vector<Qt::UIEffect> effects{
        Qt::UI_AnimateMenu,
        Qt::UI_FadeMenu,
        Qt::UI_AnimateCombo,
        Qt::UI_AnimateTooltip,
        Qt::UI_FadeTooltip,
        Qt::UI_AnimateToolBox};
    std::erase_if(
        effects, [](Qt::UIEffect effect) { return !QApplication::isEffectEnabled(effect); });
    return effects;
}

/// The fonts that widgets were given, as against those that they have from their parents.
class OwnFonts
{
public:
    OwnFonts()
    {
        for (QWidget* widget : QApplication::allWidgets())
            if (widget->testAttribute(Qt::WA_SetFont))
                m_fonts.emplace_back(widget, widget->font());
    }

    void giveBack() const
    {
        for (const auto& [widget, font] : m_fonts)
            if (widget != nullptr && widget->font() != font)
                widget->setFont(font);
    }

private:
    std::vector<std::pair<QPointer<QWidget>, QFont>> m_fonts;
};

} // namespace

Appearance::Appearance(QApplication& application)
    : m_application(application)
    , m_system(QApplication::palette())
    , m_systemFont(QApplication::font())
    , m_style(new OutlinedStyle)
    , m_desktopReducesMotion(doesDesktopReduceMotion())
    , m_effects(effectsOfDesktop())
{
    loadResources();
    offerClicksAsPresses();
    QApplication::setStyle(m_style);
    setReducesMotion(false);
}

void Appearance::apply(Theme theme)
{
    const QPalette palette = paletteFor(theme, m_system);
    QApplication::setPalette(palette);
    // The sheet takes its colours from the palette when it is set, so it is set again. Doing so has
    // Qt 6.4 take the fonts of some labels away that were given to them.
    const OwnFonts fonts;
    m_application.setStyleSheet(styleSheet());
    fonts.giveBack();
}

void Appearance::setTextSize(int percent)
{
    const QFont font = scaledFont(m_systemFont, percent / 100.0);
    // Asking every widget for its size anew takes a while; most never change it.
    if (font != QApplication::font())
        QApplication::setFont(font);
}

void Appearance::setReducesMotion(bool isWanted)
{
    const bool isStill = isWanted || m_desktopReducesMotion;
    m_style->setReducesMotion(isStill);
    for (const Qt::UIEffect effect : m_effects)
        QApplication::setEffectEnabled(effect, !isStill);
}

} // namespace outturn::app
