#include <domain/error.h>
#include <store/audit_trail.h>
#include <store/datasets/dataset_rows.h>
#include <store/opening.h>
#include <store/reviews/review_verify.h>
#include <store/verify.h>

#include <algorithm>
#include <string>

namespace outturn::store {

namespace {

void append(std::vector<IntegrityProblem>& problems, std::vector<IntegrityProblem> more)
{
    problems.insert(problems.end(), more.begin(), more.end());
}

bool hasDigests(const SqliteFile& file, const std::string& table)
{
    const std::vector<Column> columns = file.columnsOf(table);
    return std::ranges::find(columns, "digest", &Column::name) != columns.end();
}

} // namespace

std::vector<IntegrityProblem> rowProblems(const SqliteFile& file)
{
    std::vector<IntegrityProblem> problems;
    const Tables tables(file);
    const TableHeads written = tables.heads();
    for (const std::string& name : tables.names()) {
        if (!hasDigests(file, name))
            continue; // another program's, of which the comparison of the schema tells
        const std::vector<ScannedRow> rows = tables.scan(name);
        for (const ScannedRow& scanned : rows)
            if (!scanned.isIntact())
                problems.push_back({scanned.row.place(), "the row is not what was written"});
        const auto head = written.find(name);
        if (head == written.end()) {
            problems.push_back({name, "the record of how many rows it has is missing"});
            continue;
        }
        const TableHead found = Tables::headOf(rows);
        if (found.rowCount != head->second.rowCount)
            problems.push_back(
                {name,
                 "it has " + std::to_string(found.rowCount) + " rows where " +
                     std::to_string(head->second.rowCount) + " were written"});
        else if (found != head->second)
            problems.push_back({name, "its rows together are not those that were written"});
    }
    return problems;
}

std::vector<IntegrityProblem>
integrityProblems(const SqliteFile& file, std::span<const SchemaScript> scripts)
{
    std::vector<IntegrityProblem> problems;
    for (const std::string& line : file.integrityCheck(false))
        problems.push_back({"file", "its structure is damaged: " + line});
    const auto version = static_cast<int>(file.pragmaValue("user_version"));
    for (const std::string& difference : schemaDifferences(file, scripts, version))
        problems.push_back({"schema", difference});
    append(problems, rowProblems(file));
    append(problems, datasetProblems(file));
    append(problems, reviewProblems(file));
    for (const std::string& table : file.foreignKeyCheck())
        problems.push_back({table, "a row refers to something that is not in the file"});
    append(problems, auditProblems(file, stateOf(Tables(file).heads()).hex()));
    return problems;
}

void requireVerified(const std::filesystem::path& path, std::span<const SchemaScript> scripts)
{
    SqliteFile copy(path, SqliteFile::Opening::ReadOnly);
    const Transaction oneMoment(copy, Transaction::Kind::Reading);
    const std::vector<IntegrityProblem> problems = integrityProblems(copy, scripts);
    if (!problems.empty())
        throw Error(ErrorKind::Store, problems.front().message, problems.front().place);
}

} // namespace outturn::store
