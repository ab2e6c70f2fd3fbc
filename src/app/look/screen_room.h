#pragma once

#include <QSize>

class QWidget;

namespace outturn::app {

/// How large @p window can be on its screen with its frame around it and nothing of it out of
/// sight.
[[nodiscard]] QSize roomOnScreen(const QWidget& window);

/// Makes @p window, not yet shown, no larger than that.
void fitOnScreen(QWidget& window);

} // namespace outturn::app
