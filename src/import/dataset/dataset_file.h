#pragma once

#include <domain/dataset/dataset.h>
#include <domain/dataset/import_report.h>
#include <import/dataset/table_file.h>

#include <optional>
#include <string>
#include <string_view>

namespace outturn::imports {

/// What the user says about a published file.
struct DatasetRequest
{
    DatasetSource source = DatasetSource::KeyStage2;
    std::string fileName;             ///< without its folder
    std::optional<AcademicYear> year; ///< else the file's name or content must tell
    std::optional<Stage> stage;       ///< else provisional where the name says so, else validated
};

/// A published file that was read.
struct DatasetFile
{
    Dataset dataset; ///< its origin has the file's name, size and day; the digest is the store's
    RowsRead rows;   ///< refused rows are not in the dataset, all others are
    std::size_t duplicates = 0;

    /// Rows of the file that are in the dataset.
    [[nodiscard]] std::size_t rowsTaken() const;
};

/// Reads a published file as what @p request says it is:
/// - `gias`: an extract of the school register (or the one of 2018), a row per school;
/// - `ks2`, `ks4`: performance tables of any year, old measures and new. Rows about a local
///   authority or England are kept apart as published figures;
/// - `ofsted`: inspections, the history or the management information: a row per inspection;
/// - `lait`: the interactive tool's long form: a row per area, a column per measure and year.
///
/// Encodings, short rows, markers, percentages and repeated rows are taken as docs/datasets.md
/// tells. Throws Error{Input} for a file that is no such table, and Error{Usage} when the year
/// cannot be told.
[[nodiscard]] DatasetFile readDataset(
    std::string_view file, const DatasetRequest& request, const ReadingProgress& progress = {});

/// What became of the file's rows, to be kept with the dataset.
[[nodiscard]] ImportReport reportOn(const DatasetFile& file);

/// The same of any file.
[[nodiscard]] ImportReport reportOn(const RowsRead& rows);

} // namespace outturn::imports
