#include <report/plan/plan_parts.h>
#include <report/words.h>

#include <algorithm>

namespace outturn::report {

namespace {

std::string whereAndWhen(const CommitteePaper& paper)
{
    std::vector<std::string> marks;
    if (!paper.item.empty())
        marks.push_back("item " + paper.item);
    if (!paper.reportNumber.empty())
        marks.push_back("report " + paper.reportNumber);
    std::string text = (paper.body.empty() ? "a body that is not named" : paper.body) +
        (paper.date ? " on " + paper.date->label() : ", on a day that is not given");
    for (std::size_t i = 0; i < marks.size(); ++i)
        text += (i == 0 ? " (" : ", ") + marks[i];
    return text + (marks.empty() ? "" : ")");
}

void addDecision(const CommitteePaper& paper, Blocks& blocks)
{
    if (!paper.decision || *paper.decision == DecisionRecord{}) {
        blocks.emplace_back(Paragraph{.text = "None has been recorded.", .lead = "Decision:"});
        return;
    }
    const auto& [number, text, reasons, decidedBy, date] = *paper.decision;
    std::string by;
    if (!decidedBy.empty())
        by = " Decided by " + decidedBy + (date ? " on " + date->label() : "") + ".";
    else if (date)
        by = " Decided on " + date->label() + ".";
    blocks.emplace_back(Paragraph{
        .text = (text.empty() ? "Its wording has not been recorded." : sentence(text)) + by,
        .lead = number.empty() ? "Decision:" : "Decision " + number + ":"});
    if (!reasons.empty())
        blocks.emplace_back(Paragraph{.text = sentence(reasons), .lead = "Reasons:"});
}

/// A recommendation's points as one sentence over several lines: "a;", "b;", "c."
BulletList pointsOf(const Recommendation& recommendation)
{
    BulletList list{recommendation.points};
    for (auto& point : list.items) {
        const bool isLast = &point == &list.items.back();
        while (!point.empty() && (point.back() == ';' || point.back() == ' '))
            point.pop_back();
        point = isLast ? asSentence(std::move(point)) : std::move(point) + ";";
    }
    return list;
}

void addRecommendations(const CommitteePaper& paper, Blocks& blocks)
{
    const auto& all = paper.recommendations;
    if (all.size() > 1 &&
        std::ranges::all_of(all, [](const auto& r) { return r.points.empty(); })) {
        BulletList list;
        for (const auto& recommendation : all)
            list.items.push_back(sentence(recommendation.text));
        blocks.emplace_back(Paragraph{.text = {}, .lead = "Recommendations:"});
        blocks.emplace_back(std::move(list));
        return;
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& [text, points] = all[i];
        const auto number = all.size() > 1 ? " " + std::to_string(i + 1) : std::string();
        blocks.emplace_back(Paragraph{
            .text = text.empty() || points.empty() || text.ends_with(':') ? sentence(text)
                                                                          : capitalised(text) + ":",
            .lead = "Recommendation" + number + ":"});
        if (!points.empty())
            blocks.emplace_back(pointsOf(all[i]));
    }
}

void addParticulars(const Plan& plan, const CommitteePaper& paper, Date day, Blocks& blocks)
{
    Particulars particulars;
    const auto add = [&](const char* term, const std::string& text) {
        if (!text.empty())
            particulars.rows.emplace_back(term, text);
    };
    std::string from;
    for (const auto& post : paper.from)
        from += (from.empty() ? "" : "\n") + postText(plan, post, paper.date.value_or(day));
    add("To", paper.body);
    add("Date", paper.date ? paper.date->label() : "");
    add("Item", paper.item);
    add("Report", paper.reportNumber);
    add("From", from);
    add("Classification", paper.classification);
    add("Contact", paper.contact);
    add("Telephone", paper.telephone);
    add("E-mail", paper.email);
    if (!particulars.rows.empty())
        blocks.emplace_back(std::move(particulars));
}

} // namespace

Blocks decisionRecord(const Plan& plan)
{
    Blocks blocks;
    for (const auto& paper : plan.papers) {
        blocks.emplace_back(numbered(paper.title + " went to " + whereAndWhen(paper) + "."));
        addRecommendations(paper, blocks);
        addDecision(paper, blocks);
    }
    return blocks;
}

Blocks papersInFull(const Plan& plan, Date day)
{
    Blocks blocks;
    for (const auto& paper : plan.papers) {
        blocks.emplace_back(Heading{2, paper.title});
        addParticulars(plan, paper, day, blocks);
        if (!paper.purpose.empty())
            blocks.emplace_back(Paragraph{.text = sentence(paper.purpose), .lead = "Purpose:"});
        if (!paper.summary.empty())
            blocks.emplace_back(Paragraph{.text = sentence(paper.summary), .lead = "Summary:"});
        addRecommendations(paper, blocks);
        addDecision(paper, blocks);
        if (!paper.backgroundDocuments.empty()) {
            blocks.emplace_back(Paragraph{.text = {}, .lead = "Background documents:"});
            blocks.emplace_back(BulletList{paper.backgroundDocuments});
        }
    }
    return blocks;
}

} // namespace outturn::report
