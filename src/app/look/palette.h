#pragma once

#include <domain/codes.h>
#include <domain/rating/rag_status.h>

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace outturn::app {

/// What the user chose in the View menu.
enum class Theme
{
    System,
    Light,
    Dark,
};

/// The colours that are painted with, beyond those that QPalette has roles for. Every text colour
/// has a contrast of at least 4.5:1 on `surface` and `page`, every line at least 3:1.
struct Colours
{
    QColor page;    ///< behind everything
    QColor surface; ///< tables, cards, fields
    QColor header;  ///< table headings, group rows
    QColor border;  ///< hairlines and grid lines
    QColor control; ///< outlines of fields and buttons
    QColor text;
    QColor mutedText;      ///< units, captions, what is secondary
    QColor accent;         ///< links, selection bars, the primary button
    QColor onAccent;       ///< text on accent
    QColor selection;      ///< behind selected rows, with `text` on it
    QColor error;          ///< text and marks of a refused value
    QColor errorSurface;   ///< behind it
    QColor warning;        ///< text of a remark that does not refuse
    QColor warningSurface; ///< behind it
    QColor outturnLine;    ///< charts
    QColor targetLine;
    QColor minimumLine;
    QColor benchmarkLine;
};

/// The colours that go with @p palette: the dark set when its window is dark.
[[nodiscard]] const Colours& coloursFor(const QPalette& palette);

[[nodiscard]] bool isDark(const QPalette& palette);

/// The palette of Qt's own widgets under a theme. @p system is the desktop's palette and decides
/// for Theme::System.
[[nodiscard]] QPalette paletteFor(Theme theme, const QPalette& system);

/// The outline that stands for a status where colour cannot be told apart.
enum class RagShape
{
    Disc,    ///< green
    Diamond, ///< amber
    Square,  ///< red
    Ring,    ///< no colour: a status of its own
};

/// How a status looks: never by colour alone.
struct RagLook
{
    QColor fill;
    QColor ink;     ///< of text on fill
    QColor outline; ///< of a shape or badge: contrast of 4.5:1 with what is behind it
    RagShape shape = RagShape::Ring;
    QString word;   ///< "Green", "No data"
    QString letter; ///< "G", "A", "R"; a dash for the rest
};

[[nodiscard]] RagLook ragLook(RagStatus status, const QPalette& palette);

/// Distances in pixels at 96 dpi; a page uses these and no others.
namespace spacing {
inline constexpr int hair = 2;
inline constexpr int small = 4;
inline constexpr int medium = 8;
inline constexpr int large = 16;
inline constexpr int page = 24; ///< the margin of a page
inline constexpr int rowHeight = 30;
inline constexpr int gridRowHeight = 27; ///< of a grid that is typed in: all rows in sight
inline constexpr int radius = 4;
} // namespace spacing

/// The height of a row that is @p usual at the usual type size: more where the desktop's font is
/// larger.
[[nodiscard]] int heightOfRow(int usual);

/// Type sizes as factors of the desktop's own font, so that a user's large type stays large.
namespace type {
inline constexpr double small = 0.9;
inline constexpr double body = 1.0;
inline constexpr double heading = 1.25;
inline constexpr double title = 1.6;
inline constexpr double figure = 2.2; ///< headline counts
} // namespace type

/// @p base scaled by one of the factors of namespace type.
[[nodiscard]] QFont scaledFont(const QFont& base, double factor, bool bold = false);

} // namespace outturn::app

template <>
struct outturn::EnumCodes<outturn::app::Theme>
{
    static constexpr std::array<std::pair<app::Theme, std::string_view>, 3> table{
        {{app::Theme::System, "system"}, {app::Theme::Light, "light"}, {app::Theme::Dark, "dark"}}};
};
