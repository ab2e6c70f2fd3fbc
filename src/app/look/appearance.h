#pragma once

#include <app/look/palette.h>

class QApplication;

namespace outturn::app {

/// Dresses the application: style, palette, style sheet. Made once, before the first widget.
class Appearance
{
public:
    explicit Appearance(QApplication& application);

    void apply(Theme theme);

    /// Makes text @p percent as large as the desktop has it. Widgets that size their type
    /// themselves take it when they are made.
    void setTextSize(int percent);

private:
    QApplication& m_application;
    QPalette m_system; ///< the desktop's palette, as it was before ours
    QFont m_systemFont;
};

} // namespace outturn::app
