#include <app/plan/open_plan.h>
#include <app/schools/school_rows.h>
#include <app/text.h>
#include <domain/measure/figure.h>
#include <domain/school/collaboration.h>
#include <planfile/measure_catalogue.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct CollaborationRowsWords
{
    Q_DECLARE_TR_FUNCTIONS(Schools)
};

RowsCell meanFigure(const std::optional<Decimal>& value, int decimals)
{
    return {.text = value ? toQString(std::string_view(value->text(decimals))) : QString()};
}

RowsRow resultRow(
    const QString& name, const Collaboration& collaboration, const CollaborationResult& result)
{
    const MeasureVersion* measure = findMeasure(planfile::builtInMeasures(), result.measure);
    return {
        {{.text = name},
         {.text = QString::number(collaboration.members.size())},
         {.text = toQString(std::string_view(measure ? measure->name : result.measure.text()))},
         {.text = toQString(std::string_view(result.year.label()))},
         meanFigure(result.now, result.decimals),
         meanFigure(result.before, result.decimals),
         {.text = CollaborationRowsWords::tr("%1 of %2").arg(result.better).arg(result.schools)},
         {.text = measure ? toQString(std::string_view(unitHeading(measure->unit))) : QString(),
          .isMuted = true}}};
}

} // namespace

Rows collaborationRows(const KnownSchools& schools)
{
    Rows table{
        {{CollaborationRowsWords::tr("Collaboration")},
         {CollaborationRowsWords::tr("Schools"), true},
         {CollaborationRowsWords::tr("Measure")},
         {CollaborationRowsWords::tr("Year")},
         {CollaborationRowsWords::tr("This year"), true},
         {CollaborationRowsWords::tr("Year before"), true},
         {CollaborationRowsWords::tr("Better in"), true},
         {CollaborationRowsWords::tr("Unit")}},
        {}};
    for (const Collaboration& each : collaborations(
             schools.log(), schools.today(), schools.profiles(), planfile::builtInMeasures())) {
        const QString name = toQString(std::string_view(each.name));
        for (const CollaborationResult& result : each.results)
            table.rows.push_back(resultRow(name, each, result));
        if (each.results.empty())
            table.rows.push_back(
                {{{.text = name},
                  {.text = QString::number(each.members.size())},
                  {.text =
                       CollaborationRowsWords::tr("No results of two years in a row are imported"),
                   .isMuted = true},
                  {},
                  {},
                  {},
                  {},
                  {}}});
    }
    return table;
}

} // namespace outturn::app
