#pragma once

#include <QIcon>
#include <QPalette>

namespace outturn::app {

/// The drawings of the navigation and the toolbar.
enum class Drawing
{
    Dashboard,
    Grid,
    Report,
    Plan,
    Actions,
    Folder,
    New,
    Back,
    Pencil,
    School,
    People,
    Map,
};

/// A drawing in the text colour of @p palette, sharp at any scale.
[[nodiscard]] QIcon icon(Drawing drawing, const QPalette& palette);

} // namespace outturn::app
