#include <app/editor/fields/policy_fields.h>
#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct PolicyFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(PolicyFields)
};

constexpr auto minimumKind = "minimum";
constexpr auto toleranceKind = "tolerance";
constexpr auto trendKind = "trend";
constexpr auto judgementKind = "judgement";

} // namespace

QString PolicyWords::kind()
{
    return PolicyFieldsWords::tr("RAG policy");
}

QString PolicyWords::percent()
{
    return PolicyFieldsWords::tr("Tolerance, % of the target");
}

QString PolicyWords::percentHelp()
{
    return PolicyFieldsWords::tr("Left empty, the tolerance is in points alone.");
}

QString PolicyWords::points()
{
    return PolicyFieldsWords::tr("Tolerance, points");
}

QString PolicyWords::pointsHelp()
{
    return PolicyFieldsWords::tr(
        "In the indicator's own unit; for gaps, and for targets of zero, always these.");
}

QString policyKind(const std::optional<RagPolicy>& policy)
{
    if (!policy)
        return {};
    if (std::holds_alternative<MinimumPolicy>(*policy))
        return QLatin1String(minimumKind);
    if (std::holds_alternative<TolerancePolicy>(*policy))
        return QLatin1String(toleranceKind);
    if (std::holds_alternative<TrendPolicy>(*policy))
        return QLatin1String(trendKind);
    return QLatin1String(judgementKind);
}

std::optional<RagPolicy> policyOfKind(const QString& kind, const std::optional<RagPolicy>& before)
{
    const Tolerance* held = toleranceOf(before);
    const Tolerance tolerance = held ? *held : Tolerance();
    if (kind == QLatin1String(minimumKind))
        return MinimumPolicy{tolerance};
    if (kind == QLatin1String(toleranceKind))
        return TolerancePolicy{tolerance};
    if (kind == QLatin1String(trendKind))
        return TrendPolicy{tolerance};
    if (kind == QLatin1String(judgementKind))
        return JudgementPolicy{};
    return std::nullopt;
}

const Tolerance* toleranceOf(const std::optional<RagPolicy>& policy)
{
    if (!policy)
        return nullptr;
    if (const auto* minimum = std::get_if<MinimumPolicy>(&*policy))
        return &minimum->fallback;
    if (const auto* tolerance = std::get_if<TolerancePolicy>(&*policy))
        return &tolerance->tolerance;
    if (const auto* trend = std::get_if<TrendPolicy>(&*policy))
        return &trend->tolerance;
    return nullptr;
}

RagPolicy withTolerance(RagPolicy policy, const Tolerance& tolerance)
{
    if (auto* minimum = std::get_if<MinimumPolicy>(&policy))
        minimum->fallback = tolerance;
    else if (auto* within = std::get_if<TolerancePolicy>(&policy))
        within->tolerance = tolerance;
    else if (auto* trend = std::get_if<TrendPolicy>(&policy))
        trend->tolerance = tolerance;
    return policy;
}

Choices policyChoices(const PlanRecord&)
{
    return {
        {QLatin1String(minimumKind),
         PolicyFieldsWords::tr("Minimum: amber from the minimum up to the target")},
        {QLatin1String(toleranceKind),
         PolicyFieldsWords::tr("Tolerance: amber within the tolerance of the target")},
        {QLatin1String(trendKind),
         PolicyFieldsWords::tr("Trend: beyond the tolerance amber if better than last year")},
        {QLatin1String(judgementKind),
         PolicyFieldsWords::tr("Judgement: a named person's, with a reason")}};
}

Decimal checkedTolerance(Decimal number)
{
    if (number.isNegative())
        throw Error(
            ErrorKind::Input,
            toStdString(
                PolicyFieldsWords::tr("a tolerance is a distance; expected zero or more, not %1")
                    .arg(fieldText(number))));
    return number;
}

Section policySection()
{
    const FieldBuilder<Plan> build(wholePlan());
    Fields fields = policyFields<Plan>(
        build,
        {.get = [](const Plan& plan) { return std::optional(plan.policy); },
         .set =
             [](Plan& plan, std::optional<RagPolicy> policy) {
                 plan.policy = *policy;
             }},
        policyChoices);
    Field threshold = build.line(
        QStringLiteral("disclosureThreshold"),
        PolicyFieldsWords::tr("Disclosure threshold"),
        &Plan::disclosureThreshold);
    threshold.setValue = [](PlanRecord& record, std::size_t, const FieldValue& value) {
        const int pupils = readField(std::get<QString>(value), As<int>());
        if (pupils < 0)
            throw Error(
                ErrorKind::Input,
                toStdString(
                    PolicyFieldsWords::tr("a number of pupils is expected, zero or more, not %1")
                        .arg(pupils)));
        record.plan.disclosureThreshold = pupils;
    };
    fields.push_back(std::move(threshold)
                         .helped(PolicyFieldsWords::tr(
                             "Figures about fewer pupils than this are withheld from the public."))
                         .wide(10));
    return singleSection(
        QStringLiteral("policy"), PolicyFieldsWords::tr("RAG policy"), std::move(fields));
}

} // namespace outturn::app
