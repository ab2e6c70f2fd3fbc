#include <app/look/appearance.h>
#include <app/look/click_accessible.h>
#include <app/look/outlined_style.h>

#include <QApplication>
#include <QFile>

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

} // namespace

Appearance::Appearance(QApplication& application)
    : m_application(application)
    , m_system(QApplication::palette())
    , m_systemFont(QApplication::font())
{
    loadResources();
    offerClicksAsPresses();
    QApplication::setStyle(new OutlinedStyle);
}

void Appearance::apply(Theme theme)
{
    const QPalette palette = paletteFor(theme, m_system);
    QApplication::setPalette(palette);
    // The sheet takes its colours from the palette when it is set, so it is set again. Taking it
    // away in between would have some labels forget their fonts.
    m_application.setStyleSheet(styleSheet());
}

void Appearance::setTextSize(int percent)
{
    const QFont font = scaledFont(m_systemFont, percent / 100.0);
    // Asking every widget for its size anew takes a while; most never change it.
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace outturn::app
