#include <app/published/file_import.h>
#include <app/text.h>
#include <app/work/progress.h>
#include <domain/error.h>
#include <import/benchmarks_csv.h>
#include <import/dataset/dataset_file.h>
#include <import/mapping/mapped_outturns.h>
#include <import/outturns_csv.h>
#include <store/digest.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <future>
#include <set>

namespace outturn::app {

namespace {

using imports::RowRemark;
using imports::RowsRead;

std::string nameOf(const QString& file)
{
    return toStdString(QFileInfo(file).fileName());
}

std::size_t rowsIn(const std::vector<RowRemark>& remarks)
{
    std::set<int> lines;
    for (const RowRemark& remark : remarks)
        lines.insert(remark.line);
    return lines.size();
}

ReadImport fromRows(const RowsRead& rows)
{
    ReadImport read;
    read.report = imports::reportOn(rows);
    read.rowsRefused = rowsIn(rows.refused);
    return read;
}

ReadImport readTable(
    const std::string& bytes,
    const std::string& fileName,
    DatasetSource source,
    const ImportChoice& choice,
    Progress& progress)
{
    auto digest = std::async([&bytes] { return store::sha256(bytes).hex(); });
    imports::DatasetFile file = imports::readDataset(
        bytes,
        {.source = source, .fileName = fileName, .year = choice.year, .stage = choice.stage},
        [&progress](std::size_t done, std::size_t total) { return progress.report(done, total); });
    ReadImport read = fromRows(file.rows);
    read.report.duplicates = static_cast<int>(file.duplicates);
    read.rowsTaken = file.rowsTaken();
    file.dataset.origin.sha256 = digest.get();
    read.table = std::move(file.dataset);
    return read;
}

} // namespace

bool ReadImport::canBeTaken() const
{
    if (table)
        return rowsTaken > 0;
    return rowsRefused == 0 && !(outturns.empty() && benchmarks.empty());
}

std::string readFileToImport(const QString& file)
{
    const auto refuse = [&](const QString& message) {
        throw Error(ErrorKind::Input, toStdString(message), nameOf(file));
    };
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QFile::ReadOnly))
        refuse(QCoreApplication::translate("Import", "the file cannot be read"));
    constexpr auto most = static_cast<qint64>(imports::ScanLimits{}.bytes);
    if (source.size() > most)
        refuse(
            QCoreApplication::translate("Import", "the file is larger than the %1 MB that are read")
                .arg(most / (qint64{1024} * 1024)));
    return source.read(most).toStdString();
}

ReadImport readImport(
    const QString& file, const ImportChoice& choice, const PlanRecord& record, Progress& progress)
{
    const std::string bytes = readFileToImport(file);
    const std::string fileName = nameOf(file);
    if (const auto* source = std::get_if<DatasetSource>(&choice.as))
        return readTable(bytes, fileName, *source, choice, progress);
    if (choice.as == decltype(choice.as)(imports::FigureFile::Benchmarks)) {
        const auto figures = imports::readBenchmarksCsv(bytes, record, fileName);
        ReadImport read = fromRows(figures);
        read.rowsTaken = read.rowsRefused == 0 ? figures.benchmarks.size() : 0;
        read.benchmarks = figures.benchmarks;
        return read;
    }
    const auto* mapping = std::get_if<imports::ColumnMapping>(&choice.as);
    const imports::OutturnsFile figures = mapping == nullptr
        ? imports::readOutturnsFile(bytes, record, fileName)
        : imports::readMappedOutturns(bytes, *mapping, record, fileName);
    ReadImport read = fromRows(figures);
    read.rowsTaken = read.rowsRefused == 0 ? figures.outturns.size() : 0;
    read.outturns = figures.outturns;
    return read;
}

QString sourceName(DatasetSource source)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("Import", text);
    };
    switch (source) {
    case DatasetSource::SchoolRegister:
        return tr("Register of schools");
    case DatasetSource::KeyStage2:
        return tr("Key stage 2 performance table");
    case DatasetSource::KeyStage4:
        return tr("Key stage 4 performance table");
    case DatasetSource::Inspections:
        return tr("Ofsted inspections");
    case DatasetSource::Benchmarks:
        return tr("Interactive tool, long form");
    case DatasetSource::Neighbours:
        break;
    }
    return tr("Statistical neighbours");
}

} // namespace outturn::app
