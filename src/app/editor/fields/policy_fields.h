#pragma once

#include <app/editor/field_builder.h>
#include <domain/rating/policy.h>

#include <functional>
#include <optional>

namespace outturn::app {

/// How a RAG policy is reached in an item; nothing where the item has none of its own.
template <class T>
struct PolicyOf
{
    std::function<std::optional<RagPolicy>(const T&)> get;
    std::function<void(T&, std::optional<RagPolicy>)> set;
};

/// The code of the kind that a policy is of: "minimum", "tolerance", "trend", "judgement".
[[nodiscard]] QString policyKind(const std::optional<RagPolicy>& policy);

/// A policy of that kind which keeps the tolerance of @p before, where both have one.
[[nodiscard]] std::optional<RagPolicy>
policyOfKind(const QString& kind, const std::optional<RagPolicy>& before);

/// The tolerance that a policy goes by; nullptr where it goes by none.
[[nodiscard]] const Tolerance* toleranceOf(const std::optional<RagPolicy>& policy);
[[nodiscard]] RagPolicy withTolerance(RagPolicy policy, const Tolerance& tolerance);

[[nodiscard]] Choices policyChoices(const PlanRecord& record);

/// A tolerance is a distance. Throws Error{Input} for a negative one.
[[nodiscard]] Decimal checkedTolerance(Decimal number);

/// What the fields of a policy are called.
struct PolicyWords
{
    static QString kind();
    static QString percent();
    static QString percentHelp();
    static QString points();
    static QString pointsHelp();
};

/// The fields of a RAG policy: its kind, and its tolerance where it has one.
template <class T>
[[nodiscard]] Fields
policyFields(const FieldBuilder<T>& build, const PolicyOf<T>& policy, ChoicesOf kinds)
{
    Field kind = build.custom(
        FieldKind::OneOf,
        QStringLiteral("policy"),
        PolicyWords::kind(),
        [policy](const T& item) { return FieldValue(policyKind(policy.get(item))); },
        [policy](T& item, const FieldValue& value) {
            policy.set(item, policyOfKind(std::get<QString>(value), policy.get(item)));
        });
    kind.choices = std::move(kinds);
    Field percent = build.custom(
        FieldKind::Line,
        QStringLiteral("percentOfTarget"),
        PolicyWords::percent(),
        [policy](const T& item) {
            const auto held = policy.get(item);
            const Tolerance* tolerance = toleranceOf(held);
            return FieldValue(tolerance ? fieldText(tolerance->percentOfTarget) : QString());
        },
        [policy](T& item, const FieldValue& value) {
            const auto held = policy.get(item);
            Tolerance tolerance = *toleranceOf(held);
            tolerance.percentOfTarget =
                readField(std::get<QString>(value), As<std::optional<Decimal>>());
            if (tolerance.percentOfTarget)
                (void)checkedTolerance(*tolerance.percentOfTarget);
            policy.set(item, withTolerance(*held, tolerance));
        });
    Field points = build.custom(
        FieldKind::Line,
        QStringLiteral("points"),
        PolicyWords::points(),
        [policy](const T& item) {
            const auto held = policy.get(item);
            const Tolerance* tolerance = toleranceOf(held);
            return FieldValue(tolerance ? fieldText(tolerance->points) : QString());
        },
        [policy](T& item, const FieldValue& value) {
            const auto held = policy.get(item);
            Tolerance tolerance = *toleranceOf(held);
            const QString text = std::get<QString>(value);
            tolerance.points = text.trimmed().isEmpty()
                ? Decimal()
                : checkedTolerance(readField(text, As<Decimal>()));
            policy.set(item, withTolerance(*held, tolerance));
        });
    const auto hasTolerance = [policy](const T& item) {
        const auto held = policy.get(item);
        return toleranceOf(held) != nullptr;
    };
    return {
        std::move(kind),
        build.onlyWhere(
            hasTolerance, std::move(percent).helped(PolicyWords::percentHelp()).wide(10)),
        build.onlyWhere(
            hasTolerance, std::move(points).helped(PolicyWords::pointsHelp()).wide(10))};
}

} // namespace outturn::app
