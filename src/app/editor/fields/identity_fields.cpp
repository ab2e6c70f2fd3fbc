#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct IdentityFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(IdentityFields)
};

Fields namesAndYears(const FieldBuilder<PlanIdentity>& build)
{
    return {
        build.line(QStringLiteral("title"), IdentityFieldsWords::tr("Title"), &PlanIdentity::title)
            .required(),
        build
            .line(
                QStringLiteral("council"),
                IdentityFieldsWords::tr("Council"),
                &PlanIdentity::council)
            .required(),
        build.line(
            QStringLiteral("directorate"),
            IdentityFieldsWords::tr("Directorate"),
            &PlanIdentity::directorate),
        build.line(
            QStringLiteral("division"),
            IdentityFieldsWords::tr("Division"),
            &PlanIdentity::division),
        build
            .line(
                QStringLiteral("planYear"),
                IdentityFieldsWords::tr("Plan year"),
                &PlanIdentity::planYear)
            .required()
            .helped(IdentityFieldsWords::tr("April to March, such as 2013-14."))
            .wide(12),
        build
            .line(
                QStringLiteral("firstTargetYear"),
                IdentityFieldsWords::tr("First target year"),
                &PlanIdentity::firstTargetYear)
            .required()
            .helped(IdentityFieldsWords::tr(
                "The first and last academic year that the plan has targets for."))
            .wide(12),
        build
            .line(
                QStringLiteral("lastTargetYear"),
                IdentityFieldsWords::tr("Last target year"),
                &PlanIdentity::lastTargetYear)
            .required()
            .wide(12)};
}

Fields postsAndSource(const FieldBuilder<PlanIdentity>& build)
{
    const auto post = orNone(postChoices, IdentityFieldsWords::tr("Nobody"));
    return {
        build.choice(
            QStringLiteral("portfolioHolder"),
            IdentityFieldsWords::tr("Portfolio holder"),
            &PlanIdentity::portfolioHolder,
            post),
        build.choice(
            QStringLiteral("corporateDirector"),
            IdentityFieldsWords::tr("Corporate director"),
            &PlanIdentity::corporateDirector,
            post),
        build
            .choice(
                QStringLiteral("director"),
                IdentityFieldsWords::tr("Director"),
                &PlanIdentity::director,
                post)
            .helped(IdentityFieldsWords::tr(
                "Answers for every indicator that names no post of its own.")),
        build
            .text(
                QStringLiteral("source"), IdentityFieldsWords::tr("Source"), &PlanIdentity::source)
            .helped(IdentityFieldsWords::tr("The document that the plan was taken from."))};
}

Fields identityFields()
{
    const FieldBuilder<PlanIdentity> build(partOf(&Plan::identity));
    Fields fields = namesAndYears(build);
    for (Field& field : postsAndSource(build))
        fields.push_back(std::move(field));
    return fields;
}

} // namespace

Section identitySection()
{
    Section section = singleSection(
        QStringLiteral("identity"),
        IdentityFieldsWords::tr("Identity and years"),
        identityFields());
    section.subjects = [](const Plan&, std::size_t) {
        return std::vector{check::planSubject()};
    };
    return section;
}

} // namespace outturn::app
