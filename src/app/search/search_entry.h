#pragma once

#include <QString>

#include <functional>

namespace outturn::app {

/// One thing that can be found and gone to; all texts are plain.
struct SearchEntry
{
    QString text;   ///< what it is called: "Key stage 1 reading, level 2b or above"
    QString detail; ///< what tells it from its like: "KS1-R2B"
    QString kind;   ///< "Indicator", "Action", "Command"
    std::function<void()> go;
};

} // namespace outturn::app
