#pragma once

#include <app/editor/section.h>
#include <domain/check/finding.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outturn::app {

/// Where a finding leads: an item and, where one stands out, its field. In a list that has no item
/// yet the row is 0 and stands for the list.
struct FindingPlace
{
    ItemAddress item;
    std::size_t field = 0;
};

/// Where the findings of one record are put right. Both arguments have to outlive it.
class FindingPlaces
{
public:
    FindingPlaces(const std::vector<Section>& sections, const PlanRecord& record);

    /// Nothing only where the plan has no such part: a remark about something that is gone leads
    /// to the remark, a finding about the plan as a whole to the part that it asks for.
    [[nodiscard]] std::optional<FindingPlace> of(const Finding& finding) const;

private:
    [[nodiscard]] std::optional<ItemAddress> itemOf(const Finding& finding) const;
    [[nodiscard]] std::optional<ItemAddress> itemInList(const Finding& finding) const;
    [[nodiscard]] std::optional<ItemAddress> remark(const Finding& finding) const;
    [[nodiscard]] std::optional<ItemAddress> definedBy(std::string_view measureSubject) const;
    [[nodiscard]] ItemAddress at(const char* section, std::size_t row) const;

    const std::vector<Section>& m_sections;
    const PlanRecord& m_record;
    std::map<std::string, ItemAddress, std::less<>> m_bySubject;
};

} // namespace outturn::app
