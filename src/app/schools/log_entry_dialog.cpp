#include "ui_log_entry_dialog.h"

#include <app/look/palette.h>
#include <app/look/scrolled_content.h>
#include <app/plan/open_plan.h>
#include <app/schools/known_schools.h>
#include <app/schools/log_entry_dialog.h>
#include <app/text.h>
#include <app/undo/school_log_command.h>
#include <app/window/problem.h>
#include <domain/error.h>
#include <domain/period/days.h>

#include <QPushButton>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>

namespace outturn::app {

namespace {

Date dateIn(const QDateEdit& edit)
{
    const QDate day = edit.date();
    return {day.year(), day.month(), day.day()};
}

QDate toQDate(const Date& day)
{
    return {day.year(), day.month(), day.day()};
}

std::string textIn(const QPlainTextEdit& edit)
{
    return toStdString(edit.toPlainText().trimmed());
}

/// The days as they stand in the field, whose decimals are exact.
Decimal daysIn(const QDoubleSpinBox& box)
{
    constexpr int hundredths = 100;
    return Decimal::ratio(qRound64(box.value() * hundredths), hundredths);
}

template <class E>
void offer(QComboBox& box)
{
    for (const auto& [value, code] : EnumCodes<E>::table)
        box.addItem(toQString(labelOf(value)), toQString(code));
}

template <class E>
std::optional<E> choiceIn(const QComboBox& box)
{
    return fromCode<E>(toStdString(box.currentData().toString()));
}

} // namespace

LogEntryDialog::LogEntryDialog(
    KnownSchools& schools, Urn school, LogEntryKind kind, QWidget* parent)
    : QDialog(parent)
    , m_schools(schools)
    , m_school(school)
    , m_kind(kind)
    , m_ui(std::make_unique<Ui::LogEntryDialog>())
{
    m_ui->setupUi(this);
    letScroll(*this, 2); // the buttons and what is wrong
    setWindowTitle(toQString(labelOf(kind)));
    m_ui->school->setFont(scaledFont(font(), type::heading, true));
    m_ui->school->setText(schools.nameOf(school));
    m_ui->problem->setVisible(false);
    QPalette warning = m_ui->problem->palette();
    warning.setColor(QPalette::WindowText, coloursFor(palette()).error);
    m_ui->problem->setPalette(warning);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Enter"));
    m_ui->day->setDate(toQDate(schools.today()));
    m_ui->review->setDate(toQDate(daysAfter(schools.today(), 90)));
    m_ui->until->setDate(toQDate(daysAfter(schools.today(), 365)));
    connect(m_ui->hasReview, &QCheckBox::toggled, m_ui->review, &QWidget::setEnabled);
    connect(m_ui->hasEnd, &QCheckBox::toggled, m_ui->until, &QWidget::setEnabled);
    connect(m_ui->day, &QDateEdit::dateChanged, this, &LogEntryDialog::showBefore);
    fillChoices();
    showRows();
    showBefore();
}

LogEntryDialog::~LogEntryDialog() = default;

void LogEntryDialog::fillChoices()
{
    m_ui->person->addItems(m_schools.people());
    const Date today = m_schools.today();
    const AcademicYear year = academicYearOf(today);
    if (const AdviserAllocation* adviser = m_schools.log().adviserIn(m_school, year))
        m_ui->person->setCurrentText(toQString(std::string_view(adviser->adviser)));
    else
        m_ui->person->setCurrentText(QString());
    for (const AcademicYear each : {year.previous(), year, year.next()})
        m_ui->year->addItem(toQString(std::string_view(each.label())), each.endYear());
    m_ui->year->setCurrentIndex(1);
    offer<InterventionStep>(*m_ui->step);
    m_ui->impact->addItem(tr("Not judged"), QString());
    offer<MeetingImpact>(*m_ui->impact);
    std::set<std::string> names;
    for (const CollaborationMembership& membership : m_schools.log().memberships())
        names.insert(membership.collaboration);
    for (const std::string& name : names)
        m_ui->collaboration->addItem(toQString(std::string_view(name)));
    m_ui->collaboration->setCurrentText(QString());
    fillCategories();
}

void LogEntryDialog::fillCategories()
{
    const auto& scheme = m_schools.plan().record().plan.categories;
    if (!scheme)
        return;
    for (const SchoolCategory& category : scheme->categories)
        m_ui->category->addItem(
            QStringLiteral("%1  %2").arg(
                toQString(category.code), toQString(std::string_view(category.name))),
            toQString(category.code));
    const SchoolProfile* school = m_schools.find(m_school);
    if (school == nullptr)
        return;
    if (const auto suggestion = m_schools.suggestionFor(*school)) {
        m_ui->category->setCurrentIndex(m_ui->category->findData(toQString(suggestion->category)));
        QStringList reasons;
        for (const CategoryReason& reason : suggestion->reasons)
            reasons += toQString(std::string_view(reason.text));
        if (m_kind == LogEntryKind::Category)
            m_ui->notes->setPlainText(reasons.join(u'\n'));
    }
}

void LogEntryDialog::showRows()
{
    using Kind = LogEntryKind;
    const auto shown = [this](QWidget* field, std::initializer_list<Kind> kinds) {
        m_ui->fields->setRowVisible(field, std::ranges::find(kinds, m_kind) != kinds.end());
    };
    shown(
        m_ui->day, {Kind::Category, Kind::Event, Kind::Visit, Kind::Meeting, Kind::Collaboration});
    shown(m_ui->year, {Kind::Allocation});
    shown(m_ui->category, {Kind::Category});
    shown(m_ui->step, {Kind::Event});
    shown(m_ui->person, {Kind::Category, Kind::Visit, Kind::Meeting, Kind::Allocation});
    shown(m_ui->days, {Kind::Visit, Kind::Allocation});
    shown(m_ui->collaboration, {Kind::Collaboration});
    shown(m_ui->notes, {Kind::Category, Kind::Event, Kind::Visit, Kind::Meeting});
    shown(m_ui->before, {Kind::Meeting});
    shown(m_ui->impact, {Kind::Meeting});
    shown(m_ui->impactReason, {Kind::Meeting});
    shown(m_ui->agreed, {Kind::Meeting});
    shown(m_ui->reviewRow, {Kind::Category});
    shown(m_ui->untilRow, {Kind::Collaboration});
    if (m_kind == Kind::Category) {
        m_ui->personLabel->setText(tr("Agreed &by"));
        m_ui->notesLabel->setText(tr("&Reason"));
    } else if (m_kind == Kind::Meeting) {
        m_ui->personLabel->setText(tr("Held &by"));
        m_ui->notesLabel->setText(tr("&Notes"));
    }
    if (m_kind == Kind::Allocation)
        m_ui->days->setValue(6);
}

void LogEntryDialog::showBefore()
{
    const ProgressMeeting* before =
        m_schools.log().lastMeetingBy(m_school, daysAfter(dateIn(*m_ui->day), -1));
    const bool canJudge = before != nullptr && !before->agreed.empty();
    m_ui->before->setText(
        canJudge ? tr("%1: %2").arg(
                       toQString(std::string_view(before->date.label())),
                       toQString(std::string_view(before->agreed)))
                 : tr("No outcome was agreed before that day."));
    m_ui->impact->setEnabled(canJudge);
    m_ui->impactReason->setEnabled(canJudge);
}

QString LogEntryDialog::person() const
{
    return m_ui->person->currentText().trimmed();
}

LogEntry LogEntryDialog::entry() const
{
    const Date day = dateIn(*m_ui->day);
    const std::string who = toStdString(person());
    switch (m_kind) {
    case LogEntryKind::Category:
        return CategoryDecision{
            m_school,
            day,
            CategoryCode(toStdString(m_ui->category->currentData().toString())),
            textIn(*m_ui->notes),
            who,
            m_ui->hasReview->isChecked() ? std::optional(dateIn(*m_ui->review)) : std::nullopt};
    case LogEntryKind::Event:
        return InterventionEvent{
            m_school,
            day,
            choiceIn<InterventionStep>(*m_ui->step).value_or(InterventionStep::WarningNotice),
            textIn(*m_ui->notes)};
    case LogEntryKind::Visit:
        return SchoolVisit{m_school, day, who, daysIn(*m_ui->days), textIn(*m_ui->notes)};
    case LogEntryKind::Meeting:
        return ProgressMeeting{
            m_school,
            day,
            who,
            textIn(*m_ui->notes),
            textIn(*m_ui->agreed),
            m_ui->impact->isEnabled() ? choiceIn<MeetingImpact>(*m_ui->impact) : std::nullopt,
            m_ui->impact->isEnabled() ? toStdString(m_ui->impactReason->text().trimmed())
                                      : std::string()};
    case LogEntryKind::Allocation:
        return AdviserAllocation{
            m_school, AcademicYear(m_ui->year->currentData().toInt()), who, daysIn(*m_ui->days)};
    case LogEntryKind::Collaboration:
        break;
    }
    return CollaborationMembership{
        m_school,
        toStdString(m_ui->collaboration->currentText().trimmed()),
        day,
        m_ui->hasEnd->isChecked() ? std::optional(dateIn(*m_ui->until)) : std::nullopt};
}

void LogEntryDialog::accept()
{
    try {
        const LogEntry made = entry();
        requireSound(
            made, m_schools.plan().record().plan.categories, m_schools.log(), m_schools.today());
        enterAboutSchool(m_schools.plan(), made);
    } catch (const Error& error) {
        m_ui->problem->setText(problemText(error));
        m_ui->problem->setVisible(true);
        return;
    }
    QDialog::accept();
}

} // namespace outturn::app
