#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>

namespace outturn::report::parts {

namespace {

/// "the council", "the district Swale", "2 districts and 14 schools".
std::string scopesText(const std::vector<Scope>& scopes)
{
    if (scopes.size() == 1) {
        const auto& scope = scopes.front();
        const std::string kind(toCode(scope.kind()));
        return scope.kind() == ScopeKind::Council ? "The council"
                                                  : capitalised(kind) + " " + scope.name();
    }
    std::vector<std::string> parts;
    for (const auto& [kind, code] : EnumCodes<ScopeKind>::table) {
        const auto count = static_cast<int>(std::ranges::count(scopes, kind, &Scope::kind));
        if (count > 0)
            parts.push_back(counted(count, code));
    }
    return joined(parts);
}

} // namespace

void addWithheld(const ReportRequest& request, Blocks& blocks)
{
    if (!request.withheld || request.withheld->empty())
        return;
    const auto& withheld = *request.withheld;
    blocks.emplace_back(numbered(
        "This paper is open to the public. Figures about fewer than " +
        std::to_string(request.record.plan.disclosureThreshold) +
        " pupils are withheld, and with them others from which they could be worked out. Nothing "
        "in this paper, neither rating nor comparison nor chart, was made from a figure that is "
        "withheld."));
    Table table{
        .caption = "Figures withheld",
        .columns =
            {{"Indicator", Alignment::Left, 80},
             {"Year", Alignment::Left, 24},
             {"Withheld for", Alignment::Left, 76}},
        .rows = {}};
    for (auto next = withheld.begin(); next != withheld.end();) {
        std::vector<Scope> scopes;
        const auto first = next;
        while (next != withheld.end() && next->indicator == first->indicator &&
               next->year == first->year)
            scopes.push_back((next++)->scope);
        const auto* indicator = findIndicator(request.record.plan, first->indicator);
        table.rows.push_back(
            {{indicator == nullptr ? first->indicator.text() : nameAndCode(*indicator), {}},
             {first->year.label(), {}},
             {scopesText(scopes), {}}});
    }
    blocks.emplace_back(std::move(table));
}

} // namespace outturn::report::parts
