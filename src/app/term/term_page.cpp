#include "ui_term_page.h"

#include <app/entry/form_file.h>
#include <app/look/palette.h>
#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/settings.h>
#include <app/term/return_merge_dialog.h>
#include <app/term/term_delegate.h>
#include <app/term/term_model.h>
#include <app/term/term_page.h>
#include <app/term/term_text.h>
#include <app/text.h>
#include <app/window/file_chooser.h>
#include <app/window/problem.h>
#include <domain/error.h>
#include <domain/term/entry_form.h>
#include <import/returns/return_file.h>
#include <report/forms/entry_form_file.h>
#include <report/report.h>

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace outturn::app {

TermPage::TermPage(
    OpenPlan& plan, EntryDrafts& drafts, Settings& settings, FileChooser& files, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_settings(settings)
    , m_files(files)
    , m_ui(std::make_unique<Ui::TermPage>())
    , m_model(new TermModel(plan, drafts, this))
{
    m_ui->setupUi(this);
    m_ui->title->setFont(scaledFont(font(), type::title, true));
    m_ui->hint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->readOnlyBanner->setVisible(plan.isReadOnly());
    m_ui->mergeReturn->setEnabled(!plan.isReadOnly());
    setUpTable();
    offerOfficers();
    connect(m_ui->officer, &QComboBox::currentIndexChanged, this, &TermPage::chooseOfficer);
    connect(&m_plan, &OpenPlan::recordChanged, this, &TermPage::offerOfficers);
    connect(m_model, &TermModel::progressChanged, this, &TermPage::showProgress);
    connect(m_model, &TermModel::progressChanged, this, &TermPage::showLocks);
    connect(m_model, &TermModel::editRefused, this, &TermPage::showMessage);
    connect(m_ui->writeReturn, &QPushButton::clicked, this, &TermPage::writeReturn);
    connect(m_ui->mergeReturn, &QPushButton::clicked, this, &TermPage::mergeReturn);
    chooseOfficer();
    showMessage({});
}

TermPage::~TermPage() = default;

void TermPage::setUpTable()
{
    EntryTable& table = *m_ui->work;
    auto* delegate = new TermDelegate(&table);
    table.setModel(m_model);
    table.setItemDelegate(delegate);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(spacing::gridRowHeight);
    table.horizontalHeader()->setStretchLastSection(true);
    table.wrapColumns({TermModel::NameColumn, TermModel::NoteColumn, TermModel::ReasonColumn});
    setFocusProxy(&table);
    connect(m_model, &TermModel::modelReset, this, [this] {
        const int character = fontMetrics().averageCharWidth();
        m_ui->work->shareOut(
            gridRoom(*this),
            {{.column = TermModel::NameColumn, .weight = 3, .least = 20 * character},
             {.column = TermModel::NoteColumn, .weight = 3, .least = 18 * character},
             {.column = TermModel::ReasonColumn, .weight = 4, .least = 24 * character}});
        if (m_model->rowCount() > 0)
            m_ui->work->setCurrentIndex(m_model->index(0, TermModel::ValueColumn));
    });
    connect(
        table.selectionModel(), &QItemSelectionModel::currentChanged, this, &TermPage::showReason);
    connect(m_model, &TermModel::dataChanged, this, &TermPage::showReason);
    connect(delegate, &EntryDelegate::typed, m_model, &TermModel::preview);
    connect(delegate, &QAbstractItemDelegate::closeEditor, m_model, &TermModel::endPreview);
}

void TermPage::offerOfficers()
{
    const QSignalBlocker quiet(m_ui->officer);
    const QString chosen = m_settings.officer(m_plan.file());
    m_ui->officer->clear();
    m_ui->officer->addItem(tr("Nobody chosen"), QString());
    for (const Officer& officer : m_plan.record().plan.officers)
        m_ui->officer->addItem(toQString(std::string_view(officer.name)), toQString(officer.code));
    m_ui->officer->setCurrentIndex(std::max(0, m_ui->officer->findData(chosen)));
}

void TermPage::chooseOfficer()
{
    const QString code = m_ui->officer->currentData().toString();
    m_settings.setOfficer(m_plan.file(), code);
    m_model->setOfficer(
        code.isEmpty() ? std::nullopt : std::optional(OfficerCode(toStdString(code))));
    m_ui->writeReturn->setEnabled(!code.isEmpty());
    showReason();
}

void TermPage::showEvent(QShowEvent* event)
{
    if (!m_model->isBeingTyped()) // a page may be shown a moment after its first keystrokes
        m_model->listAgain();
    QWidget::showEvent(event);
}

void TermPage::showProgress()
{
    const int asked = m_model->askedCount();
    const int done = m_model->doneCount();
    m_ui->title->setText(tr("My term, %1").arg(toQString(std::string_view(m_plan.year().label()))));
    m_ui->progress->setMaximum(std::max(asked, 1));
    m_ui->progress->setValue(done);
    m_ui->progress->setVisible(asked > 0);
    if (!m_model->officer())
        m_ui->progressText->setText(tr("Choose who you are"));
    else if (asked == 0)
        m_ui->progressText->setText(tr("Nothing is owed"));
    else
        m_ui->progressText->setText(tr("%1 of %2 done").arg(done).arg(asked));
}

void TermPage::showLocks()
{
    QStringList sentences;
    for (const TermLock& lock : m_model->locks())
        sentences += toQString(std::string_view(sentenceOn(lock)));
    m_ui->lockBanner->setText(sentences.join(u' '));
    m_ui->lockBanner->setVisible(!sentences.isEmpty());
}

void TermPage::showReason()
{
    const int row = m_ui->work->currentIndex().row();
    const QModelIndex reason = m_model->index(row, TermModel::ReasonColumn);
    const QString name = m_model->index(row, TermModel::NameColumn).data().toString();
    QPalette colours = palette();
    if (reason.data(RefusedRole).toBool())
        colours.setColor(QPalette::WindowText, coloursFor(palette()).error);
    m_ui->reason->setPalette(colours);
    m_ui->reason->setText(
        name.isEmpty() ? QString() : tr("%1: %2").arg(name, reason.data().toString()));
}

void TermPage::showMessage(const QString& message)
{
    m_ui->message->setText(message);
    m_ui->message->setVisible(!message.isEmpty());
}

void TermPage::writeReturn()
{
    const OfficerCode officer = *m_model->officer();
    const QString name =
        tr("Return %1 %2.xlsx").arg(toQString(officer)).arg(m_plan.year().endYear());
    const auto file = m_files.formToWrite(this, QDir(m_settings.folder()).filePath(name));
    if (!file)
        return;
    runOrShowProblem(this, tr("The return could not be written"), [&] {
        const EntryForm form =
            returnOf(m_plan.record(), officer, m_plan.year(), m_plan.session().today);
        report::writeFileSafely(toPath(*file), report::entryFormXlsx(form));
        showMessage(tr("Wrote the return of %1 to %2: %3 figures, %4 actions.")
                        .arg(toQString(std::string_view(form.officer->name)), displayPath(*file))
                        .arg(form.figures.size())
                        .arg(form.actions.size()));
    });
}

void TermPage::mergeReturn()
{
    const auto file = m_files.formToRead(this, m_settings.folder());
    if (!file)
        return;
    runOrShowProblem(this, tr("The return could not be read"), [&] {
        const QString name = QFileInfo(*file).fileName();
        const auto read = imports::readReturn(formBytes(*file), m_plan.record(), toStdString(name));
        if (!read.refused.empty()) {
            showProblem(
                this, tr("Nothing was taken from %1").arg(name), mistakesText(read.refused));
            return;
        }
        auto* dialog = new ReturnMergeDialog(
            m_plan, read.officer, merged(m_plan.record(), read.figures, read.updates), this);
        connect(dialog, &ReturnMergeDialog::taken, this, [this, name](int count) {
            showMessage(tr("Taken from %1: %2.").arg(name).arg(count));
            m_model->listAgain();
            m_ui->work->setFocus();
        });
        dialog->open();
    });
}

} // namespace outturn::app
