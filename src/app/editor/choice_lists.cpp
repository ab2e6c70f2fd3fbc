#include <app/benchmarks/benchmark_text.h>
#include <app/editor/choice_lists.h>
#include <domain/plan/council_area.h>

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace outturn::app {

namespace {

struct ChoiceListsWords
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceLists)
};

/// "7  Title", or what there is of the two.
Choice coded(const QString& code, const std::string& title)
{
    return {code, title.empty() ? code : QStringLiteral("%1  %2").arg(code, fieldText(title))};
}

} // namespace

Choices officerChoices(const PlanRecord& record)
{
    Choices choices;
    for (const Officer& officer : record.plan.officers)
        choices.push_back({fieldText(officer.code), fieldText(officer.name)});
    return choices;
}

Choices postChoices(const PlanRecord& record)
{
    Choices choices;
    for (const Post& post : record.plan.posts)
        choices.push_back({fieldText(post.code), fieldText(post.title)});
    return choices;
}

Choices priorityChoices(const PlanRecord& record)
{
    Choices choices;
    for (const Priority& priority : record.plan.priorities)
        choices.push_back(coded(fieldText(priority.number), priority.title));
    return choices;
}

Choices actionChoices(const PlanRecord& record)
{
    Choices choices;
    for (const Action& action : record.plan.actions)
        choices.push_back(coded(fieldText(action.code), action.title));
    return choices;
}

Choices indicatorChoices(const PlanRecord& record)
{
    Choices choices;
    for (const Indicator& indicator : record.plan.indicators)
        choices.push_back(coded(fieldText(indicator.code), indicator.name));
    return choices;
}

Choices measureChoices(const PlanRecord& record)
{
    const auto years = [](const MeasureVersion& measure) {
        const QString from = fieldText(measure.validFrom);
        return measure.validTo
            ? ChoiceListsWords::tr("%1 to %2").arg(from, fieldText(measure.validTo))
            : ChoiceListsWords::tr("since %1").arg(from);
    };
    // What was published in the plan's years comes before what had ended or was still to come.
    const auto& identity = record.plan.identity;
    std::vector<const MeasureVersion*> measures;
    for (const MeasureVersion& measure : record.measures)
        measures.push_back(&measure);
    std::stable_partition(measures.begin(), measures.end(), [&](const MeasureVersion* measure) {
        return measure->validFrom <= identity.lastTargetYear &&
            (!measure->validTo || *measure->validTo >= identity.firstTargetYear);
    });
    Choices choices;
    for (const MeasureVersion* measure : measures)
        choices.push_back(
            {fieldText(measure->code),
             QStringLiteral("%1  %2 (%3)")
                 .arg(fieldText(measure->code), fieldText(measure->name), years(*measure))});
    return choices;
}

Choices benchmarkChoices(const PlanRecord& record)
{
    const std::string_view area = councilArea(record.plan.identity.council);
    Choices choices;
    for (const auto& [kind, code] : EnumCodes<BenchmarkKind>::table)
        choices.push_back({fieldText(kind), kindHeading(kind, area)});
    return choices;
}

Choices unitChoices(const PlanRecord&)
{
    return {
        {fieldText(Unit::Percent), ChoiceListsWords::tr("Per cent of pupils")},
        {fieldText(Unit::PercentOfSchools), ChoiceListsWords::tr("Per cent of schools")},
        {fieldText(Unit::PercentagePoints), ChoiceListsWords::tr("Percentage points (a gap)")},
        {fieldText(Unit::Schools), ChoiceListsWords::tr("Number of schools")},
        {fieldText(Unit::Pupils), ChoiceListsWords::tr("Number of pupils")},
        {fieldText(Unit::Count), ChoiceListsWords::tr("Number of other things")},
        {fieldText(Unit::Score), ChoiceListsWords::tr("Score")}};
}

Choices polarityChoices(const PlanRecord&)
{
    return {
        {fieldText(Polarity::Higher), ChoiceListsWords::tr("Higher is better")},
        {fieldText(Polarity::Lower), ChoiceListsWords::tr("Lower is better")},
        {fieldText(Polarity::Closest), ChoiceListsWords::tr("Closest to the target is best")}};
}

ChoicesOf orNone(ChoicesOf choices, const QString& text)
{
    return [choices = std::move(choices), text](const PlanRecord& record) {
        Choices all{{QString(), text}};
        for (Choice& choice : choices(record))
            all.push_back(std::move(choice));
        return all;
    };
}

} // namespace outturn::app
