#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct CategoryFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(CategoryFields)
};

Field schemeText(
    const FieldBuilder<Plan>& build,
    const char* key,
    const QString& label,
    std::string CategoryScheme::*member)
{
    return build.onlyWhere(
        [](const Plan& plan) { return plan.categories.has_value(); },
        build.custom(
            FieldKind::Line,
            QLatin1String(key),
            label,
            [member](const Plan& plan) {
                return FieldValue(
                    plan.categories ? fieldText((*plan.categories).*member) : QString());
            },
            [member](Plan& plan, const FieldValue& value) {
                (*plan.categories).*member = readField(std::get<QString>(value), As<std::string>());
            }));
}

Field hasSchemeField(const FieldBuilder<Plan>& build)
{
    return build.custom(
        FieldKind::Check,
        QStringLiteral("categories"),
        CategoryFieldsWords::tr("The plan has a scheme of school categories"),
        [](const Plan& plan) {
            return FieldValue(plan.categories ? QStringLiteral("yes") : QString());
        },
        [](Plan& plan, const FieldValue& value) {
            if (std::get<QString>(value).isEmpty())
                plan.categories.reset();
            else if (!plan.categories)
                plan.categories = CategoryScheme{
                    .title = toStdString(CategoryFieldsWords::tr("Categories of schools"))};
        });
}

Field tiersField()
{
    const FieldBuilder<CategoryScheme> schemeBuild(
        {.look = [](const Plan& plan, std::size_t) -> const CategoryScheme& {
             static const CategoryScheme none;
             return plan.categories ? *plan.categories : none;
         },
         .change = [](Plan& plan, std::size_t) -> CategoryScheme& {
             return *plan.categories;
         }});
    return schemeBuild.onlyWhere(
        [](const CategoryScheme& scheme) { return !scheme.title.empty(); },
        schemeBuild.table<SchoolCategory>(
            QStringLiteral("tiers"),
            CategoryFieldsWords::tr("Categories"),
            &CategoryScheme::categories,
            {lineColumn(
                 QStringLiteral("code"),
                 CategoryFieldsWords::tr("Code"),
                 &SchoolCategory::code,
                 12),
             neededTextColumn(
                 QStringLiteral("name"),
                 CategoryFieldsWords::tr("Name"),
                 &SchoolCategory::name,
                 22),
             lineColumn(
                 QStringLiteral("description"),
                 CategoryFieldsWords::tr("Which schools"),
                 &SchoolCategory::description),
             lineColumn(
                 QStringLiteral("support"),
                 CategoryFieldsWords::tr("What they get"),
                 &SchoolCategory::support)},
            SchoolCategory{.code = CategoryCode("new")}));
}

} // namespace

Section categorySection()
{
    const FieldBuilder<Plan> build(wholePlan());
    Section section = singleSection(
        QStringLiteral("categories"),
        CategoryFieldsWords::tr("School categories"),
        {hasSchemeField(build),
         schemeText(build, "title", CategoryFieldsWords::tr("Title"), &CategoryScheme::title)
             .required(),
         schemeText(
             build, "agreedBy", CategoryFieldsWords::tr("Agreed by"), &CategoryScheme::agreedBy)
             .helped(CategoryFieldsWords::tr("Who settles a school's category.")),
         tiersField().helped(CategoryFieldsWords::tr("Lightest support first."))});
    section.subjects = [](const Plan& plan, std::size_t) {
        std::vector<std::string> subjects{check::categoriesSubject()};
        if (plan.categories)
            for (const SchoolCategory& category : plan.categories->categories)
                subjects.push_back(check::subjectOf(category));
        return subjects;
    };
    return section;
}

} // namespace outturn::app
