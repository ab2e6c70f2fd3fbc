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

private:
    QApplication& m_application;
    QPalette m_system; ///< the desktop's palette, as it was before ours
};

} // namespace outturn::app
