#include <app/plan/open_plan.h>
#include <app/schools/school_rows.h>
#include <app/text.h>
#include <domain/measure/figure.h>
#include <domain/period/days.h>
#include <domain/school/inspected_schools.h>
#include <planfile/measure_catalogue.h>

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <map>

namespace outturn::app {

namespace {

QString text(std::string_view words)
{
    return toQString(words);
}

QString tr(const char* words)
{
    return QCoreApplication::translate("Schools", words);
}

RowsCell figure(const std::optional<Decimal>& value, int decimals)
{
    if (!value)
        return {.text = QStringLiteral("–"), .sort = -1e9, .isMuted = true};
    return {.text = text(value->text(decimals)), .sort = value->toDouble()};
}

RowsCell whole(std::int64_t number)
{
    return {.text = QString::number(number), .sort = static_cast<qlonglong>(number)};
}

RowsCell orDash(const QString& words)
{
    if (words.isEmpty())
        return {.text = QStringLiteral("–"), .sort = QString(QChar(0xFFFF)), .isMuted = true};
    return {.text = words};
}

RowsCell ofstedCell(const SchoolProfile& school)
{
    if (!school.latest)
        return {.text = tr("Not inspected"), .sort = 99, .isMuted = true};
    QString words = text(labelOf(school.latest->overall));
    QString explanation;
    if (school.latest->category)
        explanation = text(labelOf(*school.latest->category));
    if (school.isLatestOfPredecessor) {
        words = tr("%1 (before)").arg(words);
        explanation = tr("Of the school that it followed.");
    }
    return {
        .text = words,
        .sort = static_cast<int>(school.latest->overall),
        .explanation = explanation};
}

RowsCell floorCell(const SchoolProfile& school)
{
    if (!school.floor)
        return {.text = QStringLiteral("–"), .sort = 99, .isMuted = true};
    const FloorStanding& standing = school.floor->standing;
    QString explanation =
        tr("%1: %2").arg(text(school.floor->year.label()), text(standing.judgement.reason));
    if (!standing.warning.empty())
        explanation += tr("; %1").arg(text(standing.warning));
    return {
        .text = text(labelOf(standing.risk)),
        .sort = static_cast<int>(standing.risk),
        .isMuted = standing.risk == FloorRisk::NotJudged || standing.risk == FloorRisk::None,
        .explanation = explanation};
}

/// "4 Intensive support".
QString categoryText(const CategoryCode& code, const std::optional<CategoryScheme>& scheme)
{
    const SchoolCategory* category = scheme ? findCategory(*scheme, code) : nullptr;
    if (category == nullptr || category->name == code.text())
        return toQString(code);
    return tr("%1 %2").arg(toQString(code), text(category->name));
}

std::map<Urn, SchoolDue> firstDueOf(const KnownSchools& schools)
{
    std::map<Urn, SchoolDue> first;
    for (const SchoolDue& due : schools.due())
        first.try_emplace(due.school, due);
    return first;
}

RowsCell dueCell(const SchoolDue* due)
{
    if (due == nullptr)
        return {.text = QStringLiteral("–"), .sort = QString(QChar(0xFFFF)), .isMuted = true};
    RowsCell cell = dayCell(due->due);
    if (due->state == DueState::Overdue)
        cell.text = tr("%1, overdue").arg(cell.text);
    cell.explanation = text(labelOf(due->kind));
    return cell;
}

} // namespace

RowsCell dayCell(const std::optional<Date>& day)
{
    if (!day)
        return {.text = QStringLiteral("–"), .sort = QString(QChar(0xFFFF)), .isMuted = true};
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return {
        .text = locale.toString(
            QDate(day->year(), day->month(), day->day()), QStringLiteral("d MMM yyyy")),
        .sort = text(day->text())};
}

Rows schoolList(const KnownSchools& schools)
{
    Rows table{
        {{tr("School")},
         {tr("Number")},
         {tr("Phase")},
         {tr("District")},
         {tr("Ofsted")},
         {tr("Inspected")},
         {tr("Category")},
         {tr("Suggested")},
         {tr("Floor standard")},
         {tr("Adviser")},
         {tr("Due next")}},
        {}};
    const auto& scheme = schools.plan().record().plan.categories;
    const AcademicYear year = academicYearOf(schools.today());
    const std::map<Urn, SchoolDue> due = firstDueOf(schools);
    for (const SchoolProfile& school : schools.profiles()) {
        const Urn urn = school.school.urn;
        const CategoryDecision* decision = schools.log().categoryOn(urn, schools.today());
        const AdviserAllocation* adviser = schools.log().adviserIn(urn, year);
        const auto suggestion = schools.suggestionFor(school);
        const auto next = due.find(urn);
        table.rows.push_back(
            {{{.text = text(school.school.name)},
              {.text = text(urn.text())},
              {.text = text(labelOf(kindOf(school.school)))},
              orDash(text(school.school.district)),
              ofstedCell(school),
              dayCell(school.latest ? std::optional(school.latest->date) : std::optional<Date>()),
              orDash(decision ? categoryText(decision->category, scheme) : QString()),
              orDash(suggestion ? toQString(suggestion->category) : QString()),
              floorCell(school),
              orDash(adviser ? text(adviser->adviser) : QString()),
              dueCell(next == due.end() ? nullptr : &next->second)},
             urn.value()});
    }
    return table;
}

Rows schoolResults(const SchoolProfile& school)
{
    Rows table{
        {{tr("Measure")},
         {tr("Year")},
         {tr("School"), true},
         {tr("Pupils"), true},
         {tr("Council"), true},
         {tr("England"), true},
         {tr("Floor"), true},
         {tr("Unit")}},
        {}};
    MeasureCode last("-");
    for (const SchoolResult& result : school.results) {
        const MeasureVersion* measure = findMeasure(planfile::builtInMeasures(), result.measure);
        const bool isNew = last != result.measure;
        last = result.measure;
        RowsCell name{.text = text(measure ? measure->name : result.measure.text())};
        name.isMuted = !isNew; // the same measure in another year
        RowsCell own{.text = text(result.text)};
        if (result.value)
            own.sort = result.value->toDouble();
        else
            own.isMuted = true;
        if (result.of != school.school.urn)
            own.explanation = tr("Of the school it followed, %1.").arg(text(result.of.text()));
        table.rows.push_back(
            {{name,
              {.text = text(result.year.label())},
              own,
              result.pupils ? whole(*result.pupils) : figure({}, 0),
              figure(result.council, result.decimals),
              figure(result.national, result.decimals),
              figure(result.floor, 0),
              {.text = measure ? text(unitHeading(measure->unit)) : QString(), .isMuted = true}}});
    }
    return table;
}

Rows schoolInspections(const SchoolProfile& school)
{
    Rows table{{{tr("Inspected")}, {tr("Overall")}, {tr("Category")}, {tr("Teaching")}}, {}};
    std::vector<Inspection> shown = school.inspections;
    if (shown.empty() && school.latest)
        shown.push_back(*school.latest);
    for (auto each = shown.rbegin(); each != shown.rend(); ++each) {
        RowsCell overall{.text = text(labelOf(each->overall))};
        if (school.isLatestOfPredecessor)
            overall.text = tr("%1 (the school it followed)").arg(overall.text);
        table.rows.push_back(
            {{dayCell(each->date),
              overall,
              orDash(each->category ? text(labelOf(*each->category)) : QString()),
              orDash(each->teaching ? text(labelOf(*each->teaching)) : QString())}});
    }
    return table;
}

Rows schoolEntries(const KnownSchools& schools, Urn school)
{
    Rows table{{{tr("Day")}, {tr("What")}, {tr("By")}, {tr("Record")}}, {}};
    const auto& entries = schools.entries();
    std::vector<std::size_t> own;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (schoolOf(entries[i].entry) == school)
            own.push_back(i);
    std::ranges::stable_sort(own, [&entries](std::size_t a, std::size_t b) {
        return dateOf(entries[a].entry) > dateOf(entries[b].entry);
    });
    for (const std::size_t place : own) {
        const store::StoredLogEntry& stored = entries[place];
        const QString words = text(textOf(stored.entry, schools.plan().record().plan.categories));
        RowsRow row{
            {dayCell(dateOf(stored.entry)),
             {.text = text(labelOf(kindOf(stored.entry)))},
             {.text = text(stored.enteredBy), .isMuted = true},
             {.text = stored.isWithdrawn ? tr("Taken back: %1").arg(words)
                                         : QString(words).replace(u'\n', u' '),
              .explanation = words}},
            static_cast<qulonglong>(place)};
        for (RowsCell& cell : row.cells)
            cell.isStruck = stored.isWithdrawn;
        table.rows.push_back(std::move(row));
    }
    return table;
}

Rows caseloadRows(const KnownSchools& schools)
{
    Rows table{
        {{tr("Adviser")},
         {tr("Schools"), true},
         {tr("Priority"), true},
         {tr("Days set aside"), true},
         {tr("Visits"), true},
         {tr("Days used"), true},
         {tr("Days left"), true},
         {tr("Meetings overdue"), true}},
        {}};
    constexpr int dayDecimals = 2;
    for (const AdviserCaseload& each : schools.caseloads())
        table.rows.push_back(
            {{{.text = text(each.adviser)},
              whole(static_cast<std::int64_t>(each.schools.size())),
              whole(each.prioritySchools),
              figure(each.daysAllocated, dayDecimals),
              whole(each.visits),
              figure(each.daysUsed, dayDecimals),
              figure(each.daysLeft(), dayDecimals),
              whole(each.meetingsOverdue)},
             text(each.adviser)});
    return table;
}

Rows dueRows(const KnownSchools& schools)
{
    Rows table{
        {{tr("Due")},
         {tr("Standing")},
         {tr("School")},
         {tr("What")},
         {tr("Adviser")},
         {tr("Impact to judge")}},
        {}};
    const auto standing = [](DueState state) {
        return state == DueState::Overdue ? tr("Overdue")
            : state == DueState::Soon     ? tr("Due soon")
                                          : tr("Ahead");
    };
    for (const SchoolDue& each : schools.due())
        table.rows.push_back(
            {{dayCell(each.due),
              {.text = standing(each.state),
               .sort = static_cast<int>(each.state),
               .isMuted = each.state == DueState::Ahead},
              {.text = schools.nameOf(each.school)},
              {.text = text(labelOf(each.kind))},
              orDash(text(each.adviser)),
              {.text = text(each.toJudge).replace(u'\n', u' '), .explanation = text(each.toJudge)}},
             each.school.value()});
    return table;
}

} // namespace outturn::app
