#include <report/plan/plan_parts.h>
#include <report/words.h>

#include <algorithm>
#include <utility>

namespace outturn::report {

namespace {

/// Notes in the order they come, each once with all it is about.
class Notes
{
public:
    void add(const std::string& subject, const std::string& note)
    {
        if (note.empty())
            return;
        auto found = std::ranges::find(m_notes, note, &Note::first);
        if (found == m_notes.end())
            found = m_notes.insert(found, {note, {}});
        found->second.push_back(subject);
    }

    [[nodiscard]] std::vector<std::string> lines() const
    {
        std::vector<std::string> lines;
        for (const auto& [note, subjects] : m_notes)
            lines.push_back(capitalised(joined(subjects)) + ": " + sentence(note));
        return lines;
    }

private:
    using Note = std::pair<std::string, std::vector<std::string>>;

    std::vector<Note> m_notes;
};

} // namespace

Blocks readingOfSource(const Plan& plan)
{
    Notes notes;
    for (const auto& remark : plan.remarks)
        notes.add(remark.subject, remark.text);
    for (const auto& priority : plan.priorities)
        notes.add("priority " + std::to_string(priority.number.value()), priority.reconstructed);
    for (const auto& action : plan.actions)
        notes.add("action " + action.code.text(), action.reconstructed);
    for (const auto& indicator : plan.indicators)
        notes.add(indicator.code.text(), indicator.reconstructed);
    for (const auto& milestone : plan.milestones)
        notes.add(
            "milestone " + std::to_string(milestone.priority.value()) + milestone.letter,
            milestone.reconstructed);
    for (const auto& area : plan.workAreas)
        for (const auto& activity : area.keyActivities)
            notes.add(area.title, activity.reconstructed);
    for (const auto& assessment : plan.equality)
        for (const auto& action : assessment.actions)
            notes.add(
                assessment.title.empty() ? "equality assessment" : assessment.title,
                action.reconstructed);
    auto lines = notes.lines();
    if (lines.empty())
        return {};
    return {
        Paragraph{"Noted by the person who took the plan from its source: what is odd in it, and "
                  "how what is missing or damaged was made good."},
        BulletList{std::move(lines)}};
}

} // namespace outturn::report
