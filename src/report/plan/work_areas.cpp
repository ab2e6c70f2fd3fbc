#include <report/plan/plan_parts.h>
#include <report/words.h>

namespace outturn::report {

namespace {

std::string months(const WorkArea& area)
{
    if (area.from && area.to)
        return ", " + area.from->label() + " to " + area.to->label();
    if (area.from)
        return " from " + area.from->label();
    return area.to ? " to " + area.to->label() : "";
}

void addLead(const Plan& plan, const WorkArea& area, Date day, Blocks& blocks)
{
    std::vector<std::string> parts;
    if (area.lead)
        parts.push_back("Accountable: " + postOn(plan, *area.lead, day) + ".");
    if (!area.priorities.empty())
        parts.push_back("Serves " + priorityNumbers(area.priorities) + ".");
    if (!area.indicators.empty()) {
        std::vector<std::string> names;
        for (const auto& code : area.indicators)
            if (const auto* indicator = findIndicator(plan, code))
                names.push_back(nameAndCode(*indicator));
        parts.push_back("Judged by " + joined(names) + ".");
    }
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : " ") + part;
    if (!text.empty())
        blocks.emplace_back(Paragraph{text});
}

} // namespace

Blocks workAreas(const Plan& plan, Date day)
{
    Blocks blocks;
    for (const auto& area : plan.workAreas) {
        blocks.emplace_back(Heading{2, area.title});
        if (!area.purpose.empty())
            blocks.emplace_back(Paragraph{sentence(area.purpose)});
        addLead(plan, area, day, blocks);
        if (!area.keyActivities.empty()) {
            blocks.emplace_back(
                Paragraph{.text = {}, .lead = "Key activities" + months(area) + ":"});
            BulletList list;
            for (const auto& activity : area.keyActivities)
                list.items.push_back(sentence(activity.text));
            blocks.emplace_back(std::move(list));
        }
        if (!area.aims.empty()) {
            blocks.emplace_back(Paragraph{
                .text = {},
                .lead = "To be achieved" + (area.to ? " by " + area.to->label() : "") + ":"});
            BulletList list;
            for (const auto& aim : area.aims)
                list.items.push_back(sentence(aim));
            blocks.emplace_back(std::move(list));
        }
    }
    return blocks;
}

} // namespace outturn::report
