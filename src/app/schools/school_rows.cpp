#include <app/plan/open_plan.h>
#include <app/schools/school_rows.h>
#include <app/text.h>
#include <domain/measure/figure.h>
#include <domain/period/days.h>
#include <domain/school/inspected_schools.h>
#include <planfile/measure_catalogue.h>

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace outturn::app {

namespace {

struct SchoolRowsWords
{
    Q_DECLARE_TR_FUNCTIONS(Schools)
};

RowsCell figure(const std::optional<Decimal>& value, int decimals)
{
    if (!value)
        return {.text = QStringLiteral("–"), .sort = -1e9, .isMuted = true};
    return {.text = figureCell(value, decimals), .sort = value->toDouble()};
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
        return {.text = SchoolRowsWords::tr("Not inspected"), .sort = 99, .isMuted = true};
    QString words = toQString(labelOf(school.latest->overall));
    QString explanation;
    if (school.latest->category)
        explanation = toQString(labelOf(*school.latest->category));
    if (school.isLatestOfPredecessor) {
        words = SchoolRowsWords::tr("%1 (before)").arg(words);
        explanation = SchoolRowsWords::tr("Of the school that it followed.");
    }
    return {
        .text = words,
        .sort = static_cast<int>(school.latest->overall),
        .explanation = explanation};
}

/// A standing in a column that says what it is about.
QString floorWord(FloorRisk risk)
{
    switch (risk) {
    case FloorRisk::Below:
        return SchoolRowsWords::tr("Below");
    case FloorRisk::NextYear:
        return SchoolRowsWords::tr("Below next year's");
    case FloorRisk::Close:
        return SchoolRowsWords::tr("Close");
    case FloorRisk::None:
        return SchoolRowsWords::tr("Clear");
    case FloorRisk::NotJudged:
        return SchoolRowsWords::tr("Not judged");
    }
    return {};
}

RowsCell floorCell(const SchoolProfile& school)
{
    if (!school.floor)
        return {.text = QStringLiteral("–"), .sort = 99, .isMuted = true};
    const FloorStanding& standing = school.floor->standing;
    QString explanation = SchoolRowsWords::tr("%1: %2").arg(
        toQString(school.floor->year.label()), toQString(standing.judgement.reason));
    if (!standing.warning.empty())
        explanation += SchoolRowsWords::tr("; %1").arg(toQString(standing.warning));
    return {
        .text = floorWord(standing.risk),
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
    return SchoolRowsWords::tr("%1 %2").arg(toQString(code), toQString(category->name));
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
        cell.text = SchoolRowsWords::tr("%1, overdue").arg(cell.text);
    cell.explanation = toQString(labelOf(due->kind));
    return cell;
}

} // namespace

RowsCell dayCell(const std::optional<Date>& day)
{
    if (!day)
        return {.text = QStringLiteral("–"), .sort = QString(QChar(0xFFFF)), .isMuted = true};
    return {.text = dayText(*day), .sort = toQString(day->text())};
}

Rows schoolList(const KnownSchools& schools)
{
    Rows table{
        {{SchoolRowsWords::tr("School")},
         {SchoolRowsWords::tr("Number")},
         {SchoolRowsWords::tr("Phase")},
         {SchoolRowsWords::tr("District")},
         {SchoolRowsWords::tr("Ofsted")},
         {SchoolRowsWords::tr("Inspected")},
         {SchoolRowsWords::tr("Category")},
         {SchoolRowsWords::tr("Suggested")},
         {SchoolRowsWords::tr("Floor standard")},
         {SchoolRowsWords::tr("Adviser")},
         {SchoolRowsWords::tr("Due next")}},
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
            {{{.text = toQString(school.school.name)},
              {.text = toQString(urn.text())},
              {.text = toQString(labelOf(kindOf(school.school)))},
              orDash(toQString(school.school.district)),
              ofstedCell(school),
              dayCell(school.latest ? std::optional(school.latest->date) : std::optional<Date>()),
              orDash(decision ? categoryText(decision->category, scheme) : QString()),
              orDash(suggestion ? toQString(suggestion->category) : QString()),
              floorCell(school),
              orDash(adviser ? toQString(adviser->adviser) : QString()),
              dueCell(next == due.end() ? nullptr : &next->second)},
             urn.value()});
    }
    return table;
}

Rows schoolResults(const SchoolProfile& school)
{
    Rows table{
        {{SchoolRowsWords::tr("Measure")},
         {SchoolRowsWords::tr("Year")},
         {SchoolRowsWords::tr("School"), true},
         {SchoolRowsWords::tr("Pupils"), true},
         {SchoolRowsWords::tr("Council"), true},
         {SchoolRowsWords::tr("England"), true},
         {SchoolRowsWords::tr("Floor"), true},
         {SchoolRowsWords::tr("Unit")}},
        {}};
    MeasureCode last("-");
    for (const SchoolResult& result : school.results) {
        const MeasureVersion* measure = findMeasure(planfile::builtInMeasures(), result.measure);
        const bool isNew = last != result.measure;
        last = result.measure;
        RowsCell name{.text = toQString(measure ? measure->name : result.measure.text())};
        name.isMuted = !isNew; // the same measure in another year
        RowsCell own = figure(result.value, result.decimals);
        if (!result.value)
            own.text = toQString(result.text);
        if (result.of != school.school.urn)
            own.explanation = SchoolRowsWords::tr("Of the school it followed, %1.")
                                  .arg(toQString(result.of.text()));
        table.rows.push_back(
            {{name,
              {.text = toQString(result.year.label())},
              own,
              result.pupils ? whole(*result.pupils) : figure({}, 0),
              figure(result.council, result.decimals),
              figure(result.national, result.decimals),
              figure(result.floor, 0),
              {.text = measure ? toQString(unitHeading(measure->unit)) : QString(),
               .isMuted = true}}});
    }
    return table;
}

Rows schoolInspections(const SchoolProfile& school)
{
    Rows table{
        {{SchoolRowsWords::tr("Inspected")},
         {SchoolRowsWords::tr("Overall")},
         {SchoolRowsWords::tr("Category")},
         {SchoolRowsWords::tr("Teaching")}},
        {}};
    std::vector<Inspection> shown = school.inspections;
    if (shown.empty() && school.latest)
        shown.push_back(*school.latest);
    std::ranges::reverse(shown);
    for (const Inspection& each : shown) {
        RowsCell overall{.text = toQString(labelOf(each.overall))};
        if (school.isLatestOfPredecessor)
            overall.text = SchoolRowsWords::tr("%1 (the school it followed)").arg(overall.text);
        table.rows.push_back(
            {{dayCell(each.date),
              overall,
              orDash(each.category ? toQString(labelOf(*each.category)) : QString()),
              orDash(each.teaching ? toQString(labelOf(*each.teaching)) : QString())}});
    }
    return table;
}

Rows schoolEntries(const KnownSchools& schools, Urn school)
{
    Rows table{
        {{SchoolRowsWords::tr("Day")},
         {SchoolRowsWords::tr("What")},
         {SchoolRowsWords::tr("By")},
         {SchoolRowsWords::tr("Record")}},
        {}};
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
        const QString words =
            toQString(textOf(stored.entry, schools.plan().record().plan.categories));
        RowsRow row{
            {dayCell(dateOf(stored.entry)),
             {.text = toQString(labelOf(kindOf(stored.entry)))},
             {.text = toQString(stored.enteredBy), .isMuted = true},
             {.text = stored.isWithdrawn ? SchoolRowsWords::tr("Taken back: %1").arg(words)
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
        {{SchoolRowsWords::tr("Adviser")},
         {SchoolRowsWords::tr("Schools"), true},
         {SchoolRowsWords::tr("Priority"), true},
         {SchoolRowsWords::tr("Days set aside"), true},
         {SchoolRowsWords::tr("Visits"), true},
         {SchoolRowsWords::tr("Days used"), true},
         {SchoolRowsWords::tr("Days left"), true},
         {SchoolRowsWords::tr("Meetings overdue"), true}},
        {}};
    constexpr int dayDecimals = 2;
    for (const AdviserCaseload& each : schools.caseloads())
        table.rows.push_back(
            {{{.text = toQString(each.adviser)},
              whole(static_cast<std::int64_t>(each.schools.size())),
              whole(each.prioritySchools),
              figure(each.daysAllocated, dayDecimals),
              whole(each.visits),
              figure(each.daysUsed, dayDecimals),
              figure(each.daysLeft(), dayDecimals),
              whole(each.meetingsOverdue)},
             toQString(each.adviser)});
    return table;
}

Rows dueRows(const KnownSchools& schools)
{
    Rows table{
        {{SchoolRowsWords::tr("Due")},
         {SchoolRowsWords::tr("Standing")},
         {SchoolRowsWords::tr("School")},
         {SchoolRowsWords::tr("What")},
         {SchoolRowsWords::tr("Adviser")},
         {SchoolRowsWords::tr("Impact to judge")}},
        {}};
    const auto standing = [](DueState state) {
        return state == DueState::Overdue ? SchoolRowsWords::tr("Overdue")
            : state == DueState::Soon     ? SchoolRowsWords::tr("Due soon")
                                          : SchoolRowsWords::tr("Ahead");
    };
    for (const SchoolDue& each : schools.due())
        table.rows.push_back(
            {{dayCell(each.due),
              {.text = standing(each.state),
               .sort = static_cast<int>(each.state),
               .isMuted = each.state == DueState::Ahead},
              {.text = schools.nameOf(each.school)},
              {.text = toQString(labelOf(each.kind))},
              orDash(toQString(each.adviser)),
              {.text = toQString(each.toJudge).replace(u'\n', u' '),
               .explanation = toQString(each.toJudge)}},
             each.school.value()});
    return table;
}

} // namespace outturn::app
