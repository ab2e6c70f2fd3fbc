#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct ResourceFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(ResourceFields)
};

} // namespace

Section financeSection()
{
    const FieldBuilder<FinanceLine> build(itemsOf(&Plan::finance));
    const auto money = [&build](const char* key, const QString& label, Decimal FinanceLine::*at) {
        return build.line(QLatin1String(key), label, at).required().wide(14);
    };
    return listSection<FinanceLine>(
        QStringLiteral("finance"),
        ResourceFieldsWords::tr("Finance"),
        ResourceFieldsWords::tr("finance line"),
        &Plan::finance,
        {.make =
             [](const Plan& plan, const FinanceLine*) {
                 return FinanceLine{
                     .year = plan.identity.planYear,
                     .unit = toStdString(ResourceFieldsWords::tr("New unit"))};
             },
         .title =
             [](const Plan&, const FinanceLine& line) {
                 return QStringLiteral("%1  %2").arg(fieldText(line.year), fieldText(line.unit));
             },
         .subject = subjectsOf<FinanceLine>(&Plan::finance, check::subjectOf)},
        {build
             .line(QStringLiteral("year"), ResourceFieldsWords::tr("Plan year"), &FinanceLine::year)
             .required()
             .given()
             .wide(12),
         build.line(QStringLiteral("unit"), ResourceFieldsWords::tr("Unit"), &FinanceLine::unit)
             .required(),
         build.choice(
             QStringLiteral("manager"),
             ResourceFieldsWords::tr("Manager"),
             &FinanceLine::manager,
             orNone(postChoices, ResourceFieldsWords::tr("Nobody"))),
         money("staffing", ResourceFieldsWords::tr("Staffing, £000"), &FinanceLine::staffing),
         money(
             "nonStaffing",
             ResourceFieldsWords::tr("Non-staffing, £000"),
             &FinanceLine::nonStaffing),
         money(
             "grossExpenditure",
             ResourceFieldsWords::tr("Gross expenditure, £000"),
             &FinanceLine::grossExpenditure)
             .helped(ResourceFieldsWords::tr("Staffing and non-staffing.")),
         money(
             "serviceIncome",
             ResourceFieldsWords::tr("Service income, £000"),
             &FinanceLine::serviceIncome)
             .helped(ResourceFieldsWords::tr("Income and grants are negative.")),
         money(
             "netExpenditure",
             ResourceFieldsWords::tr("Net expenditure, £000"),
             &FinanceLine::netExpenditure),
         money("grants", ResourceFieldsWords::tr("Grants, £000"), &FinanceLine::grants),
         money("netCost", ResourceFieldsWords::tr("Net cost, £000"), &FinanceLine::netCost)});
}

Section staffingSection()
{
    const FieldBuilder<Staffing> build(itemsOf(&Plan::staffing));
    return listSection<Staffing>(
        QStringLiteral("staffing"),
        ResourceFieldsWords::tr("Staffing"),
        ResourceFieldsWords::tr("staffing line"),
        &Plan::staffing,
        {.make =
             [](const Plan& plan, const Staffing*) {
                 const int year = plan.identity.planYear.startYear();
                 return Staffing{.from = Date(year, 4, 1), .to = Date(year + 1, 3, 31)};
             },
         .title =
             [](const Plan&, const Staffing& staffing) {
                 return ResourceFieldsWords::tr("%1 fte to %2 fte")
                     .arg(fieldText(staffing.fteFrom), fieldText(staffing.fteTo));
             },
         .subject = numberedSubjects(&Plan::staffing, check::staffingSubject)},
        {build.line(QStringLiteral("from"), ResourceFieldsWords::tr("From"), &Staffing::from)
             .required()
             .wide(20),
         build
             .line(
                 QStringLiteral("fteFrom"),
                 ResourceFieldsWords::tr("Posts then, fte"),
                 &Staffing::fteFrom)
             .required()
             .wide(12),
         build.line(QStringLiteral("to"), ResourceFieldsWords::tr("To"), &Staffing::to)
             .required()
             .wide(20),
         build
             .line(
                 QStringLiteral("fteTo"),
                 ResourceFieldsWords::tr("Posts then, fte"),
                 &Staffing::fteTo)
             .required()
             .wide(12),
         build.text(
             QStringLiteral("reason"),
             ResourceFieldsWords::tr("Reason for the change"),
             &Staffing::reason)});
}

Section contractSection()
{
    const FieldBuilder<Contract> build(itemsOf(&Plan::contracts));
    return listSection<Contract>(
        QStringLiteral("contracts"),
        ResourceFieldsWords::tr("Contracts"),
        ResourceFieldsWords::tr("contract"),
        &Plan::contracts,
        {.make =
             [](const Plan& plan, const Contract*) {
                 return Contract{
                     .subject = toStdString(ResourceFieldsWords::tr("New contract")),
                     .year = plan.identity.planYear};
             },
         .title = [](const Plan&, const Contract& contract) { return fieldText(contract.subject); },
         .subject = numberedSubjects(&Plan::contracts, check::contractSubject)},
        {build
             .line(
                 QStringLiteral("subject"), ResourceFieldsWords::tr("Subject"), &Contract::subject)
             .required(),
         build.line(QStringLiteral("posts"), ResourceFieldsWords::tr("Posts"), &Contract::posts)
             .required()
             .wide(10),
         build.check(
             QStringLiteral("fullTimeEquivalent"),
             ResourceFieldsWords::tr("Counted as full-time equivalent"),
             &Contract::isFullTimeEquivalent),
         build
             .line(
                 QStringLiteral("costInPounds"),
                 ResourceFieldsWords::tr("Cost, £"),
                 &Contract::costInPounds)
             .required()
             .wide(14),
         build.line(QStringLiteral("year"), ResourceFieldsWords::tr("Plan year"), &Contract::year)
             .required()
             .wide(12),
         build.text(QStringLiteral("note"), ResourceFieldsWords::tr("Note"), &Contract::note)});
}

} // namespace outturn::app
