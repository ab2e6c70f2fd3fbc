#pragma once

#include <domain/codes.h>
#include <domain/dataset/column.h>
#include <domain/dataset/row_key.h>
#include <domain/outturn/outturn.h>
#include <domain/period/academic_year.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outturn {

/// Which publication a dataset was taken from.
enum class DatasetSource
{
    SchoolRegister, ///< Get Information about Schools
    KeyStage2,      ///< performance tables
    KeyStage4,
    Inspections,
    Benchmarks, ///< Local Authority Interactive Tool: areas, not schools
    Neighbours, ///< that tool's statistical neighbours
};

template <>
struct EnumCodes<DatasetSource>
{
    static constexpr std::array<std::pair<DatasetSource, std::string_view>, 6> table{
        {{DatasetSource::SchoolRegister, "gias"},
         {DatasetSource::KeyStage2, "ks2"},
         {DatasetSource::KeyStage4, "ks4"},
         {DatasetSource::Inspections, "ofsted"},
         {DatasetSource::Benchmarks, "lait"},
         {DatasetSource::Neighbours, "neighbours"}}};
};

/// What a dataset is: two with the same source, year and area are versions of the same, and the
/// later one supersedes the earlier.
struct DatasetIdentity
{
    DatasetSource source = DatasetSource::KeyStage2;
    AcademicYear year;
    Stage stage = Stage::Validated;
    /// The local authority's number where the file is about one, "all" where it is about many.
    std::string area;
    friend bool operator==(const DatasetIdentity&, const DatasetIdentity&) = default;
};

/// Whether @p a and @p b are versions of one dataset.
[[nodiscard]] bool areVersionsOfOne(const DatasetIdentity& a, const DatasetIdentity& b);

/// Where a dataset came from; it stays with every figure taken from it.
struct DatasetOrigin
{
    std::string fileName;
    std::string sha256;        ///< of the file, in hex
    std::int64_t fileSize = 0; ///< in bytes
    std::optional<Date> asAt;  ///< the day the file is of, where it says so
    std::string importedBy;    ///< given by the store
    std::string importedAt;    ///< UTC, ISO 8601, given by the store
    friend bool operator==(const DatasetOrigin&, const DatasetOrigin&) = default;
};

/// A published table, as it was published: never changed once imported. Every column has a cell for
/// every key.
struct Dataset
{
    DatasetIdentity identity;
    DatasetOrigin origin;
    std::vector<RowKey> keys;
    std::vector<DatasetColumn> columns;

    /// The column of that name, capitals counting; nullptr when there is none.
    [[nodiscard]] const DatasetColumn* column(std::string_view name) const;
    friend bool operator==(const Dataset&, const Dataset&) = default;
};

/// How one version of a dataset differs from the one it supersedes, in rows.
struct DatasetChanges
{
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t gone = 0;
    friend bool operator==(const DatasetChanges&, const DatasetChanges&) = default;
};

/// Compares rows with the same key, of several the first with the first: a row has changed when any
/// cell reads differently, a column that one of the two lacks included where it holds anything.
[[nodiscard]] DatasetChanges changesBetween(const Dataset& before, const Dataset& after);

} // namespace outturn
