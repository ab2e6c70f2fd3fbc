#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct PeopleFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(PeopleFields)
};

} // namespace

Section officerSection()
{
    const FieldBuilder<Officer> build(itemsOf(&Plan::officers));
    return listSection<Officer>(
        QStringLiteral("officers"),
        PeopleFieldsWords::tr("Officers"),
        PeopleFieldsWords::tr("officer"),
        &Plan::officers,
        {.make =
             [](const Plan& plan, const Officer*) {
                 return Officer{
                     .code = OfficerCode(nextFreeCode(codesOf(plan.officers), "officer-")),
                     .name = toStdString(PeopleFieldsWords::tr("New officer"))};
             },
         .makeUnique =
             [](const Plan& plan, Officer& copy) {
                 copy.code = OfficerCode(nextFreeCode(codesOf(plan.officers), "officer-"));
             },
         .title = [](const Plan&, const Officer& officer) { return fieldText(officer.name); },
         .subject = subjectsOf<Officer>(&Plan::officers, check::subjectOf)},
        {build.code(QStringLiteral("code"), PeopleFieldsWords::tr("Code"), &Officer::code),
         build.line(QStringLiteral("name"), PeopleFieldsWords::tr("Name"), &Officer::name)
             .required()});
}

Section postSection()
{
    const FieldBuilder<Post> build(itemsOf(&Plan::posts));
    // A row of the table is no tenure before an officer is chosen; the first stands in.
    Field holders = build.table<Tenure>(
        QStringLiteral("holders"),
        PeopleFieldsWords::tr("Held by"),
        &Post::holders,
        {choiceColumn(
             QStringLiteral("officer"),
             PeopleFieldsWords::tr("Officer"),
             &Tenure::officer,
             officerChoices),
         lineColumn(QStringLiteral("from"), PeopleFieldsWords::tr("From"), &Tenure::from, 18),
         lineColumn(QStringLiteral("to"), PeopleFieldsWords::tr("To"), &Tenure::to, 18)},
        Tenure{.officer = OfficerCode("nobody")});
    return listSection<Post>(
        QStringLiteral("posts"),
        PeopleFieldsWords::tr("Posts"),
        PeopleFieldsWords::tr("post"),
        &Plan::posts,
        {.make =
             [](const Plan& plan, const Post*) {
                 return Post{
                     .code = PostCode(nextFreeCode(codesOf(plan.posts), "post-")),
                     .title = toStdString(PeopleFieldsWords::tr("New post")),
                     .holders = {}};
             },
         .makeUnique =
             [](const Plan& plan, Post& copy) {
                 copy.code = PostCode(nextFreeCode(codesOf(plan.posts), "post-"));
             },
         .title = [](const Plan&, const Post& post) { return fieldText(post.title); },
         .subject = subjectsOf<Post>(&Plan::posts, check::subjectOf)},
        {build.code(QStringLiteral("code"), PeopleFieldsWords::tr("Code"), &Post::code),
         build.line(QStringLiteral("title"), PeopleFieldsWords::tr("Title"), &Post::title)
             .required(),
         build.check(
             QStringLiteral("organisation"),
             PeopleFieldsWords::tr("An organisation, not a person's post"),
             &Post::isOrganisation),
         std::move(holders).helped(PeopleFieldsWords::tr(
             "Dates such as 1 April 2013, both inclusive; empty for “since before the plan” "
             "and “still”."))});
}

} // namespace outturn::app
