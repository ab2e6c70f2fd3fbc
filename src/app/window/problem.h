#pragma once

#include <domain/error.h>

#include <QString>

class QWidget;

namespace outturn::app {

/// The sentence of @p error with its place, for the user; plain text.
[[nodiscard]] QString problemText(const Error& error);

/// Shows a message over @p parent and returns at once; the user closes it. Plain text throughout.
void showProblem(QWidget* parent, const QString& title, const QString& text);

/// Runs @p command; an error becomes a message titled @p title. True when all went well.
template <class Command>
bool runOrShowProblem(QWidget* parent, const QString& title, const Command& command)
{
    try {
        command();
        return true;
    } catch (const Error& error) {
        showProblem(parent, title, problemText(error));
    } catch (const std::exception& error) {
        showProblem(parent, title, QString::fromUtf8(error.what()));
    }
    return false;
}

} // namespace outturn::app
