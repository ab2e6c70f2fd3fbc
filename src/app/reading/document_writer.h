#pragma once

#include <report/document.h>

#include <QFont>
#include <QPalette>
#include <QString>

#include <utility>
#include <vector>

class QTextDocument;

namespace outturn::app {

/// How a text is written where that is not for reading on the screen.
struct WrittenLook
{
    int chartWidth = 720;
    double tableText = 1;   ///< its size against the text's
    bool hasShades = false; ///< ratings on the colours that they have in every document
};

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
    const QFont& font,
    const WrittenLook& look = {});

} // namespace outturn::app
