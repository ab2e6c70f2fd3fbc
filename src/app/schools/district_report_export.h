#pragma once

#include <QString>

class QWidget;

namespace outturn::app {

class FileChooser;
class KnownSchools;

/// Asks where, and writes the page on @p district there: a Word document. Where the plan's papers
/// are open to the public, figures about few pupils are withheld and what was agreed with single
/// schools is left out. What goes wrong is told in a message.
void exportDistrictReport(
    const KnownSchools& schools, const QString& district, FileChooser& files, QWidget* parent);

} // namespace outturn::app
