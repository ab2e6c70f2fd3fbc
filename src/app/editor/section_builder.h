#pragma once

#include <app/editor/field_builder.h>
#include <app/editor/section.h>
#include <domain/plan/editing.h>

#include <concepts>
#include <utility>

namespace outturn::app {

/// An item that others refer to by a code.
template <class T>
concept Coded = requires(const T& item)
{
    {item.code};
    requires PlanCode<std::remove_cvref_t<decltype(item.code)>>;
};

template <class T>
void removeItem(PlanRecord& record, std::vector<T> Plan::*list, std::size_t row)
{
    if constexpr (Coded<T>) {
        const auto code = (record.plan.*list)[row].code;
        if (const auto reason = whyFixed(record, code))
            throw Error(ErrorKind::Input, *reason);
        record.plan = without(std::move(record.plan), code);
    } else {
        auto& items = record.plan.*list;
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(row));
    }
}

template <class T>
std::size_t
insertItem(Plan& plan, std::vector<T> Plan::*list, T item, std::optional<std::size_t> after)
{
    auto& items = plan.*list;
    const std::size_t row = after && *after < items.size() ? *after + 1 : items.size();
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(row), std::move(item));
    return row;
}

/// The codes in use in a list.
template <class T>
[[nodiscard]] std::vector<std::string> codesOf(const std::vector<T>& items)
{
    std::vector<std::string> codes;
    codes.reserve(items.size());
    for (const T& item : items)
        codes.push_back(item.code.text());
    return codes;
}

/// What a list section leaves to its subject.
template <class T>
struct ItemWays
{
    /// A new item, beside the one that is current where there is one.
    std::function<T(const Plan&, const T* beside)> make;
    /// Gives a copy what it may not share with the original; a copy is kept as it is when empty.
    std::function<void(const Plan&, T& copy)> makeUnique;
    std::function<QString(const Plan&, const T&)> title;
    std::function<std::string(const Plan&, std::size_t row)> subject;
};

/// A section over one of the plan's lists.
template <class T>
[[nodiscard]] Section listSection(
    const QString& key,
    const QString& title,
    const QString& item,
    std::vector<T> Plan::*list,
    ItemWays<T> ways,
    Fields fields)
{
    Section section{
        .key = key, .title = title, .item = item, .isList = true, .fields = std::move(fields)};
    section.count = [list](const Plan& plan) {
        return (plan.*list).size();
    };
    section.itemTitle = [list, title = ways.title](const Plan& plan, std::size_t row) {
        return title(plan, (plan.*list)[row]);
    };
    if (ways.subject)
        section.subjects = [subject = ways.subject](const Plan& plan, std::size_t row) {
            return std::vector{subject(plan, row)};
        };
    section.add = [list, make = ways.make](Plan& plan, std::optional<std::size_t> after) {
        const auto& items = plan.*list;
        const T* beside = after && *after < items.size() ? &items[*after] : nullptr;
        T made = make(plan, beside);
        return insertItem(plan, list, std::move(made), after);
    };
    section.duplicate = [list, unique = ways.makeUnique](Plan& plan, std::size_t row) {
        T copy = (plan.*list)[row];
        if (unique)
            unique(plan, copy);
        return insertItem(plan, list, std::move(copy), row);
    };
    section.remove = [list](PlanRecord& record, std::size_t row) {
        removeItem(record, list, row);
    };
    section.uses = [list](const Plan& plan, std::size_t row) {
        if constexpr (Coded<T>)
            return usesOf(plan, (plan.*list)[row].code);
        else
            return std::vector<std::string>();
    };
    section.move = [list](PlanRecord& record, std::size_t from, std::size_t to) {
        moveItem(record.plan.*list, from, to);
    };
    return section;
}

/// A section over something that a plan has one of.
[[nodiscard]] inline Section singleSection(const QString& key, const QString& title, Fields fields)
{
    Section section{
        .key = key, .title = title, .item = title, .isList = false, .fields = std::move(fields)};
    section.count = [](const Plan&) {
        return std::size_t{1};
    };
    section.itemTitle = [title](const Plan&, std::size_t) {
        return title;
    };
    return section;
}

/// What the plan check calls the items of a list that it knows by themselves.
template <class T>
[[nodiscard]] auto subjectsOf(std::vector<T> Plan::*list, std::string (*subject)(const T&))
{
    return [list, subject](const Plan& plan, std::size_t row) {
        return subject((plan.*list)[row]);
    };
}

/// The same for items that it knows by their place.
template <class T>
[[nodiscard]] auto numberedSubjects(std::vector<T> Plan::*, std::string (*subject)(std::size_t))
{
    return [subject](const Plan&, std::size_t row) {
        return subject(row);
    };
}

} // namespace outturn::app
