#include <app/look/palette.h>
#include <app/text.h>

#include <QApplication>
#include <QFont>
#include <QFontMetrics>

#include <algorithm>

namespace outturn::app {

namespace {

const Colours& lightColours()
{
    static const Colours colours{
        .page = QColor(0xf4f5f7),
        .surface = QColor(0xffffff),
        .header = QColor(0xeceef1),
        .border = QColor(0xd9dce1),
        .control = QColor(0x858d99),
        .text = QColor(0x15191f),
        .mutedText = QColor(0x565e6a),
        .accent = QColor(0x1d5a9c),
        .onAccent = QColor(0xffffff),
        .selection = QColor(0xdbe8f6),
        .error = QColor(0xb3261e),
        .errorSurface = QColor(0xfdecea),
        .warning = QColor(0x7a5200),
        .warningSurface = QColor(0xfff5db),
        .outturnLine = QColor(0x1d5a9c),
        .targetLine = QColor(0x15191f),
        .minimumLine = QColor(0xb3261e),
        .benchmarkLine = QColor(0x6b4c9a)};
    return colours;
}

const Colours& darkColours()
{
    static const Colours colours{
        .page = QColor(0x17191d),
        .surface = QColor(0x1f2227),
        .header = QColor(0x292d34),
        .border = QColor(0x383d46),
        .control = QColor(0x7d8694),
        .text = QColor(0xe9ebee),
        .mutedText = QColor(0xa9b1bd),
        .accent = QColor(0x7db4ee),
        .onAccent = QColor(0x0d1b2a),
        .selection = QColor(0x27415e),
        .error = QColor(0xff9a90),
        .errorSurface = QColor(0x4a2320),
        .warning = QColor(0xf2c75c),
        .warningSurface = QColor(0x40351a),
        .outturnLine = QColor(0x7db4ee),
        .targetLine = QColor(0xe9ebee),
        .minimumLine = QColor(0xff8a80),
        .benchmarkLine = QColor(0xc3a6f0)};
    return colours;
}

QPalette paletteOf(const Colours& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.page);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.page);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.header);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.error);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.mutedText);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.header);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.control);
    palette.setColor(QPalette::Shadow, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.control);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.mutedText);
    return palette;
}

/// The edge that keeps a colour apart from what is behind it: yellow fades on white, red and green
/// on black.
QColor outlineOf(RagStatus status, const QColor& fill, bool isOnDark)
{
    switch (status) {
    case RagStatus::Amber:
        return isOnDark ? fill : QColor(0x7a5f00);
    case RagStatus::Red:
        return isOnDark ? QColor(0xff8a75) : QColor(0xb3260f);
    default:
        return isOnDark ? QColor(0x4cc38a) : fill;
    }
}

QString letterOf(RagStatus status)
{
    return isColour(status) ? toQString(ragWord(status)).left(1) : QStringLiteral("\u2013");
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Colours& coloursFor(const QPalette& palette)
{
    return isDark(palette) ? darkColours() : lightColours();
}

QPalette paletteFor(Theme theme, const QPalette& system)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && isDark(system));
    return paletteOf(dark ? darkColours() : lightColours());
}

RagLook ragLook(RagStatus status, const QPalette& palette)
{
    // Red, yellow and green of the GOV.UK palette, with the ink that reads best on each.
    constexpr QRgb red = 0xd4351c;
    constexpr QRgb amber = 0xffdd00;
    constexpr QRgb green = 0x00703c;
    RagLook look;
    look.word = toQString(ragWord(status));
    look.letter = letterOf(status);
    switch (status) {
    case RagStatus::Green:
        look.shape = RagShape::Disc;
        look.fill = QColor(green);
        look.ink = Qt::white;
        break;
    case RagStatus::Amber:
        look.shape = RagShape::Diamond;
        look.fill = QColor(amber);
        look.ink = Qt::black;
        break;
    case RagStatus::Red:
        look.shape = RagShape::Square;
        look.fill = QColor(red);
        look.ink = Qt::white;
        break;
    default: {
        const Colours& colours = coloursFor(palette);
        look.shape = RagShape::Ring;
        look.fill = colours.surface;
        look.ink = colours.mutedText;
        look.outline = colours.control;
        return look;
    }
    }
    look.outline = outlineOf(status, look.fill, isDark(palette));
    return look;
}

int heightOfRow(int usual)
{
    return std::max(usual, QFontMetrics(QApplication::font()).height() + spacing::medium);
}

QFont scaledFont(const QFont& base, double factor, bool bold)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    font.setBold(bold);
    return font;
}

} // namespace outturn::app
