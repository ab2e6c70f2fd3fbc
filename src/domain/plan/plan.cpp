#include <domain/plan/plan.h>

#include <algorithm>

namespace outturn {
namespace {

template <class Range, class Key, class Projection>
auto findBy(const Range& range, const Key& key, Projection projection) -> const
    typename Range::value_type*
{
    const auto found = std::ranges::find(range, key, projection);
    return found == range.end() ? nullptr : &*found;
}

template <class T, class Predicate>
std::vector<const T*> pointersTo(const std::vector<T>& all, Predicate wanted)
{
    std::vector<const T*> found;
    for (const T& item : all)
        if (wanted(item))
            found.push_back(&item);
    return found;
}

} // namespace

bool isHeldOn(const Tenure& tenure, Date day)
{
    return (!tenure.from || *tenure.from <= day) && (!tenure.to || day <= *tenure.to);
}

const Indicator* findIndicator(const Plan& plan, const IndicatorCode& code)
{
    return findBy(plan.indicators, code, &Indicator::code);
}

const Priority* findPriority(const Plan& plan, PriorityNumber number)
{
    return findBy(plan.priorities, number, &Priority::number);
}

const Post* findPost(const Plan& plan, const PostCode& code)
{
    return findBy(plan.posts, code, &Post::code);
}

std::vector<std::string> holders(const Plan& plan, const PostCode& post, Date day)
{
    std::vector<std::string> names;
    const Post* found = findPost(plan, post);
    if (found == nullptr)
        return names;
    for (const Tenure& tenure : found->holders)
        if (isHeldOn(tenure, day))
            if (const auto* officer = findBy(plan.officers, tenure.officer, &Officer::code))
                names.push_back(officer->name);
    return names;
}

std::string postText(const Plan& plan, const PostCode& post, Date day)
{
    const Post* found = findPost(plan, post);
    std::string text = found == nullptr ? post.text() : found->title;
    const auto names = holders(plan, post, day);
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? " (" : ", ") + names[i];
    return names.empty() ? text : text + ")";
}

std::optional<PostCode> accountablePost(const Plan& plan, const Indicator& indicator)
{
    return indicator.lead ? indicator.lead : plan.identity.director;
}

std::vector<const Milestone*> milestonesOf(const Plan& plan, PriorityNumber number)
{
    return pointersTo(plan.milestones, [&](const Milestone& m) { return m.priority == number; });
}

std::vector<const Action*> actionsOf(const Plan& plan, PriorityNumber number)
{
    return pointersTo(plan.actions, [&](const Action& action) {
        return std::ranges::find(action.priorities, number) != action.priorities.end();
    });
}

std::vector<const Indicator*> indicatorsOf(const Plan& plan, PriorityNumber number)
{
    return pointersTo(plan.indicators, [&](const Indicator& i) { return i.priority == number; });
}

} // namespace outturn
