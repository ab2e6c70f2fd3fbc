#include <cli/review_point.h>
#include <domain/error.h>

#include <algorithm>
#include <set>
#include <string>

namespace outturn::cli {
namespace {

struct Span
{
    AcademicYear first;
    AcademicYear last;

    void include(AcademicYear year)
    {
        first = std::min(first, year);
        last = std::max(last, year);
    }
};

/// The years that the plan says anything about.
Span yearsOf(const PlanRecord& record)
{
    const PlanIdentity& plan = record.plan.identity;
    Span span{plan.firstTargetYear, plan.lastTargetYear};
    for (const Outturn& outturn : record.outturns)
        span.include(outturn.year);
    for (const Benchmark& benchmark : record.benchmarks)
        span.include(benchmark.year);
    return span;
}

AcademicYear knownYear(const PlanRecord& record, std::string_view text)
{
    const AcademicYear year = AcademicYear::parse(text);
    const Span known = yearsOf(record);
    if (year < known.first || year > known.last)
        throw Error(
            ErrorKind::Input,
            (record.plan.indicators.empty()
                 ? year.label() + " is outside the plan"
                 : "the plan has neither targets nor figures for " + year.label()) +
                "; expected a year from " + known.first.label() + " to " + known.last.label());
    return year;
}

void remarkOnEmptyScope(const PlanRecord& record, const Scope& scope, const Session& session)
{
    std::set<Scope> known;
    for (const Outturn& outturn : record.outturns)
        known.insert(outturn.scope);
    if (known.contains(scope))
        return;
    constexpr std::size_t enough = 8;
    std::string message = "the plan has no figures for " + scope.text();
    if (!known.empty()) {
        message += "; it has some for ";
        std::size_t listed = 0;
        for (const Scope& other : known) {
            if (listed == enough) {
                message += " and " + std::to_string(known.size() - enough) + " more";
                break;
            }
            message += (listed++ == 0 ? "" : ", ") + other.text();
        }
    }
    session.say(message);
}

} // namespace

ReviewPoint reviewPoint(
    const PlanRecord& record, std::string_view year, std::string_view scope, const Session& session)
{
    ReviewPoint point{knownYear(record, year), Scope::parse(scope), session.today};
    if (point.scope != Scope())
        remarkOnEmptyScope(record, point.scope, session);
    return point;
}

} // namespace outturn::cli
