#include <domain/check/subject.h>
#include <domain/error.h>
#include <domain/plan/editing.h>
#include <domain/plan/references.h>

namespace outturn {
namespace {

[[noreturn]] void refuseEdit(const std::string& message)
{
    throw Error(ErrorKind::Input, message);
}

// --- The list that a thing stands in, by what it is known by
// --------------------------------------

template <PlanCode C>
struct ListOf;

template <>
struct ListOf<OfficerCode>
{
    static constexpr auto items = &Plan::officers;
    static constexpr auto key = &Officer::code;
    static constexpr std::string_view word = "officer";
};

template <>
struct ListOf<PostCode>
{
    static constexpr auto items = &Plan::posts;
    static constexpr auto key = &Post::code;
    static constexpr std::string_view word = "post";
};

template <>
struct ListOf<PriorityNumber>
{
    static constexpr auto items = &Plan::priorities;
    static constexpr auto key = &Priority::number;
    static constexpr std::string_view word = "priority";
};

template <>
struct ListOf<ActionCode>
{
    static constexpr auto items = &Plan::actions;
    static constexpr auto key = &Action::code;
    static constexpr std::string_view word = "action";
};

template <>
struct ListOf<IndicatorCode>
{
    static constexpr auto items = &Plan::indicators;
    static constexpr auto key = &Indicator::code;
    static constexpr std::string_view word = "indicator";
};

template <>
struct ListOf<RiskCode>
{
    static constexpr auto items = &Plan::risks;
    static constexpr auto key = &Risk::code;
    static constexpr std::string_view word = "risk";
};

template <>
struct ListOf<DutyCode>
{
    static constexpr auto items = &Plan::reporting;
    static constexpr auto key = &ReportingDuty::code;
    static constexpr std::string_view word = "reporting duty";
};

template <>
struct ListOf<WorkAreaCode>
{
    static constexpr auto items = &Plan::workAreas;
    static constexpr auto key = &WorkArea::code;
    static constexpr std::string_view word = "work area";
};

template <class Kind>
std::string textOf(const Code<Kind>& code)
{
    return code.text();
}

std::string textOf(const PriorityNumber& number)
{
    return std::to_string(number.value());
}

template <PlanCode C>
std::string nameOf(const C& code)
{
    return std::string(ListOf<C>::word) + " " + textOf(code);
}

template <PlanCode C>
auto findItem(Plan& plan, const C& code)
{
    auto& items = plan.*ListOf<C>::items;
    const auto found = std::ranges::find(items, code, ListOf<C>::key);
    if (found == items.end())
        refuseEdit("the plan has no " + nameOf(code) + "; expected one that it has");
    return found;
}

// --- What is done at each place that names a thing
// ------------------------------------------------

template <class C>
class Uses
{
public:
    explicit Uses(C code)
        : m_code(std::move(code))
    {
    }

    void one(const std::string& where, const C& code)
    {
        if (code == m_code && std::ranges::find(m_places, where) == m_places.end())
            m_places.push_back(where);
    }

    void optional(const std::string& where, const std::optional<C>& code)
    {
        if (code)
            one(where, *code);
    }

    void among(const std::string& where, const std::vector<C>& codes)
    {
        for (const C& code : codes)
            one(where, code);
    }

    template <class T>
    void among(const std::string& where, const std::vector<T>& parts, C T::*code)
    {
        for (const T& part : parts)
            one(where, part.*code);
    }

    [[nodiscard]] const std::vector<std::string>& places() const { return m_places; }

private:
    C m_code;
    std::vector<std::string> m_places;
};

template <class C>
class Loosening
{
public:
    explicit Loosening(C code)
        : m_code(std::move(code))
    {
    }

    void one(const std::string& where, const C& code)
    {
        if (code == m_code)
            m_holding.push_back(where);
    }

    void optional(const std::string&, std::optional<C>& code)
    {
        if (code == m_code)
            code.reset();
    }

    void among(const std::string&, std::vector<C>& codes) { std::erase(codes, m_code); }

    template <class T>
    void among(const std::string&, std::vector<T>& parts, C T::*code)
    {
        std::erase_if(parts, [&](const T& part) { return part.*code == m_code; });
    }

    /// The places that cannot do without the thing.
    [[nodiscard]] const std::vector<std::string>& holding() const { return m_holding; }

private:
    C m_code;
    std::vector<std::string> m_holding;
};

/// A thing as remarks and findings name it: an indicator by its code alone.
std::string subjectText(const IndicatorCode& code)
{
    return code.text();
}

template <PlanCode C>
std::string subjectText(const C& code)
{
    return nameOf(code);
}

template <PlanCode C>
void renameSubjects(Plan& plan, const C& from, const C& to)
{
    for (SourceRemark& remark : plan.remarks)
        if (remark.subject == subjectText(from))
            remark.subject = subjectText(to);
}

/// The milestones of a priority are named by its number too.
void renameSubjects(Plan& plan, PriorityNumber from, PriorityNumber to)
{
    references::renameSubjects(plan, {{from, to}});
}

/// Actions that would serve nothing without the priority.
std::vector<std::string> servingNothingElse(const Plan& plan, PriorityNumber number)
{
    std::vector<std::string> actions;
    for (const Action& action : plan.actions)
        if (std::ranges::all_of(
                action.priorities, [&](PriorityNumber served) { return served == number; }))
            actions.push_back(nameOf(action.code));
    return actions;
}

template <PlanCode C>
std::vector<std::string> servingNothingElse(const Plan&, const C&)
{
    return {};
}

} // namespace

template <PlanCode C>
Plan renamed(Plan plan, const C& from, const C& to)
{
    const auto item = findItem(plan, from);
    if (from == to)
        return plan;
    if (std::ranges::find(plan.*ListOf<C>::items, to, ListOf<C>::key) !=
        (plan.*ListOf<C>::items).end())
        refuseEdit("'" + textOf(to) + "' is used already; expected each to be used once");
    (*item).*ListOf<C>::key = to;
    references::Renaming<C> renaming(std::map<C, C>{{from, to}});
    references::visit(plan, from, renaming);
    renameSubjects(plan, from, to);
    return plan;
}

template <PlanCode C>
std::vector<std::string> usesOf(const Plan& plan, const C& code)
{
    Plan looked = plan; // the walk is one for reading and changing alike
    Uses<C> uses(code);
    references::visit(looked, code, uses);
    return uses.places();
}

template <PlanCode C>
Plan without(Plan plan, const C& code)
{
    const auto item = findItem(plan, code);
    std::vector<std::string> holding = servingNothingElse(plan, code);
    Loosening<C> loosening(code);
    references::visit(plan, code, loosening);
    holding.insert(holding.end(), loosening.holding().begin(), loosening.holding().end());
    if (!holding.empty())
        refuseEdit(
            nameOf(code) + " cannot be removed while it has " + check::enumeration(holding) +
            "; move or remove what belongs to it first");
    (plan.*ListOf<C>::items).erase(item);
    std::erase_if(plan.remarks, [subject = subjectText(code)](const SourceRemark& remark) {
        return remark.subject == subject;
    });
    return plan;
}

template Plan renamed(Plan, const OfficerCode&, const OfficerCode&);
template Plan renamed(Plan, const PostCode&, const PostCode&);
template Plan renamed(Plan, const PriorityNumber&, const PriorityNumber&);
template Plan renamed(Plan, const ActionCode&, const ActionCode&);
template Plan renamed(Plan, const IndicatorCode&, const IndicatorCode&);
template Plan renamed(Plan, const RiskCode&, const RiskCode&);
template Plan renamed(Plan, const DutyCode&, const DutyCode&);
template Plan renamed(Plan, const WorkAreaCode&, const WorkAreaCode&);

template std::vector<std::string> usesOf(const Plan&, const OfficerCode&);
template std::vector<std::string> usesOf(const Plan&, const PostCode&);
template std::vector<std::string> usesOf(const Plan&, const PriorityNumber&);
template std::vector<std::string> usesOf(const Plan&, const ActionCode&);
template std::vector<std::string> usesOf(const Plan&, const IndicatorCode&);
template std::vector<std::string> usesOf(const Plan&, const RiskCode&);
template std::vector<std::string> usesOf(const Plan&, const DutyCode&);
template std::vector<std::string> usesOf(const Plan&, const WorkAreaCode&);

template Plan without(Plan, const OfficerCode&);
template Plan without(Plan, const PostCode&);
template Plan without(Plan, const PriorityNumber&);
template Plan without(Plan, const ActionCode&);
template Plan without(Plan, const IndicatorCode&);
template Plan without(Plan, const RiskCode&);
template Plan without(Plan, const DutyCode&);
template Plan without(Plan, const WorkAreaCode&);

} // namespace outturn
