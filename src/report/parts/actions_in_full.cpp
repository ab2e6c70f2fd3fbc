#include <report/parts/parts.h>
#include <report/parts/wording.h>

#include <algorithm>

namespace outturn::report::parts {

namespace {

std::string monthsText(const Action& action)
{
    return action.start.label() + " to " + action.end.label();
}

std::string contributorsText(const ReportRequest& request, const Action& action)
{
    std::string text;
    for (const auto& [phase, post] : action.contributors)
        text += (text.empty() ? "" : "\n") + (phase.empty() ? "" : phase + ": ") +
            postAtDate(request, post);
    return text;
}

/// What was noted up to the report's day, the latest first.
BulletList notesOf(const ReportRequest& request, const Action& action)
{
    BulletList list;
    auto notes = action.notes;
    std::ranges::reverse(notes);
    for (const ProgressNote& note : notes)
        if (note.date <= request.date)
            list.items.push_back(
                note.date.label() + (note.author.empty() ? "" : ", " + note.author) + " (" +
                wordsOf(toCode(note.status)) + "): " + sentence(note.text));
    return list;
}

void addAction(const ReportRequest& request, const Action& action, Blocks& blocks)
{
    blocks.emplace_back(Heading{2, action.code.text() + ". " + action.title});
    const auto row = [&](const char* term, const std::string& text) {
        if (!text.empty())
            addParticular(term, text, blocks);
    };
    row("Status", capitalised(wordsOf(toCode(action.status))));
    row("Months", monthsText(action));
    row("Serves", capitalised(priorityNumbers(action.priorities)));
    row("Lead", action.lead ? postAtDate(request, *action.lead) : "No lead is named");
    row("Contributors", contributorsText(request, action));
    if (!action.activities.empty()) {
        BulletList list;
        for (const auto& activity : action.activities)
            list.items.push_back(sentence(activity));
        blocks.emplace_back(Paragraph{.text = {}, .lead = "Its parts:"});
        blocks.emplace_back(std::move(list));
    }
    if (const auto* answer = answerOn(request, action.code))
        addAnswer(request, *answer, blocks);
    auto notes = notesOf(request, action);
    if (notes.items.empty()) {
        blocks.emplace_back(Paragraph{"No progress note has been entered."});
        return;
    }
    blocks.emplace_back(Paragraph{.text = {}, .lead = "Progress notes, the latest first:"});
    blocks.emplace_back(std::move(notes));
}

} // namespace

void addActionsInFull(const ReportRequest& request, Blocks& blocks)
{
    for (const auto& action : request.record.plan.actions)
        addAction(request, action, blocks);
}

} // namespace outturn::report::parts
