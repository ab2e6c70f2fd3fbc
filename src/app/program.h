#pragma once

#include <functional>

class QApplication;

namespace outturn::app {

/// The desktop program from its first line to its exit code. @p prepare is called once Qt stands
/// and before there is a window; measurements hook in there.
///
/// The plan that the command line names is read on another core while Qt starts on this one.
int runProgram(
    int argc, char** argv, const std::function<void(QApplication&)>& prepare = [](QApplication&) {
    });

} // namespace outturn::app
