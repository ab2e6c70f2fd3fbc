#include <app/editor/finding_field.h>
#include <app/text.h>

#include <array>
#include <utility>

namespace outturn::app {

namespace {

using Lead = std::pair<std::string_view, std::string_view>;

/// Which field of its subject each rule of the plan check questions. One rule may question fields
/// of different subjects; the first that the subject has is taken.
constexpr std::array<Lead, 27> leads{{
    {"target-easier-than-outturn", "targets"},
    {"minimum-stricter-than-target", "minimum"},
    {"baseline-worse-than-minimum", "minimum"},
    {"baseline-at-minimum", "minimum"},
    {"trajectory-goes-backwards", "targets"},
    {"trajectory-ends-in-cliff", "targets"},
    {"missing-target", "targets"},
    {"ambition-contradicted-by-targets", "targets"},
    {"benchmark-missing", "benchmark"},
    {"measure-ends-before-target", "measure"},
    {"percent-where-points-are-meant", "definition"},
    {"percent-where-points-are-meant", "text"},
    {"percent-where-points-are-meant", "description"},
    {"percent-where-points-are-meant", "activities"},
    {"officer-without-actions", "name"},
    {"action-without-lead", "lead"},
    {"post-without-holder", "holders"},
    {"dates-end-before-they-start", "end"},
    {"dates-end-before-they-start", "to"},
    {"dates-end-before-they-start", "holders"},
    {"milestone-without-text-or-date", "text"},
    {"finance-does-not-add-up", "grossExpenditure"},
    {"net-expenditure-does-not-add-up", "netExpenditure"},
    {"net-cost-does-not-add-up", "netCost"},
    {"shares-disagree-with-counts", "code"},
    {"reconstructed-from-damaged-source", "reconstructed"},
    {"plan-without-indicators", "title"},
}};

} // namespace

std::size_t fieldOfFinding(const Fields& fields, std::string_view findingCode)
{
    for (const auto& [code, key] : leads)
        if (code == findingCode)
            for (std::size_t i = 0; i < fields.size(); ++i)
                if (fields[i].key == toQString(key))
                    return i;
    return 0;
}

} // namespace outturn::app
