#include <app/plan_reading.h>
#include <app/text.h>

#include <QDate>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

#include <utility>

namespace outturn::app {

namespace {

std::string userName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        if (qEnvironmentVariableIsSet(variable))
            return toStdString(qEnvironmentVariable(variable));
#ifdef Q_OS_UNIX
    if (const passwd* entry = ::getpwuid(::geteuid()))
        return entry->pw_name;
#endif
    return "unknown";
}

} // namespace

Session Session::ofThisMachine()
{
    const QDate day = QDate::currentDate();
    return {
        .author = {.user = userName(), .host = toStdString(QSysInfo::machineHostName())},
        .clock = store::systemClock(),
        .today = Date(day.year(), day.month(), day.day())};
}

PlanReading PlanReading::of(const std::filesystem::path& file, const Session& session)
{
    auto store =
        store::PlanStore::open(file, store::Access::ReadWrite, session.author, session.clock);
    auto snapshot = store.load();
    return {std::move(store), std::move(snapshot), session};
}

} // namespace outturn::app
