#include <store/datasets/column_rows.h>
#include <store/datasets/dataset_rows.h>

#include <map>

namespace outturn::store {

namespace {

constexpr std::string_view datasetTable = "dataset";
constexpr std::string_view remarkTable = "dataset_remark";

ImportRemark toRemark(const Row& row)
{
    return {
        .line = row.get<int>("line"),
        .column = row.text("heading"),
        .value = row.text("value"),
        .message = row.text("message"),
        .isRefusal = row.get<bool>("is_refusal")};
}

StoredDataset toDataset(const Row& row)
{
    return {
        .id = row.id(),
        .revision = row.revision(),
        .isWithdrawn = row.get<bool>("withdrawn"),
        .identity =
            {row.get<DatasetSource>("source"),
             row.get<AcademicYear>("year"),
             row.get<Stage>("stage"),
             row.text("area")},
        .origin =
            {row.text("file_name"),
             row.text("file_sha256"),
             row.get<std::int64_t>("file_size"),
             row.find<Date>("as_at"),
             row.text("imported_by"),
             row.text("imported_at")},
        .rows = row.get<std::int64_t>("row_count"),
        .columns = row.get<std::int64_t>("column_count"),
        .report = {row.get<int>("rows_read"), row.get<int>("duplicates"), {}},
        .changes = {
            static_cast<std::size_t>(row.get<std::int64_t>("rows_added")),
            static_cast<std::size_t>(row.get<std::int64_t>("rows_changed")),
            static_cast<std::size_t>(row.get<std::int64_t>("rows_gone"))}};
}

} // namespace

bool knowsDatasets(const SqliteFile& file)
{
    return file.hasTable("dataset_column");
}

std::vector<StoredDataset> readDatasetRows(const Reading& reading)
{
    auto remarks = groupedBy<std::int64_t>("dataset", reading.rows(remarkTable));
    std::vector<StoredDataset> datasets;
    for (const Row& row : reading.rows(datasetTable)) {
        datasets.push_back(toDataset(row));
        for (const Row& remark : rowsOf(remarks, row.id()))
            datasets.back().report.remarks.push_back(toRemark(remark));
    }
    return datasets;
}

std::optional<StoredDataset> findDatasetRow(const Tables& tables, std::int64_t id)
{
    const std::optional<Row> row = tables.find(datasetTable, id);
    return row ? std::optional(toDataset(*row)) : std::nullopt;
}

StoredDataset writeDataset(
    Edit& edit,
    SqliteFile& file,
    const Dataset& dataset,
    const StoredDataset& header,
    const ImportProgress& progress)
{
    const std::int64_t id = edit.rowCount(datasetTable) + 1;
    // The columns first, for the row's digest is to hold for them; references are looked at when
    // the transaction ends.
    const Digest content = writeColumns(file, id, dataset, progress);
    StoredDataset stored = header;
    stored.id = edit.insert(
        datasetTable,
        {{"source", header.identity.source},
         {"year", header.identity.year},
         {"stage", header.identity.stage},
         {"area", header.identity.area},
         {"file_name", header.origin.fileName},
         {"file_sha256", header.origin.sha256},
         {"file_size", header.origin.fileSize},
         {"as_at", header.origin.asAt},
         {"imported_by", header.origin.importedBy},
         {"imported_at", header.origin.importedAt},
         {"row_count", dataset.keys.size()},
         {"column_count", dataset.columns.size()},
         {"rows_read", header.report.rowsRead},
         {"duplicates", header.report.duplicates},
         {"rows_added", header.changes.added},
         {"rows_changed", header.changes.changed},
         {"rows_gone", header.changes.gone},
         {"content", content.hex()},
         {"withdrawn", false}});
    stored.revision = 1;
    int position = 0;
    for (const ImportRemark& remark : header.report.remarks)
        edit.insert(
            remarkTable,
            {{"dataset", stored.id},
             {"position", ++position},
             {"line", remark.line},
             {"heading", remark.column},
             {"value", remark.value},
             {"message", remark.message},
             {"is_refusal", remark.isRefusal}});
    return stored;
}

std::vector<IntegrityProblem> datasetProblems(const SqliteFile& file)
{
    std::vector<IntegrityProblem> problems;
    if (!knowsDatasets(file))
        return problems;
    const Tables tables(file); // rows know their table's shape, not more
    for (const ScannedRow& scanned : tables.scan(datasetTable)) {
        const ContentCheck check = checkContent(file, scanned.row.id());
        for (const std::string& name : check.damaged)
            problems.push_back(
                {scanned.row.place(), "the cells of " + name + " are not what was written"});
        if (check.content.hex() != scanned.row.text("content"))
            problems.push_back(
                {scanned.row.place(), "its columns together are not those that were written"});
    }
    return problems;
}

} // namespace outturn::store
