#pragma once

#include <domain/dataset/import_report.h>
#include <domain/plan/plan.h>
#include <import/mapping/column_mapping.h>
#include <import/recognised_file.h>
#include <store/plan_store.h>

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace outturn::app {

class Progress;

/// What a file to import is read as.
struct ImportChoice
{
    /// A published table, the team's own figures, or any table through a mapping of its columns.
    std::variant<DatasetSource, imports::FigureFile, imports::ColumnMapping> as;
    std::optional<AcademicYear> year; ///< of a published table; else the file tells
    std::optional<Stage> stage;       ///< likewise
};

/// A file that was read and checked, and has not been taken yet.
struct ReadImport
{
    std::optional<Dataset> table; ///< of a published table
    std::vector<Outturn> outturns;
    std::vector<Benchmark> benchmarks;
    ImportReport report;
    std::size_t rowsTaken = 0;
    std::size_t rowsRefused = 0;
    std::optional<store::DatasetImport> change; ///< what the plan file would make of the table

    /// Whether there is anything that can be taken: of a published table the good rows, of a file
    /// of figures all or none.
    [[nodiscard]] bool canBeTaken() const;
};

/// The bytes of @p file. Throws Error{Input} for one that cannot be read or is larger than any that
/// is read.
[[nodiscard]] std::string readFileToImport(const QString& file);

/// Reads and checks @p file without a window, as the command line would. Throws Error as the
/// readers do; stops when @p progress is asked to.
[[nodiscard]] ReadImport readImport(
    const QString& file, const ImportChoice& choice, const PlanRecord& record, Progress& progress);

/// What a source is called: "Key stage 2 performance table".
[[nodiscard]] QString sourceName(DatasetSource source);

} // namespace outturn::app
