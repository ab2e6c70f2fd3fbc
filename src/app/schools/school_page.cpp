#include "ui_school_page.h"

#include <app/look/palette.h>
#include <app/plan/open_plan.h>
#include <app/schools/known_schools.h>
#include <app/schools/log_entry_dialog.h>
#include <app/schools/school_page.h>
#include <app/schools/school_rows.h>
#include <app/text.h>
#include <app/undo/school_log_command.h>
#include <app/window/problem.h>
#include <domain/period/days.h>
#include <domain/school/inspected_schools.h>

#include <QMenu>

namespace outturn::app {

namespace {

QString forButton(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SchoolPage::SchoolPage(KnownSchools& schools, QWidget* parent)
    : QWidget(parent)
    , m_schools(schools)
    , m_ui(std::make_unique<Ui::SchoolPage>())
{
    m_ui->setupUi(this);
    m_ui->name->setFont(scaledFont(font(), type::title, true));
    for (PlainLabel* heading : {m_ui->categoryHeading, m_ui->floorHeading})
        heading->setFont(scaledFont(font(), type::body, true));
    for (PlainLabel* muted : {m_ui->facts, m_ui->crumbName, m_ui->crumbArrow, m_ui->crumbArrow2})
        muted->setForegroundRole(QPalette::PlaceholderText);
    setUpTables();
    setUpEntry();
    connect(m_ui->crumbSchools, &QToolButton::clicked, this, &SchoolPage::schoolsWanted);
    connect(m_ui->crumbDistrict, &QToolButton::clicked, this, [this] {
        if (const SchoolProfile* school = m_school ? m_schools.find(*m_school) : nullptr)
            emit districtWanted(toQString(school->school.district));
    });
    connect(&m_schools, &KnownSchools::changed, this, &SchoolPage::refresh);
    setFocusProxy(m_ui->results);
}

SchoolPage::~SchoolPage() = default;

void SchoolPage::setUpTables()
{
    m_ui->results->setModel(&m_results);
    m_ui->inspections->setModel(&m_inspections);
    m_ui->entries->setModel(&m_entries);
    connect(m_ui->entries, &RowsTable::chosen, this, &SchoolPage::showWhatCanBeTakenBack);
    connect(m_ui->takeBack, &QPushButton::clicked, this, &SchoolPage::takeBackChosen);
}

void SchoolPage::setUpEntry()
{
    auto* menu = new QMenu(m_ui->enter);
    const auto add = [&](const QString& words, LogEntryKind kind) {
        menu->addAction(words, this, [this, kind] { ask(kind); });
    };
    add(tr("&Category…"), LogEntryKind::Category);
    add(tr("&Visit…"), LogEntryKind::Visit);
    add(tr("Progress &meeting…"), LogEntryKind::Meeting);
    add(tr("&Intervention…"), LogEntryKind::Event);
    add(tr("&Adviser and days…"), LogEntryKind::Allocation);
    add(tr("C&ollaboration…"), LogEntryKind::Collaboration);
    // A category is one of the plan's own scheme.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->actions().front()->setEnabled(m_schools.plan().record().plan.categories.has_value());
    });
    m_ui->enter->setMenu(menu);
    m_ui->enter->setEnabled(!m_schools.plan().isReadOnly());
}

void SchoolPage::showSchool(Urn school)
{
    m_school = school;
    refresh();
}

void SchoolPage::refresh()
{
    const SchoolProfile* school = m_school ? m_schools.find(*m_school) : nullptr;
    if (school == nullptr)
        return;
    showHeading(*school);
    showCategory(*school);
    showFloor(*school);
    showTables(*school);
}

void SchoolPage::showHeading(const SchoolProfile& profile)
{
    const School& school = profile.school;
    m_ui->name->setText(toQString(school.name));
    m_ui->crumbName->setText(toQString(school.name));
    m_ui->crumbDistrict->setVisible(!school.district.empty());
    m_ui->crumbArrow2->setVisible(!school.district.empty());
    m_ui->crumbDistrict->setText(forButton(toQString(school.district)));
    m_ui->crumbDistrict->setAccessibleName(tr("District of %1").arg(toQString(school.district)));
    QStringList facts{toQString(school.urn.text()), toQString(labelOf(kindOf(school)))};
    for (const std::string& part : {school.type, school.district, school.council})
        if (!part.empty())
            facts += toQString(part);
    if (school.closed)
        facts += tr("closed on %1").arg(toQString(school.closed->label()));
    else if (school.status == SchoolStatus::ProposedToClose)
        facts += tr("proposed to close");
    if (school.opened && !school.predecessors.empty())
        facts += tr("opened on %1").arg(toQString(school.opened->label()));
    for (const Urn before : school.predecessors)
        facts += tr("followed %1 (%2)").arg(m_schools.nameOf(before), toQString(before.text()));
    const AdviserAllocation* adviser =
        m_schools.log().adviserIn(school.urn, academicYearOf(m_schools.today()));
    facts += adviser ? tr("adviser %1, %2 days this year")
                           .arg(toQString(adviser->adviser), toQString(adviser->days.text()))
                     : tr("no adviser named this year");
    m_ui->facts->setText(facts.join(QStringLiteral("  ·  ")));
}

void SchoolPage::showCategory(const SchoolProfile& school)
{
    const auto& scheme = m_schools.plan().record().plan.categories;
    const CategoryDecision* decision =
        m_schools.log().categoryOn(school.school.urn, m_schools.today());
    QStringList lines;
    if (decision != nullptr) {
        lines +=
            tr("%1 Since %2.").arg(asSentence(textOf(*decision, scheme)), dayText(decision->date));
    } else {
        lines += scheme ? tr("None agreed yet.")
                        : tr("The plan has no scheme of categories; add one in the plan editor.");
    }
    if (const auto suggestion = m_schools.suggestionFor(school)) {
        lines += QString();
        const SchoolCategory* category = findCategory(*scheme, suggestion->category);
        lines += tr("The facts suggest category %1, %2%3")
                     .arg(
                         toQString(suggestion->category),
                         category ? toQString(category->name) : QString(),
                         suggestion->reasons.empty() ? tr(": no rule asks for more.")
                                                     : QStringLiteral(":"));
        for (const CategoryReason& reason : suggestion->reasons)
            lines += QStringLiteral("•  ") + toQString(reason.text);
        for (const std::string& unknown : suggestion->unknown)
            lines += tr("Not looked at: %1.").arg(toQString(unknown));
    }
    m_ui->category->setText(lines.join(u'\n'));
}

void SchoolPage::showFloor(const SchoolProfile& school)
{
    if (!school.floor) {
        m_ui->floor->setText(
            tr("No imported table of a year with a floor standard has the school."));
        return;
    }
    const FloorStanding& standing = school.floor->standing;
    QStringList lines{
        tr("%1 (%2, %3)")
            .arg(
                toQString(labelOf(standing.risk)),
                toQString(school.floor->standard),
                toQString(school.floor->year.label())),
        asSentence(standing.judgement.reason)};
    if (standing.judgement.attainment) {
        const PupilMargin& margin = *standing.judgement.attainment;
        lines += tr("%1 of %2 pupils reached it and %3 were needed: %4.")
                     .arg(margin.reached)
                     .arg(margin.of)
                     .arg(margin.needed)
                     .arg(toQString(textOf(margin)));
    }
    if (!standing.warning.empty())
        lines += asSentence(standing.warning);
    m_ui->floor->setText(lines.join(u'\n'));
}

void SchoolPage::showTables(const SchoolProfile& school)
{
    const auto put = [](Rows rows, RowsModel& model, RowsTable& table) {
        model.show(std::move(rows.columns), std::move(rows.rows));
        table.fitColumns();
    };
    put(schoolResults(school), m_results, *m_ui->results);
    put(schoolInspections(school), m_inspections, *m_ui->inspections);
    put(schoolEntries(m_schools, school.school.urn), m_entries, *m_ui->entries);
    m_ui->tabs->setTabText(0, tr("&Results (%1)").arg(m_results.rowCount()));
    m_ui->tabs->setTabText(1, tr("I&nspections (%1)").arg(m_inspections.rowCount()));
    m_ui->tabs->setTabText(2, tr("Re&cord (%1)").arg(m_entries.rowCount()));
    showWhatCanBeTakenBack();
}

void SchoolPage::ask(LogEntryKind kind)
{
    if (!m_school)
        return;
    auto* dialog = new LogEntryDialog(m_schools, *m_school, kind, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_ui->tabs->setCurrentIndex(2); });
    dialog->open();
}

void SchoolPage::takeBackChosen()
{
    const QVariant key = m_ui->entries->currentKey();
    if (!key.isValid())
        return;
    try {
        const store::StoredLogEntry entry = m_schools.entries().at(key.toULongLong());
        takeBack(m_schools.plan(), entry);
    } catch (const Error& error) {
        m_schools.plan().refuseEdit(problemText(error));
    }
}

void SchoolPage::showWhatCanBeTakenBack()
{
    const QVariant key = m_ui->entries->currentKey();
    const auto& entries = m_schools.entries();
    const bool isThere = key.isValid() && key.toULongLong() < entries.size();
    m_ui->takeBack->setEnabled(
        isThere && !entries[key.toULongLong()].isWithdrawn && !m_schools.plan().isReadOnly());
}

} // namespace outturn::app
