// The members of PlanStore that take published tables and give them back.
#include <domain/error.h>
#include <store/audit_json.h>
#include <store/connection.h>
#include <store/datasets/column_rows.h>
#include <store/datasets/dataset_rows.h>
#include <store/edit_refusals.h>
#include <store/plan_store.h>

#include <algorithm>

namespace outturn::store {

namespace {

std::string subjectOf(const StoredDataset& dataset)
{
    return std::string(toCode(dataset.identity.source)) + " " + dataset.identity.year.label() +
        " " + dataset.identity.area;
}

[[noreturn]] void refuseAsUnknown(std::int64_t id)
{
    throw Error(
        ErrorKind::Store,
        "the file has no such dataset; load the plan again",
        "dataset, row " + std::to_string(id));
}

const StoredDataset& require(const std::vector<StoredDataset>& datasets, std::int64_t id)
{
    const auto found = std::ranges::find(datasets, id, &StoredDataset::id);
    if (found == datasets.end())
        refuseAsUnknown(id);
    return *found;
}

/// The columns of @p names, or all of them.
Dataset readCells(
    const SqliteFile& file,
    const StoredDataset& header,
    std::optional<std::span<const std::string>> names)
{
    const auto count = static_cast<std::size_t>(header.rows);
    return {
        header.identity,
        header.origin,
        readKeys(file, header.id, count),
        readColumns(file, header.id, count, names)};
}

/// A dataset that the same file has made for the same source, year and area.
const StoredDataset* madeOfSameFile(std::span<const StoredDataset> datasets, const Dataset& dataset)
{
    const auto found = std::ranges::find_if(datasets, [&](const StoredDataset& each) {
        return each.origin.sha256 == dataset.origin.sha256 && each.identity == dataset.identity;
    });
    return found == datasets.end() ? nullptr : &*found;
}

DatasetImport
compare(const SqliteFile& file, std::span<const StoredDataset> datasets, const Dataset& dataset)
{
    DatasetImport result;
    if (const StoredDataset* same = madeOfSameFile(datasets, dataset);
        same != nullptr && !same->isWithdrawn) {
        result.same = *same;
        return result;
    }
    const StoredDataset* current = effectiveDataset(datasets, dataset.identity);
    if (current == nullptr) {
        result.changes.added = dataset.keys.size();
        return result;
    }
    result.superseded = *current;
    result.isBehind = current->identity.stage > dataset.identity.stage;
    result.changes = changesBetween(readCells(file, *current, std::nullopt), dataset);
    return result;
}

StoredDataset switchWithdrawn(
    Edit& edit,
    const Tables& tables,
    const StoredDataset& before,
    std::int64_t revision,
    bool withdrawn)
{
    const std::optional<Row> current = tables.find("dataset", before.id);
    const std::string old = auditJson(before);
    StoredDataset after = before;
    after.isWithdrawn = withdrawn;
    const std::string wanted = auditJson(after);
    const std::optional<Row> row =
        current ? edit.update(*current, revision, {{"withdrawn", withdrawn}}) : std::nullopt;
    if (!row)
        refuseAsChanged(subjectOf(before), old, before.revision, wanted, revision);
    edit.record(
        withdrawn ? "dataset withdrawn" : "dataset brought back", subjectOf(before), old, wanted);
    after.revision = row->revision();
    return after;
}

} // namespace

const StoredDataset*
effectiveDataset(std::span<const StoredDataset> datasets, const DatasetIdentity& identity)
{
    const StoredDataset* effective = nullptr;
    for (const StoredDataset& candidate : datasets) {
        if (candidate.isWithdrawn || !areVersionsOfOne(candidate.identity, identity))
            continue;
        if (effective == nullptr || candidate.identity.stage >= effective->identity.stage)
            effective = &candidate;
    }
    return effective;
}

std::vector<StoredDataset> PlanStore::datasets() const
{
    return m_connection->reading([this](SqliteFile& file) {
        if (!knowsDatasets(file))
            return std::vector<StoredDataset>();
        return readDatasetRows(Reading(m_connection->tables()));
    });
}

std::vector<ColumnHeading> PlanStore::datasetColumns(std::int64_t id) const
{
    return m_connection->reading([id](SqliteFile& file) { return readHeadings(file, id); });
}

Dataset PlanStore::readDataset(std::int64_t id, std::span<const std::string> names) const
{
    return m_connection->reading([&](SqliteFile& file) {
        const auto header = findDatasetRow(m_connection->tables(), id);
        if (!header)
            refuseAsUnknown(id);
        return readCells(file, *header, names);
    });
}

Dataset PlanStore::readDataset(std::int64_t id) const
{
    return m_connection->reading([&](SqliteFile& file) {
        const auto header = findDatasetRow(m_connection->tables(), id);
        if (!header)
            refuseAsUnknown(id);
        return readCells(file, *header, std::nullopt);
    });
}

DatasetImport PlanStore::previewImport(const Dataset& dataset) const
{
    return m_connection->reading([&](SqliteFile& file) {
        if (!knowsDatasets(file))
            return DatasetImport{.changes = {.added = dataset.keys.size()}};
        return compare(file, readDatasetRows(Reading(m_connection->tables())), dataset);
    });
}

DatasetImport PlanStore::importDataset(
    const Dataset& dataset, const ImportReport& report, const ImportProgress& progress)
{
    DatasetImport preview = previewImport(dataset);
    if (preview.same)
        return preview;
    return m_connection->editingMuch([&](Edit& edit) {
        const std::vector<StoredDataset> datasets = readDatasetRows(edit.reading());
        DatasetImport result = compare(m_connection->database(), datasets, dataset);
        if (result.same)
            return result;
        if (const StoredDataset* withdrawn = madeOfSameFile(datasets, dataset)) {
            switchWithdrawn(edit, m_connection->tables(), *withdrawn, withdrawn->revision, false);
            return result;
        }
        StoredDataset header{.identity = dataset.identity};
        header.origin = dataset.origin;
        header.origin.importedBy = m_connection->author().user;
        header.origin.importedAt = edit.now();
        header.rows = static_cast<std::int64_t>(dataset.keys.size());
        header.columns = static_cast<std::int64_t>(dataset.columns.size());
        header.report = report;
        header.changes = result.changes;
        const StoredDataset stored =
            writeDataset(edit, m_connection->database(), dataset, header, progress);
        edit.record("dataset imported", subjectOf(stored), {}, auditJson(stored));
        return result;
    });
}

StoredDataset PlanStore::setDatasetWithdrawn(std::int64_t id, std::int64_t revision, bool withdrawn)
{
    return m_connection->editing([&](Edit& edit) {
        const std::vector<StoredDataset> datasets = readDatasetRows(edit.reading());
        return switchWithdrawn(
            edit, m_connection->tables(), require(datasets, id), revision, withdrawn);
    });
}

} // namespace outturn::store
