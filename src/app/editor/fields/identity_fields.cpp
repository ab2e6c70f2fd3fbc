#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("IdentityFields", text);
}

} // namespace

Section identitySection()
{
    const FieldBuilder<PlanIdentity> build(partOf(&Plan::identity));
    const auto post = orNone(postChoices, tr("Nobody"));
    Section section = singleSection(
        QStringLiteral("identity"),
        tr("Identity and years"),
        {build.line(QStringLiteral("title"), tr("Title"), &PlanIdentity::title).required(),
         build.line(QStringLiteral("council"), tr("Council"), &PlanIdentity::council).required(),
         build.line(QStringLiteral("directorate"), tr("Directorate"), &PlanIdentity::directorate),
         build.line(QStringLiteral("division"), tr("Division"), &PlanIdentity::division),
         build.line(QStringLiteral("planYear"), tr("Plan year"), &PlanIdentity::planYear)
             .required()
             .helped(tr("April to March, such as 2013-14."))
             .wide(12),
         build
             .line(
                 QStringLiteral("firstTargetYear"),
                 tr("First target year"),
                 &PlanIdentity::firstTargetYear)
             .required()
             .helped(tr("The first and last academic year that the plan has targets for."))
             .wide(12),
         build
             .line(
                 QStringLiteral("lastTargetYear"),
                 tr("Last target year"),
                 &PlanIdentity::lastTargetYear)
             .required()
             .wide(12),
         build.choice(
             QStringLiteral("portfolioHolder"),
             tr("Portfolio holder"),
             &PlanIdentity::portfolioHolder,
             post),
         build.choice(
             QStringLiteral("corporateDirector"),
             tr("Corporate director"),
             &PlanIdentity::corporateDirector,
             post),
         build.choice(QStringLiteral("director"), tr("Director"), &PlanIdentity::director, post)
             .helped(tr("Answers for every indicator that names no post of its own.")),
         build.text(QStringLiteral("source"), tr("Source"), &PlanIdentity::source)
             .helped(tr("The document that the plan was taken from."))});
    section.subjects = [](const Plan&, std::size_t) {
        return std::vector{check::planSubject()};
    };
    return section;
}

} // namespace outturn::app
