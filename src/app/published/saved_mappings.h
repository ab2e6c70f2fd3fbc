#pragma once

#include <import/mapping/column_mapping.h>

#include <QString>
#include <QStringList>

namespace outturn::app {

// The mappings of columns that the user keeps by name: a file each, which the command line takes
// too (import --mapping).

/// The folder they are in, which need not exist yet.
[[nodiscard]] QString mappingsFolder();

/// By name.
[[nodiscard]] QStringList savedMappings();

/// Throws Error{Input} for one that is not there or no mapping.
[[nodiscard]] imports::ColumnMapping savedMapping(const QString& name);

/// Puts @p mapping in place of the one of that name. Throws Error{Input} for a name that is no name
/// of a file, and Error{Store} when it cannot be written.
void saveMapping(const QString& name, const imports::ColumnMapping& mapping);

} // namespace outturn::app
