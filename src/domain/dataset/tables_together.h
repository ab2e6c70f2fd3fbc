#pragma once

#include <domain/dataset/dataset.h>
#include <domain/school/school_register.h>

#include <span>
#include <vector>

namespace outturn {

/// Several tables of one source and year as one: the tables of several councils. Of rows with one
/// key in several tables that of the last counts. A column is at the decimals of its most exact
/// version; where a table lacks it, its rows have no cell. Throws Error{Input} when a column holds
/// words in one table and figures in another, or figures no longer fit. @p tables must not be
/// empty.
[[nodiscard]] Dataset tablesTogether(std::vector<Dataset> tables);

/// The schools of several register extracts, each school as the latest extract has it: by the day
/// the extract is of, else by its year.
[[nodiscard]] SchoolRegister registersTogether(std::vector<Dataset> extracts);

} // namespace outturn
