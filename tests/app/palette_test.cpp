#include <app/look/palette.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <set>

using namespace outturn;
using namespace outturn::app;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
        0.0722 * channel(colour.blueF());
}

/// The contrast ratio of WCAG 2.1, section 1.4.3.
double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

TEST_CASE("Text and lines have the contrast that readers need, in light and dark")
{
    const Theme theme = GENERATE(Theme::Light, Theme::Dark);
    const QPalette palette = paletteFor(theme, QPalette());
    const Colours& colours = coloursFor(palette);
    CHECK(isDark(palette) == (theme == Theme::Dark));
    for (const QColor& behind : {colours.page, colours.surface, colours.header}) {
        CHECK(contrast(colours.text, behind) >= 7.0);
        CHECK(contrast(colours.mutedText, behind) >= 4.5);
        CHECK(contrast(colours.accent, behind) >= 4.5);
    }
    for (const QColor& line :
         {colours.control,
          colours.outturnLine,
          colours.targetLine,
          colours.minimumLine,
          colours.benchmarkLine})
        CHECK(contrast(line, colours.surface) >= 3.0);
    CHECK(contrast(colours.text, colours.selection) >= 7.0);
    CHECK(contrast(colours.onAccent, colours.accent) >= 4.5);
    CHECK(contrast(colours.error, colours.errorSurface) >= 4.5);
    CHECK(contrast(colours.warning, colours.warningSurface) >= 4.5);
}

TEST_CASE("Every status has a word, a letter and a shape, and ink that can be read on its colour")
{
    const QPalette palette = paletteFor(GENERATE(Theme::Light, Theme::Dark), QPalette());
    std::set<RagShape> shapes;
    for (const auto& [status, code] : EnumCodes<RagStatus>::table) {
        INFO(code);
        const RagLook look = ragLook(status, palette);
        CHECK_FALSE(look.word.isEmpty());
        CHECK_FALSE(look.letter.isEmpty());
        CHECK(contrast(look.ink, look.fill) >= 4.5);
        if (isColour(status))
            CHECK(shapes.insert(look.shape).second);
        else
            CHECK(look.shape == RagShape::Ring);
    }
}

TEST_CASE("The theme of the system follows the desktop's palette")
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    CHECK(isDark(paletteFor(Theme::System, dark)));
    CHECK_FALSE(isDark(paletteFor(Theme::Light, dark)));
}

TEST_CASE("The edge of a coloured shape stands out from every ground it is drawn on")
{
    const QPalette palette = paletteFor(GENERATE(Theme::Light, Theme::Dark), QPalette());
    const Colours& colours = coloursFor(palette);
    for (const RagStatus status : {RagStatus::Red, RagStatus::Amber, RagStatus::Green})
        for (const QColor& behind : {colours.page, colours.surface, colours.header}) {
            INFO(toCode(status) << " on " << behind.name().toStdString());
            CHECK(contrast(ragLook(status, palette).outline, behind) >= 4.5);
        }
}
