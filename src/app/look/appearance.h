#pragma once

#include <app/look/palette.h>

#include <vector>

class QApplication;

namespace outturn::app {

class OutlinedStyle;

/// Dresses the application: style, palette, style sheet. Made once, before the first widget.
class Appearance
{
public:
    explicit Appearance(QApplication& application);

    void apply(Theme theme);

    /// Makes text @p percent as large as the desktop has it. Widgets that size their type
    /// themselves take it when they are made.
    void setTextSize(int percent);

    /// Has nothing move that need not, where @p isWanted or the desktop asks for it.
    void setReducesMotion(bool isWanted);

private:
    QApplication& m_application;
    QPalette m_system; ///< the desktop's palette, as it was before ours
    QFont m_systemFont;
    OutlinedStyle* m_style; ///< the application's own
    bool m_desktopReducesMotion;
    std::vector<Qt::UIEffect> m_effects; ///< those that the desktop has
};

} // namespace outturn::app
