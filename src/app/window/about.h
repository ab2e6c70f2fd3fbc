#pragma once

class QWidget;

namespace outturn::app {

/// Says what this is and in which versions; returns at once.
void showAboutBox(QWidget* parent);

} // namespace outturn::app
