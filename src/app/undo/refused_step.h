#pragma once

#include <domain/error.h>

namespace outturn::app {

class OpenPlan;

/// What an undo command does when the file refuses a step: tells the user why and, where somebody
/// else changed the figures first, reads the file again. QUndoStack must not see exceptions.
void reportRefusedStep(OpenPlan& plan, const Error& error);

} // namespace outturn::app
