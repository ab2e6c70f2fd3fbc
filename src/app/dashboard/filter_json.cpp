#include <app/dashboard/filter_json.h>
#include <app/text.h>

#include <array>

namespace outturn::app {

namespace {

constexpr std::array standings{
    std::pair{Standing::Red, "red"},
    std::pair{Standing::Amber, "amber"},
    std::pair{Standing::Green, "green"},
    std::pair{Standing::NotRated, "not-rated"}};

} // namespace

QJsonObject filterJson(const DashboardFilter& filter)
{
    QJsonObject json;
    for (const auto& [standing, code] : standings)
        if (filter.standing == standing)
            json.insert(QStringLiteral("standing"), QLatin1String(code));
    if (filter.isDeclinedOnly)
        json.insert(QStringLiteral("declined"), true);
    if (filter.priority)
        json.insert(QStringLiteral("priority"), filter.priority->value());
    if (!filter.phase.isEmpty())
        json.insert(QStringLiteral("phase"), filter.phase);
    if (!filter.text.isEmpty())
        json.insert(QStringLiteral("text"), filter.text);
    return json;
}

DashboardFilter filterOf(const QJsonObject& json)
{
    DashboardFilter filter;
    const QString wanted = json.value(QStringLiteral("standing")).toString();
    for (const auto& [standing, code] : standings)
        if (wanted == QLatin1String(code))
            filter.standing = standing;
    filter.isDeclinedOnly = json.value(QStringLiteral("declined")).toBool();
    if (const int priority = json.value(QStringLiteral("priority")).toInt();
        priority >= 1 && priority <= 99)
        filter.priority = PriorityNumber(priority);
    filter.phase = json.value(QStringLiteral("phase")).toString();
    filter.text = json.value(QStringLiteral("text")).toString();
    return filter;
}

} // namespace outturn::app
