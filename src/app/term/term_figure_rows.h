#pragma once

#include <app/look/rows_model.h>
#include <domain/term/term_stage.h>
#include <store/terms/terms.h>

#include <vector>

namespace outturn::app {

[[nodiscard]] std::vector<RowsColumn> termFigureColumns();

/// The figures that count as entered in a term at a stage, in the plan's order, each with how far
/// it has come; the outturn's id is the row's key.
[[nodiscard]] std::vector<RowsRow> termFigureRows(
    const store::Snapshot& snapshot, const TermStage& figures, const store::Terms::Steps& steps);

} // namespace outturn::app
