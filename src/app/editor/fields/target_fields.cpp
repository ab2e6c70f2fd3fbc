#include <app/editor/choice_lists.h>
#include <app/editor/fields/target_fields.h>
#include <domain/error.h>
#include <domain/outturn/entry_rules.h>

#include <QCoreApplication>

#include <optional>

namespace outturn::app {

namespace {

struct TargetFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(TargetFields)
};

enum TargetColumn
{
    YearColumn,
    KindColumn,
    FigureColumn,
    BenchmarkColumn,
    ReachColumn,
};

const QString numberKind = QStringLiteral("number");
const QString relativeKind = QStringLiteral("relative");

/// What the kind column says: "number", "relative", or a direction's own code.
Choices kindChoices(const PlanRecord&)
{
    return {
        {QString(), TargetFieldsWords::tr("No target")},
        {numberKind, TargetFieldsWords::tr("A figure")},
        {relativeKind, TargetFieldsWords::tr("A benchmark")},
        {fieldText(Direction::Increase), TargetFieldsWords::tr("Increase")},
        {fieldText(Direction::Reduce), TargetFieldsWords::tr("Reduce")},
        {fieldText(Direction::Maintain), TargetFieldsWords::tr("No worse")}};
}

Choices reachChoices(const PlanRecord&)
{
    return {
        {fieldText(Reach::AtLeast), TargetFieldsWords::tr("At least")},
        {fieldText(Reach::Beyond), TargetFieldsWords::tr("Beyond")}};
}

QStringList rowOf(AcademicYear year, const std::optional<Target>& target)
{
    QStringList row{
        fieldText(year),
        QString(),
        QString(),
        fieldText(BenchmarkKind::National),
        fieldText(Reach::AtLeast)};
    if (!target)
        return row;
    if (const auto* number = std::get_if<NumberTarget>(&*target)) {
        row[KindColumn] = numberKind;
        row[FigureColumn] = fieldText(number->value);
    } else if (const auto* relative = std::get_if<RelativeTarget>(&*target)) {
        row[KindColumn] = relativeKind;
        row[FigureColumn] = fieldText(relative->offset);
        row[BenchmarkColumn] = fieldText(relative->benchmark);
        row[ReachColumn] = fieldText(relative->reach);
    } else {
        row[KindColumn] = fieldText(std::get<DirectionTarget>(*target).direction);
    }
    return row;
}

std::optional<Target> targetOf(const QStringList& row, Unit unit)
{
    const QString kind = row.value(KindColumn);
    if (kind.isEmpty())
        return std::nullopt;
    if (kind == numberKind) {
        if (row.value(FigureColumn).trimmed().isEmpty())
            throw Error(
                ErrorKind::Input,
                toStdString(TargetFieldsWords::tr("type the figure that is to be reached")));
        return NumberTarget{readFigure(row.value(FigureColumn), unit)};
    }
    if (kind == relativeKind) {
        const QString offset = row.value(FigureColumn).trimmed();
        return RelativeTarget{
            .benchmark = readField(row.value(BenchmarkColumn), As<BenchmarkKind>()),
            .offset = offset.isEmpty() ? Decimal() : readField(offset, As<Decimal>()),
            .reach = readField(row.value(ReachColumn), As<Reach>())};
    }
    return DirectionTarget{readField(kind, As<Direction>())};
}

/// The rows' years: those of the plan.
std::vector<AcademicYear> targetYears(const PlanIdentity& identity)
{
    std::vector<AcademicYear> years;
    for (AcademicYear year = identity.firstTargetYear; year <= identity.lastTargetYear;
         year = year.next())
        years.push_back(year);
    return years;
}

FieldValue targetsOf(const PlanRecord& record, std::size_t row)
{
    const Indicator& indicator = record.plan.indicators[row];
    FieldRows rows;
    for (const AcademicYear year : targetYears(record.plan.identity)) {
        const auto target = indicator.targets.find(year);
        rows.push_back(rowOf(
            year,
            target == indicator.targets.end() ? std::nullopt : std::optional(target->second)));
    }
    return rows;
}

void setTargets(PlanRecord& record, std::size_t row, const FieldValue& value)
{
    const auto& rows = std::get<FieldRows>(value);
    const auto years = targetYears(record.plan.identity);
    std::map<AcademicYear, Target> targets;
    for (std::size_t i = 0; i < rows.size() && i < years.size(); ++i) {
        try {
            if (const auto target = targetOf(rows[i], record.plan.indicators[row].unit))
                targets.emplace(years[i], *target);
        } catch (const Error& error) {
            throw Error(
                error.kind(),
                error.message(),
                std::to_string(i) + "/" + std::to_string(static_cast<int>(FigureColumn)));
        }
    }
    record.plan.indicators[row].targets = std::move(targets);
}

} // namespace

Decimal readFigure(const QString& text, Unit unit)
{
    const Decimal figure = readField(text, As<Decimal>());
    if (const auto reason = whyNoFigure(unit, figure))
        throw Error(ErrorKind::Input, *reason);
    return figure;
}

Field targetsField()
{
    const auto isRelative = [](const QStringList& row) {
        return row.value(KindColumn) == relativeKind;
    };
    const auto hasFigure = [=](const QStringList& row) {
        return row.value(KindColumn) == numberKind || isRelative(row);
    };
    return {
        .key = QStringLiteral("targets"),
        .label = TargetFieldsWords::tr("Targets"),
        .help = TargetFieldsWords::tr(
            "An offset from the benchmark is in the indicator's unit: −5 is “within 5 points "
            "of it” where higher is better. Increase, reduce and no worse are against the "
            "year before."),
        .kind = FieldKind::Table,
        .hasFixedRows = true,
        .columns =
            {{.key = QStringLiteral("year"),
              .label = TargetFieldsWords::tr("Year"),
              .characters = 8,
              .isFixed = true},
             {.key = QStringLiteral("kind"),
              .label = TargetFieldsWords::tr("Target"),
              .kind = FieldKind::OneOf,
              .choices = kindChoices},
             {.key = QStringLiteral("figure"),
              .label = TargetFieldsWords::tr("Figure, offset"),
              .characters = 10,
              .applies = hasFigure},
             {.key = QStringLiteral("benchmark"),
              .label = TargetFieldsWords::tr("Benchmark"),
              .kind = FieldKind::OneOf,
              .choices = benchmarkChoices,
              .applies = isRelative},
             {.key = QStringLiteral("reach"),
              .label = TargetFieldsWords::tr("Reach"),
              .kind = FieldKind::OneOf,
              .choices = reachChoices,
              .characters = 10,
              .applies = isRelative}},
        .applies = [](const PlanRecord& record,
                      std::size_t row) { return !record.plan.indicators[row].activity; },
        .value = targetsOf,
        .setValue = setTargets};
}

} // namespace outturn::app
