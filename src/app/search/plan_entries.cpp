#include <app/search/plan_entries.h>
#include <app/text.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace outturn::app {

namespace {

struct PlanEntriesWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanEntries)
};

QString shown(const std::string& text)
{
    return toQString(std::string_view(text));
}

class EntryList
{
public:
    explicit EntryList(PlanPlaces places)
        : m_places(std::move(places))
    {
    }

    void add(const Indicator& indicator)
    {
        m_entries.push_back(
            {shown(indicator.name),
             toQString(indicator.code),
             PlanEntriesWords::tr("Indicator"),
             [go = m_places.indicator, code = indicator.code] {
                 go(code);
             }});
    }

    void add(const Action& action)
    {
        m_entries.push_back(
            {shown(action.title),
             PlanEntriesWords::tr("Action %1").arg(toQString(action.code)),
             PlanEntriesWords::tr("Action"),
             [go = m_places.action, code = action.code] {
                 go(code);
             }});
    }

    /// Read at the post, by which the plan speaks of people.
    void addOfficer(const Officer& officer, const Post& post)
    {
        m_entries.push_back(
            {shown(officer.name),
             shown(post.title),
             PlanEntriesWords::tr("Officer"),
             [go = m_places.reading, text = shown(post.title)] {
                 go(text);
             }});
    }

    /// Something that is found where the plan says @p text.
    void addReading(const std::string& text, const QString& detail, const QString& kind)
    {
        if (text.empty())
            return;
        m_entries.push_back(
            {shown(text), detail, kind, [go = m_places.reading, text = shown(text)] {
                 go(text);
             }});
    }

    [[nodiscard]] std::vector<SearchEntry> take() { return std::move(m_entries); }

private:
    PlanPlaces m_places;
    std::vector<SearchEntry> m_entries;
};

/// A post that the officer holds or has held.
const Post* postHeldBy(const Plan& plan, const OfficerCode& officer)
{
    const auto post = std::ranges::find_if(plan.posts, [&](const Post& each) {
        return std::ranges::find(each.holders, officer, &Tenure::officer) != each.holders.end();
    });
    return post == plan.posts.end() ? nullptr : &*post;
}

QString holdersOf(const Plan& plan, const Post& post, Date today)
{
    QStringList names;
    for (const std::string& name : holders(plan, post.code, today))
        names += shown(name);
    return names.join(QStringLiteral(", "));
}

} // namespace

std::vector<SearchEntry> planEntries(const Plan& plan, Date today, const PlanPlaces& places)
{
    EntryList entries(places);
    for (const Indicator& indicator : plan.indicators)
        entries.add(indicator);
    for (const Priority& priority : plan.priorities)
        entries.addReading(
            priority.title,
            PlanEntriesWords::tr("Priority %1").arg(priority.number.value()),
            PlanEntriesWords::tr("Priority"));
    for (const Action& action : plan.actions)
        entries.add(action);
    for (const Milestone& milestone : plan.milestones)
        entries.addReading(
            milestone.text,
            PlanEntriesWords::tr("Milestone %1 of priority %2")
                .arg(shown(milestone.letter))
                .arg(milestone.priority.value()),
            PlanEntriesWords::tr("Milestone"));
    for (const Post& post : plan.posts)
        entries.addReading(post.title, holdersOf(plan, post, today), PlanEntriesWords::tr("Post"));
    for (const Officer& officer : plan.officers)
        if (const Post* post = postHeldBy(plan, officer.code))
            entries.addOfficer(officer, *post);
    for (const Risk& risk : plan.risks)
        if (!risk.descriptions.empty())
            entries.addReading(
                risk.descriptions.front(), toQString(risk.code), PlanEntriesWords::tr("Risk"));
    return entries.take();
}

std::vector<SearchEntry>
reviewEntries(const std::vector<Review>& reviews, const std::function<void(const ReviewCode&)>& go)
{
    std::vector<SearchEntry> entries;
    entries.reserve(reviews.size());
    for (const Review& review : reviews)
        entries.push_back(
            {shown(reviewTitle(review)),
             toQString(stateWord(review.state)),
             PlanEntriesWords::tr("Review"),
             [go, code = review.code] {
                 go(code);
             }});
    return entries;
}

} // namespace outturn::app
