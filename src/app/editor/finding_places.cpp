#include <app/editor/finding_field.h>
#include <app/editor/finding_places.h>
#include <app/text.h>
#include <domain/check/subject.h>

#include <algorithm>
#include <array>
#include <utility>

namespace outturn::app {

namespace {

using PlaceLead = std::pair<std::string_view, const char*>;

/// The list that each finding about the plan as a whole asks to be filled in or looked through.
constexpr std::array<PlaceLead, 7> listsOfPlan{{
    {"plan-without-priorities", "priorities"},
    {"plan-without-actions", "actions"},
    {"action-without-lead", "actions"},
    {"plan-without-indicators", "indicators"},
    {"plan-without-targets", "indicators"},
    {"benchmark-missing", "indicators"},
    {"targets-unresolved", "indicators"},
}};

/// True of an indicator that a finding about all of them, by that code, counts.
bool isMeant(const Indicator& indicator, std::string_view findingCode)
{
    if (findingCode != "targets-unresolved")
        return !indicator.activity;
    return std::ranges::any_of(indicator.targets, [](const auto& target) {
        return std::holds_alternative<RelativeTarget>(target.second);
    });
}

} // namespace

FindingPlaces::FindingPlaces(const std::vector<Section>& sections, const PlanRecord& record)
    : m_sections(sections)
    , m_record(record)
{
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (!sections[i].subjects)
            continue;
        for (std::size_t row = 0; row < sections[i].count(record.plan); ++row)
            for (std::string& subject : sections[i].subjects(record.plan, row))
                m_bySubject.emplace(std::move(subject), ItemAddress{.section = i, .row = row});
    }
}

std::optional<FindingPlace> FindingPlaces::of(const Finding& finding) const
{
    const auto item = itemOf(finding);
    if (!item)
        return std::nullopt;
    return FindingPlace{
        .item = *item,
        .field = fieldOfFinding(m_sections[item->section], m_record, item->row, finding)};
}

std::optional<ItemAddress> FindingPlaces::itemOf(const Finding& finding) const
{
    if (const auto item = itemInList(finding))
        return item;
    if (finding.code == "remark-about-nothing" ||
        (finding.code == "source-remark" && finding.subject == check::planSubject()))
        return remark(finding);
    if (const auto found = m_bySubject.find(finding.subject); found != m_bySubject.end())
        return found->second;
    return definedBy(finding.subject);
}

/// Where a finding leads that is put right in another list than its subject names.
std::optional<ItemAddress> FindingPlaces::itemInList(const Finding& finding) const
{
    const Plan& plan = m_record.plan;
    if (finding.code == "stated-variance-disagrees") {
        for (std::size_t row = 0; row < plan.statedVariances.size(); ++row)
            if (plan.statedVariances[row].indicator.text() == finding.subject)
                return at("statedVariances", row);
        return std::nullopt;
    }
    if (finding.subject != check::planSubject())
        return std::nullopt;
    const auto lead = std::ranges::find(listsOfPlan, finding.code, &PlaceLead::first);
    if (lead == listsOfPlan.end())
        return std::nullopt;
    if (std::string_view(lead->second) != "indicators")
        return at(lead->second, 0);
    const auto meant = std::ranges::find_if(plan.indicators, [&](const Indicator& indicator) {
        return isMeant(indicator, finding.code);
    });
    return at(
        lead->second,
        meant == plan.indicators.end() ? 0
                                       : static_cast<std::size_t>(meant - plan.indicators.begin()));
}

std::optional<ItemAddress> FindingPlaces::remark(const Finding& finding) const
{
    // The finding repeats the text, but for blanks at its ends; a subject may have several remarks.
    const auto& remarks = m_record.plan.remarks;
    std::optional<ItemAddress> any;
    for (std::size_t row = 0; row < remarks.size(); ++row) {
        if (remarks[row].subject != finding.subject)
            continue;
        if (finding.message.find(remarks[row].text) != std::string::npos)
            return at("remarks", row);
        if (!any)
            any = at("remarks", row);
    }
    return any;
}

/// The indicator that a measure's finding is about: a measure is chosen there and not edited.
std::optional<ItemAddress> FindingPlaces::definedBy(std::string_view measureSubject) const
{
    const auto& indicators = m_record.plan.indicators;
    for (const MeasureVersion& measure : m_record.measures) {
        if (check::subjectOf(measure) != measureSubject)
            continue;
        const auto defined = std::ranges::find(indicators, measure.code, &Indicator::measure);
        if (defined != indicators.end())
            return at("indicators", static_cast<std::size_t>(defined - indicators.begin()));
    }
    return std::nullopt;
}

ItemAddress FindingPlaces::at(const char* section, std::size_t row) const
{
    const auto found = std::ranges::find(m_sections, QString::fromLatin1(section), &Section::key);
    return {.section = static_cast<std::size_t>(found - m_sections.begin()), .row = row};
}

} // namespace outturn::app
