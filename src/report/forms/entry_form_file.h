#pragma once

#include <domain/term/entry_form.h>

#include <string>

namespace outturn::report {

/// @p form as an Excel workbook: a sheet of figures to fill in, for an officer one of actions, one
/// that says how, and for an officer what a merge needs to know again. Only the cells to fill in
/// are unlocked; there is no password. No text becomes a formula. imports::readOutturnsFile() reads
/// the figures back, imports::readReturn() an officer's return. Throws Error{Store} when the
/// workbook cannot be put together.
[[nodiscard]] std::string entryFormXlsx(const EntryForm& form);

/// The figures of @p form as CSV, as outturnsCsv() writes them, with columns beside that only show.
[[nodiscard]] std::string entryFormCsv(const EntryForm& form);

} // namespace outturn::report
