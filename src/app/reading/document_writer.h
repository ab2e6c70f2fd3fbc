#pragma once

#include <report/document.h>

#include <QFont>
#include <QPalette>
#include <QString>

#include <utility>
#include <vector>

class QTextDocument;

namespace outturn::app {

/// Where things stand in a written text.
struct WrittenPlaces
{
    std::vector<std::pair<QString, int>> sections; ///< the headings of level 1
    std::vector<int> places;                       ///< of every block of the content, in order
};

/// Writes @p content into an emptied @p document in the colours of @p palette. Every text is put in
/// as plain text; a cell with a trace is an anchor to "#" and its id.
WrittenPlaces writeInto(
    QTextDocument& document,
    const std::vector<report::Block>& content,
    const QPalette& palette,
    const QFont& font);

} // namespace outturn::app
