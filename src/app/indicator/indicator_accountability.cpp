#include <app/indicator/indicator_accountability.h>
#include <app/text.h>

#include <QObject>
#include <QStringList>

#include <algorithm>

namespace outturn::app {

Date accountabilityDay(AcademicYear year, Date today)
{
    return std::min(Date(year.endYear(), 8, 31), today);
}

QString accountableText(const Plan& plan, const Indicator& indicator, Date day)
{
    const auto post = accountablePost(plan, indicator);
    if (!post)
        return QObject::tr("nobody is named in the plan");
    return toQString(std::string_view(postText(plan, *post, day)));
}

QString ownLead(const Plan& plan, const Indicator& indicator, Date day)
{
    const auto post = accountablePost(plan, indicator);
    if (!post || post == plan.identity.director)
        return {};
    QStringList names;
    for (const std::string& name : holders(plan, *post, day))
        names += toQString(std::string_view(name));
    if (!names.isEmpty())
        return names.join(QStringLiteral(", "));
    return toQString(std::string_view(postText(plan, *post, day)));
}

QString accountabilityNote(const Plan& plan, Date day)
{
    if (!plan.identity.director && plan.indicators.empty())
        return QObject::tr("The plan names no director.");
    if (!plan.identity.director)
        return QObject::tr(
            "The plan names no director; see each indicator for who is accountable.");
    return QObject::tr("Accountable unless a row names somebody else:\n%1")
        .arg(toQString(std::string_view(postText(plan, *plan.identity.director, day))));
}

} // namespace outturn::app
