#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace outturn::app {

class FileChooser;
class OpenPlan;
class Settings;

/// Asks where, and writes the whole of @p plan as a plan document there: `New plan from` and
/// `outturn-cli create` make the same plan of it again. The file written; nothing when the user
/// changes their mind, or has been told why it cannot be.
[[nodiscard]] std::optional<QString>
exportDocument(const OpenPlan& plan, FileChooser& files, Settings& settings, QWidget* window);

} // namespace outturn::app
