#include <domain/measure/figure.h>
#include <domain/outturn/source.h>
#include <domain/rating/policy.h>
#include <domain/rating/year_standing.h>
#include <report/parts/traces.h>
#include <report/words.h>

#include <algorithm>
#include <set>

namespace outturn::report::parts {

namespace {

/// An anchor takes letters, digits and hyphens: everything else becomes a hyphen.
std::string anchorOf(const std::string& text)
{
    std::string anchor;
    for (const char letter : text) {
        const bool isKept = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
            (letter >= '0' && letter <= '9');
        if (isKept)
            anchor += letter;
        else if (!anchor.empty() && anchor.back() != '-')
            anchor += '-';
    }
    return anchor;
}

std::string whoAndWhen(const Outturn& outturn)
{
    constexpr std::size_t dayLength = 10;
    if (outturn.enteredBy.empty() && outturn.enteredAt.empty())
        return "not recorded: the plan document keeps neither";
    auto text =
        outturn.enteredBy.empty() ? std::string("somebody not recorded") : outturn.enteredBy;
    if (outturn.enteredAt.size() >= dayLength)
        text += " on " + Date::parse(outturn.enteredAt.substr(0, dayLength)).label();
    return text;
}

std::string scopeText(const Scope& scope)
{
    if (scope.kind() == ScopeKind::Council)
        return "the council";
    return std::string(toCode(scope.kind())) + " " + scope.name();
}

Trace traceOf(const ReportRequest& request, const Outturn& outturn, const Indicator& indicator)
{
    auto point = request.scorecard.point;
    point.year = outturn.year;
    point.scope = outturn.scope;
    const auto standing = standingInYear(request.record, indicator, point);
    const auto& measure = outturn.measure ? outturn.measure : indicator.measure;
    const auto& policy = indicator.policy ? *indicator.policy : request.record.plan.policy;
    Trace trace{
        .id = traceId(outturn),
        .title = nameAndCode(indicator) + ", " + outturn.year.label() +
            (outturn.scope.kind() == ScopeKind::Council ? "" : ", " + scopeText(outturn.scope)),
        .rows = {}};
    const auto add = [&](const char* term, const std::string& text) {
        if (!text.empty())
            trace.rows.emplace_back(term, text);
    };
    add("Figure",
        (standing.rating.outturn
             ? figureText(*standing.rating.outturn, indicator.unit, indicator.decimals)
             : std::string("withheld")) +
            ", " + std::string(toCode(outturn.stage)) + ", of " + scopeText(outturn.scope));
    add("Entered by", whoAndWhen(outturn));
    add("Source", sourceText(outturn.source));
    add("Measure", measure ? measure->text() : "not named");
    if (outturn.cohort && outturn.cohort->numerator())
        add("Counts",
            std::to_string(*outturn.cohort->numerator()) + " of " +
                std::to_string(outturn.cohort->denominator()));
    add("Rule", capitalised(policyText(policy)));
    add("Rated", std::string(ragWord(standing.rating.status)) + ": " + standing.rating.reason);
    return trace;
}

std::set<std::string> namedIn(const Blocks& blocks)
{
    std::set<std::string> ids;
    for (const auto& block : blocks)
        if (const auto* table = std::get_if<Table>(&block))
            for (const auto& row : table->rows)
                for (const auto& cell : row)
                    if (!cell.trace.empty())
                        ids.insert(cell.trace);
    return ids;
}

} // namespace

std::string traceId(const Outturn& outturn)
{
    auto id = "figure-" + anchorOf(outturn.indicator.text()) + "-" +
        std::to_string(outturn.year.endYear());
    if (outturn.scope.kind() != ScopeKind::Council)
        id += "-" + anchorOf(outturn.scope.text());
    return id;
}

std::vector<Trace> tracesIn(const ReportRequest& request, const Blocks& blocks)
{
    auto open = namedIn(blocks);
    std::vector<Trace> traces;
    // The effective figure of a year is what is told; each id is told once.
    for (const auto& indicator : request.record.plan.indicators)
        for (const auto& outturn : request.record.outturns) {
            if (outturn.indicator != indicator.code || open.erase(traceId(outturn)) == 0)
                continue;
            auto point = request.scorecard.point;
            point.year = outturn.year;
            point.scope = outturn.scope;
            const auto standing = standingInYear(request.record, indicator, point);
            traces.push_back(
                traceOf(request, standing.outturn ? *standing.outturn : outturn, indicator));
        }
    return traces;
}

} // namespace outturn::report::parts
