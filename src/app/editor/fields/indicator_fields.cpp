#include <app/editor/fields/policy_fields.h>
#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/fields/target_fields.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

#include <algorithm>

namespace outturn::app {

namespace {

struct IndicatorFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorFields)
};

std::string newName()
{
    return toStdString(IndicatorFieldsWords::tr("New indicator"));
}

Indicator makeIndicator(const Plan& plan, const Indicator* beside)
{
    if (plan.priorities.empty())
        throw Error(
            ErrorKind::Input,
            toStdString(IndicatorFieldsWords::tr(
                "an indicator stands under a priority: add a priority first")));
    return {
        .code = IndicatorCode(nextFreeCode(codesOf(plan.indicators), "KPI-")),
        .priority = beside ? beside->priority : plan.priorities.front().number,
        .name = newName()};
}

void makeUnique(const Plan& plan, Indicator& copy)
{
    constexpr std::size_t roomForNumber = 36;
    copy.code = IndicatorCode(
        nextFreeCode(codesOf(plan.indicators), copy.code.text().substr(0, roomForNumber) + "-"));
}

/// An indicator without figures takes over how its measure counts, and a name where it has none
/// yet; one with figures is what those were entered as.
void takeMeasure(PlanRecord& record, Indicator& indicator, const MeasureCode& code)
{
    const bool hasFigures =
        std::ranges::find(record.outturns, indicator.code, &Outturn::indicator) !=
        record.outturns.end();
    const MeasureVersion* measure = findMeasure(record.measures, code);
    if (measure == nullptr || hasFigures)
        return;
    indicator.unit = measure->unit;
    indicator.polarity = measure->polarity;
    indicator.decimals = measure->decimals;
    if (indicator.name == newName())
        indicator.name = measure->name;
}

Field measureField(const FieldBuilder<Indicator>& build)
{
    Field field = build
                      .choice(
                          QStringLiteral("measure"),
                          IndicatorFieldsWords::tr("Measure"),
                          &Indicator::measure,
                          orNone(measureChoices, IndicatorFieldsWords::tr("None of the catalogue")))
                      .helped(IndicatorFieldsWords::tr(
                          "What defines it. Before any figure is entered, unit, sense and "
                          "decimal places follow the measure."));
    field.setValue = [](PlanRecord& record, std::size_t row, const FieldValue& value) {
        Indicator& indicator = record.plan.indicators[row];
        const auto measure = readField(std::get<QString>(value), As<std::optional<MeasureCode>>());
        if (measure == indicator.measure)
            return;
        indicator.measure = measure;
        if (measure)
            takeMeasure(record, indicator, *measure);
    };
    return field;
}

/// What the indicator is and how its figures are written.
Fields whatItIs(const FieldBuilder<Indicator>& build)
{
    const auto decimals = [](const PlanRecord&) {
        Choices choices;
        for (int places = 0; places <= 4; ++places)
            choices.push_back({QString::number(places), QString::number(places)});
        return choices;
    };
    return {
        build.code(QStringLiteral("code"), IndicatorFieldsWords::tr("Code"), &Indicator::code)
            .helped(IndicatorFieldsWords::tr("Fixed once figures are recorded under it.")),
        build.line(QStringLiteral("name"), IndicatorFieldsWords::tr("Name"), &Indicator::name)
            .required(),
        build.choice(
            QStringLiteral("priority"),
            IndicatorFieldsWords::tr("Priority"),
            &Indicator::priority,
            priorityChoices),
        build.text(
            QStringLiteral("definition"),
            IndicatorFieldsWords::tr("Definition"),
            &Indicator::definition),
        build.line(QStringLiteral("base"), IndicatorFieldsWords::tr("Base"), &Indicator::base)
            .helped(
                IndicatorFieldsWords::tr("What a share is of, where the measure does not say it.")),
        build.line(QStringLiteral("phase"), IndicatorFieldsWords::tr("Phase"), &Indicator::phase)
            .helped(IndicatorFieldsWords::tr("What the dashboard filters by: KS1, Primary, All."))
            .wide(20),
        measureField(build),
        build.choice(
            QStringLiteral("unit"),
            IndicatorFieldsWords::tr("Unit"),
            &Indicator::unit,
            unitChoices),
        build.choice(
            QStringLiteral("polarity"),
            IndicatorFieldsWords::tr("Which way is better"),
            &Indicator::polarity,
            polarityChoices),
        build
            .choice(
                QStringLiteral("decimals"),
                IndicatorFieldsWords::tr("Decimal places"),
                &Indicator::decimals,
                decimals)
            .wide(8),
        build.choice(
            QStringLiteral("frequency"),
            IndicatorFieldsWords::tr("Comes out"),
            &Indicator::frequency,
            codeChoices<Frequency>),
        build.choice(
            QStringLiteral("lead"),
            IndicatorFieldsWords::tr("Answered for by"),
            &Indicator::lead,
            orNone(postChoices, IndicatorFieldsWords::tr("The plan's director")))};
}

Field minimumField(const FieldBuilder<Indicator>& build)
{
    return build
        .custom(
            FieldKind::Line,
            QStringLiteral("minimum"),
            IndicatorFieldsWords::tr("Minimum"),
            [](const Indicator& indicator) { return FieldValue(fieldText(indicator.minimum)); },
            [](Indicator& indicator, const FieldValue& value) {
                const QString text = std::get<QString>(value).trimmed();
                indicator.minimum =
                    text.isEmpty() ? std::nullopt : std::optional(readFigure(text, indicator.unit));
            })
        .helped(IndicatorFieldsWords::tr(
            "The council's own minimum acceptable performance, not the Department's "
            "floor standard."))
        .wide(12);
}

/// What the plan sets for it and how it is rated.
void addWhatIsAimedAt(Fields& fields, const FieldBuilder<Indicator>& build)
{
    const auto isRated = [](const Indicator& indicator) {
        return !indicator.activity;
    };
    fields.push_back(targetsField());
    fields.push_back(build.onlyWhere(
        isRated,
        build
            .check(
                QStringLiteral("undated"),
                IndicatorFieldsWords::tr("The source sets no year"),
                &Indicator::isUndated)
            .helped(IndicatorFieldsWords::tr("Its targets are then read as every year's."))));
    fields.push_back(build.onlyWhere(
        isRated,
        build.choice(
            QStringLiteral("targetsFor"),
            IndicatorFieldsWords::tr("To be reached by"),
            &Indicator::targetsFor,
            codeChoices<TargetsFor>)));
    fields.push_back(build.onlyWhere(isRated, minimumField(build)));
    fields.push_back(build.choice(
        QStringLiteral("benchmark"),
        IndicatorFieldsWords::tr("Shown beside"),
        &Indicator::benchmark,
        orNone(benchmarkChoices, IndicatorFieldsWords::tr("No comparator"))));
    fields.push_back(
        build
            .choice(
                QStringLiteral("councilAverage"),
                IndicatorFieldsWords::tr("Council average from"),
                &Indicator::councilAverage,
                orNone(indicatorChoices, IndicatorFieldsWords::tr("A benchmark that is entered")))
            .helped(IndicatorFieldsWords::tr(
                "The indicator whose outturn is this one's council average.")));
    for (Field& field : policyFields<Indicator>(
             build,
             {.get = [](const Indicator&indicator) { return indicator.policy; },
             .set =
                  [](Indicator&indicator, std::optional<RagPolicy> policy) {
                      indicator.policy = policy;
                  }},
             orNone(policyChoices, IndicatorFieldsWords::tr("The plan's policy"))))
        fields.push_back(std::move(field));
}

/// An activity indicator has an expected range and nothing to be rated by.
void addActivity(Fields& fields, const FieldBuilder<Indicator>& build)
{
    fields.push_back(build
                         .custom(
                             FieldKind::Check,
                             QStringLiteral("activity"),
                             IndicatorFieldsWords::tr("Activity indicator"),
                             [](const Indicator& indicator) {
                                 return FieldValue(
                                     indicator.activity ? QStringLiteral("yes") : QString());
                             },
                             [](Indicator& indicator, const FieldValue& value) {
                                 if (std::get<QString>(value).isEmpty())
                                     indicator.activity.reset();
                                 else if (!indicator.activity)
                                     indicator.activity = ExpectedRange{};
                             })
                         .helped(IndicatorFieldsWords::tr(
                             "It has an expected range in place of targets and is never rated.")));
    const auto isActivity = [](const Indicator& indicator) {
        return indicator.activity.has_value();
    };
    const auto bound =
        [&](const char* key, const QString& label, std::optional<Decimal> ExpectedRange::*member) {
            return build.onlyWhere(
                isActivity,
                build
                    .custom(
                        FieldKind::Line,
                        QLatin1String(key),
                        label,
                        [member](const Indicator& indicator) {
                            return FieldValue(
                                indicator.activity ? fieldText((*indicator.activity).*member)
                                                   : QString());
                        },
                        [member](Indicator& indicator, const FieldValue& value) {
                            (*indicator.activity).*member =
                                readField(std::get<QString>(value), As<std::optional<Decimal>>());
                        })
                    .wide(12));
        };
    fields.push_back(
        bound("lower", IndicatorFieldsWords::tr("Expected from"), &ExpectedRange::lower));
    fields.push_back(
        bound("upper", IndicatorFieldsWords::tr("Expected to"), &ExpectedRange::upper));
}

} // namespace

Section indicatorSection()
{
    const FieldBuilder<Indicator> build(itemsOf(&Plan::indicators));
    Fields fields = whatItIs(build);
    addWhatIsAimedAt(fields, build);
    addActivity(fields, build);
    fields.push_back(build
                         .line(
                             QStringLiteral("reconstructed"),
                             IndicatorFieldsWords::tr("Reconstructed"),
                             &Indicator::reconstructed)
                         .helped(IndicatorFieldsWords::tr(
                             "How a damaged source was made good; otherwise empty.")));
    Section section = listSection<Indicator>(
        QStringLiteral("indicators"),
        IndicatorFieldsWords::tr("Indicators"),
        IndicatorFieldsWords::tr("indicator"),
        &Plan::indicators,
        {.make = makeIndicator,
         .makeUnique = makeUnique,
         .title =
             [](const Plan&, const Indicator& indicator) {
                 return QStringLiteral("%1  %2").arg(
                     fieldText(indicator.code), fieldText(indicator.name));
             },
         .subject = subjectsOf<Indicator>(&Plan::indicators, check::subjectOf)},
        std::move(fields));
    section.indicator = [](const Plan& plan, std::size_t row) {
        return plan.indicators[row].code;
    };
    return section;
}

} // namespace outturn::app
