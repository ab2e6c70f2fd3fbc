#pragma once

#include <report/document.h>

#include <QFont>
#include <QPalette>
#include <QString>

#include <utility>
#include <vector>

class QTextDocument;

namespace outturn::app {

/// Writes @p content into an emptied @p document in the colours of @p palette. Every text is put in
/// as plain text. Returns the headings of level 1 with their places.
std::vector<std::pair<QString, int>> writeInto(
    QTextDocument& document,
    const std::vector<report::Block>& content,
    const QPalette& palette,
    const QFont& font);

} // namespace outturn::app
