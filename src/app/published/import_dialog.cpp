#include "ui_import_dialog.h"

#include <app/look/palette.h>
#include <app/look/rows_model.h>
#include <app/look/scrolled_content.h>
#include <app/plan/open_plan.h>
#include <app/published/import_dialog.h>
#include <app/published/remark_rows.h>
#include <app/settings.h>
#include <app/text.h>
#include <app/undo/benchmarks_command.h>
#include <app/undo/dataset_command.h>
#include <app/undo/enter_outturns_command.h>
#include <app/window/file_chooser.h>
#include <app/window/problem.h>
#include <app/work/long_work.h>

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace outturn::app {

namespace {

constexpr std::size_t rowsShown = 20;
constexpr auto outturnsKey = "outturns";
constexpr auto benchmarksKey = "benchmarks";
constexpr auto mappedKey = "mapped";

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// The path that somebody typed, or pasted as a file manager copies it: in quotation marks, as an
/// address, or with "~" for their own folder.
QString pathFrom(const QString& text)
{
    QString path = text.trimmed();
    if (path.size() > 1 && path.startsWith(u'"') && path.endsWith(u'"'))
        path = path.mid(1, path.size() - 2);
    if (path.startsWith(QStringLiteral("file:")))
        path = QUrl(path).toLocalFile();
    if (path.startsWith(QStringLiteral("~/")))
        path = QDir::homePath() + path.mid(1);
    return QDir::fromNativeSeparators(path);
}

} // namespace

ImportDialog::ImportDialog(OpenPlan& plan, FileChooser& files, Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_files(files)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_preview(new RowsModel({}, this))
    , m_remarks(new RowsModel(remarkColumns(), this))
{
    m_ui->setupUi(this);
    letScroll(*this, 2); // the buttons and what is wrong
    setWindowModality(Qt::WindowModal);
    m_ui->preview->setModel(m_preview);
    m_ui->remarks->setModel(m_remarks);
    m_ui->problem->hide();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, coloursFor(palette()).error);
    m_ui->problem->setPalette(colours);
    fillChoices();
    goTo(Step::Choose);
    connect(m_ui->browse, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_ui->file, &QLineEdit::textEdited, this, &ImportDialog::lookAtTyped);
    connect(m_ui->file, &QLineEdit::editingFinished, this, &ImportDialog::missTyped);
    connect(m_ui->what, &QComboBox::activated, this, &ImportDialog::showWhatIsNeeded);
    connect(m_ui->mapping, &ColumnMappingForm::changed, this, &ImportDialog::showWhatIsNeeded);
    connect(m_ui->back, &QPushButton::clicked, this, [this] { goTo(Step::Choose); });
    connect(m_ui->next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
}

ImportDialog::~ImportDialog()
{
    // Hidden on its way out, the dialog takes the keyboard from the field, which says once more
    // that it was edited.
    disconnect(m_ui->file, nullptr, this, nullptr);
}

void ImportDialog::fillChoices()
{
    for (const auto& [source, code] : EnumCodes<DatasetSource>::table)
        m_ui->what->addItem(sourceName(source), toQString(code));
    m_ui->what->addItem(tr("Outturns of the team's own"), key(outturnsKey));
    m_ui->what->addItem(tr("Benchmarks of the team's own"), key(benchmarksKey));
    m_ui->what->addItem(tr("Any other table of outturns"), key(mappedKey));
    m_ui->what->setCurrentIndex(-1);
    m_ui->year->addItem(tr("As the file tells"), 0);
    constexpr int earliest = 2008;
    for (int year = m_plan.session().today.year() + 1; year >= earliest; --year)
        m_ui->year->addItem(toQString(std::string_view(AcademicYear(year).label())), year);
    m_ui->stage->addItem(tr("As the file's name tells"), QString());
    m_ui->stage->addItem(tr("Provisional"), toQString(toCode(Stage::Provisional)));
    m_ui->stage->addItem(tr("Validated"), toQString(toCode(Stage::Validated)));
}

// --- What file it is
// --------------------------------------------------------------------------

void ImportDialog::browse()
{
    if (const auto file = m_files.tableToImport(this, m_settings.folder()))
        showFile(*file);
}

void ImportDialog::showFile(const QString& file)
{
    m_ui->file->setText(displayPath(file));
    lookAt(file);
}

/// A file is looked at as soon as its name is whole.
void ImportDialog::lookAtTyped(const QString& text)
{
    const QString file = pathFrom(text);
    if (QFileInfo(file).isFile()) {
        lookAt(QFileInfo(file).absoluteFilePath());
        return;
    }
    m_file.clear();
    showRecognised({});
}

void ImportDialog::missTyped()
{
    const QString file = pathFrom(m_ui->file->text());
    if (m_file.isEmpty() && !file.isEmpty() && !QFileInfo(file).isFile())
        showProblemHere(tr("There is no such file; check the name and the folder."));
}

void ImportDialog::lookAt(const QString& file)
{
    goTo(Step::Choose);
    m_file = file;
    m_settings.setFolder(QFileInfo(file).absolutePath());
    try {
        showRecognised(imports::recogniseFile(
            readFileToImport(file), toStdString(QFileInfo(file).fileName()), rowsShown));
    } catch (const Error& error) {
        m_file.clear();
        showRecognised({});
        showProblemHere(problemText(error));
    }
}

void ImportDialog::showRecognised(const imports::RecognisedFile& file)
{
    std::vector<RowsColumn> columns;
    QStringList headings;
    for (const std::string& heading : file.headings) {
        headings.append(toQString(std::string_view(heading)));
        columns.push_back({headings.back()});
    }
    std::vector<RowsRow> rows;
    for (const std::vector<std::string>& fields : file.rows) {
        std::vector<QString> texts;
        texts.reserve(fields.size());
        for (const std::string& field : fields)
            texts.push_back(toQString(std::string_view(field)));
        rows.push_back(rowOfTexts(std::move(texts)));
    }
    m_preview->show(std::move(columns), std::move(rows));
    const QString what = file.table                      ? toQString(toCode(*file.table))
        : !file.figures                                  ? key(mappedKey)
        : *file.figures == imports::FigureFile::Outturns ? key(outturnsKey)
                                                         : key(benchmarksKey);
    m_ui->what->setCurrentIndex(file.headings.empty() ? -1 : m_ui->what->findData(what));
    m_ui->mapping->setHeadings(headings);
    showWhatIsNeeded();
}

void ImportDialog::showWhatIsNeeded()
{
    const QString what = m_ui->what->currentData().toString();
    const bool isTable = fromCode<DatasetSource>(toStdString(what)).has_value();
    const bool isMapped = what == key(mappedKey);
    m_ui->year->setEnabled(isTable);
    m_ui->stage->setEnabled(isTable);
    m_ui->mapping->setVisible(isMapped);
    showProblemHere({});
    bool canGoOn = !m_file.isEmpty() && !what.isEmpty();
    if (canGoOn && isMapped) {
        try {
            static_cast<void>(m_ui->mapping->mapping());
        } catch (const Error& error) {
            canGoOn = false;
            showProblemHere(problemText(error));
        }
    }
    m_ui->next->setEnabled(canGoOn);
}

void ImportDialog::showProblemHere(const QString& problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
}

ImportChoice ImportDialog::choice() const
{
    const QString what = m_ui->what->currentData().toString();
    ImportChoice choice{
        .as = imports::FigureFile::Outturns,
        .year = {},
        .stage = fromCode<Stage>(toStdString(m_ui->stage->currentData().toString()))};
    if (const auto source = fromCode<DatasetSource>(toStdString(what)))
        choice.as = *source;
    else if (what == key(benchmarksKey))
        choice.as = imports::FigureFile::Benchmarks;
    else if (what == key(mappedKey))
        choice.as = m_ui->mapping->mapping();
    if (const int year = m_ui->year->currentData().toInt(); year > 0)
        choice.year = AcademicYear(year);
    return choice;
}

// --- What becomes of its rows
// --------------------------------------------------------------------------

void ImportDialog::goTo(Step step)
{
    const bool isCheck = step == Step::Check;
    m_ui->steps->setCurrentIndex(isCheck ? 1 : 0);
    m_ui->back->setEnabled(isCheck);
    m_ui->next->setText(isCheck ? tr("&Import") : tr("&Check the file"));
    showProblemHere({});
    if (!isCheck) {
        m_read.reset();
        showWhatIsNeeded();
    }
}

void ImportDialog::goOn()
{
    if (m_read)
        take();
    else
        check();
}

void ImportDialog::check()
{
    runLongWorkFor<ReadImport>(
        this,
        tr("Reading %1").arg(QFileInfo(m_file).fileName()),
        [file = m_file, choice = choice(), plan = &m_plan, record = m_plan.record()](
            Progress& progress) {
            ReadImport read = readImport(file, choice, record, progress);
            if (read.table)
                read.change = plan->store().previewImport(*read.table);
            return read;
        },
        [this](WorkOutcome<ReadImport> outcome) {
            if (outcome.result)
                showChecked(std::move(*outcome.result));
            else if (!outcome.isStopped)
                showProblemHere(outcome.problem);
        });
}

void ImportDialog::showChecked(ReadImport read)
{
    m_read = std::make_shared<ReadImport>(std::move(read));
    goTo(Step::Check);
    m_remarks->show(rowsOf(m_read->report));
    m_ui->summary->setText(summaryOf(*m_read));
    m_ui->remarks->fitColumns();
    m_ui->next->setEnabled(m_read->canBeTaken() && !m_plan.isReadOnly());
}

QString ImportDialog::summaryOf(const ReadImport& read) const
{
    QStringList sentences{tr("Rows read: %1. Can be taken: %2. Refused: %3. Repeat others: %4.")
                              .arg(countText(read.report.rowsRead))
                              .arg(countText(read.rowsTaken))
                              .arg(countText(read.rowsRefused))
                              .arg(countText(read.report.duplicates))};
    if (!read.table) {
        if (read.rowsRefused > 0)
            sentences +=
                tr("A file of figures is taken whole or not at all: put those rows right.");
        return sentences.join(u'\n');
    }
    const DatasetIdentity& identity = read.table->identity;
    sentences += tr("It becomes: %1 of %2, %3, with %4 columns.")
                     .arg(
                         sourceName(identity.source),
                         toQString(std::string_view(identity.year.label())),
                         identity.area == "all"
                             ? tr("several areas")
                             : tr("area %1").arg(toQString(std::string_view(identity.area))))
                     .arg(read.table->columns.size());
    const store::DatasetImport import = read.change.value_or(store::DatasetImport());
    if (import.same)
        sentences += tr("This very file is in the plan already; importing it changes nothing.");
    else if (import.superseded)
        sentences += (import.isBehind ? tr("It stays behind the later stage of %1")
                                      : tr("It supersedes %1, which is kept"))
                         .arg(toQString(std::string_view(import.superseded->origin.fileName))) +
            tr(": %1 rows differ, %2 are new, %3 are gone.")
                .arg(countText(import.changes.changed))
                .arg(countText(import.changes.added))
                .arg(countText(import.changes.gone));
    if (m_plan.isReadOnly())
        sentences += tr("The plan file is open for reading only, so nothing can be imported.");
    return sentences.join(u'\n');
}

// --- Into the plan
// --------------------------------------------------------------------------

void ImportDialog::take()
{
    if (m_read->table) {
        takeTable();
        return;
    }
    const bool isTaken = runOrShowProblem(this, tr("The figures cannot be entered"), [this] {
        if (!m_read->benchmarks.empty())
            enterBenchmarks(m_plan, m_read->benchmarks);
        else
            enterOutturns(m_plan, m_read->outturns);
    });
    if (!isTaken)
        return;
    emit figuresImported();
    accept();
}

void ImportDialog::takeTable()
{
    runLongWorkFor<store::DatasetImport>(
        this,
        tr("Writing %1").arg(QFileInfo(m_file).fileName()),
        [plan = &m_plan, read = m_read](Progress& progress) {
            return plan->importDataset(
                *read->table, read->report, [&progress](std::size_t done, std::size_t total) {
                    return progress.report(done, total);
                });
        },
        [this](const WorkOutcome<store::DatasetImport>& outcome) {
            if (outcome.result)
                tellTaken(*outcome.result);
            else if (!outcome.isStopped)
                showProblem(this, tr("The file cannot be imported"), outcome.problem);
        });
}

void ImportDialog::tellTaken(const store::DatasetImport& import)
{
    m_plan.reload();
    const std::string& sha256 = m_read->table->origin.sha256;
    for (const store::StoredDataset& dataset : m_plan.store().datasets()) {
        if (dataset.origin.sha256 != sha256 || dataset.isWithdrawn ||
            !(dataset.identity == m_read->table->identity))
            continue;
        if (!import.same)
            pushImport(m_plan, dataset);
        emit tableImported(dataset.id);
    }
    accept();
}

} // namespace outturn::app
