#include <app/open_plan.h>
#include <app/text.h>

#include <QDate>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace outturn::app {

namespace {

std::string userName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        if (qEnvironmentVariableIsSet(variable))
            return toStdString(qEnvironmentVariable(variable));
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

std::unique_ptr<OpenPlan> OpenPlan::open(const std::filesystem::path& file, const Session& session)
{
    auto store =
        store::PlanStore::open(file, store::Access::ReadWrite, session.author, session.clock);
    return std::unique_ptr<OpenPlan>(new OpenPlan(std::move(store), session));
}

std::unique_ptr<OpenPlan> OpenPlan::create(
    const std::filesystem::path& file, const PlanRecord& record, const Session& session)
{
    auto store = store::PlanStore::create(file, record, session.author, session.clock);
    return std::unique_ptr<OpenPlan>(new OpenPlan(std::move(store), session));
}

OpenPlan::OpenPlan(store::PlanStore store, Session session)
    : m_store(std::move(store))
    , m_session(std::move(session))
    , m_snapshot(m_store.load())
    , m_year(yearInReview(m_snapshot.record))
{
}

OpenPlan::~OpenPlan() = default;

const std::filesystem::path& OpenPlan::file() const noexcept
{
    return m_store.file();
}

bool OpenPlan::isReadOnly() const noexcept
{
    return m_store.access() == store::Access::ReadOnly;
}

const std::vector<std::string>& OpenPlan::notices() const noexcept
{
    return m_store.notices();
}

std::string OpenPlan::auditHead() const
{
    return m_store.auditHead();
}

std::vector<AcademicYear> OpenPlan::years() const
{
    AcademicYear first = record().plan.identity.firstTargetYear;
    AcademicYear last = record().plan.identity.lastTargetYear;
    for (const Outturn& outturn : record().outturns) {
        first = std::min(first, outturn.year);
        last = std::max(last, outturn.year);
    }
    std::vector<AcademicYear> years{first};
    while (years.back() < last)
        years.push_back(years.back().next());
    return years;
}

void OpenPlan::setYear(AcademicYear year)
{
    if (year == m_year)
        return;
    m_year = year;
    m_scorecard.reset();
    emit yearChanged();
}

const Scorecard& OpenPlan::scorecard() const
{
    if (!m_scorecard)
        m_scorecard = assess(record(), {.year = m_year, .scope = Scope(), .asAt = m_session.today});
    return *m_scorecard;
}

std::vector<store::StoredOutturn> OpenPlan::enter(std::span<const Outturn> outturns)
{
    auto stored = m_store.enter(outturns);
    reload();
    return stored;
}

std::vector<store::StoredOutturn>
OpenPlan::setWithdrawn(std::span<const store::StoredOutturn> outturns, bool withdrawn)
{
    auto stored = m_store.setWithdrawn(outturns, withdrawn);
    reload();
    return stored;
}

void OpenPlan::reload()
{
    m_snapshot = m_store.load();
    m_scorecard.reset();
    emit recordChanged();
}

void OpenPlan::refuseEdit(const QString& reason)
{
    emit editRefused(reason);
}

} // namespace outturn::app
