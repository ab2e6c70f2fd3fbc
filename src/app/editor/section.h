#pragma once

#include <app/editor/field.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace outturn::app {

/// An item of a section, by the places of both.
struct ItemAddress
{
    std::size_t section = 0;
    std::size_t row = 0;
    friend bool operator==(const ItemAddress&, const ItemAddress&) = default;
};

/// A part of the plan as the editor offers it: a list of like items, or one thing with fields.
/// The functions take rows that exist; those that change a record throw Error{Input} with the
/// sentence when they may not, and then the record is not to be kept.
struct Section
{
    QString key;   ///< its array in the plan document: "actions"
    QString title; ///< "Actions"
    QString item;  ///< "action", for commands: "add action"
    bool isList = true;
    Fields fields;
    std::function<std::size_t(const Plan&)> count;
    /// How an item is called in the list: "7  Train governors".
    std::function<QString(const Plan&, std::size_t row)> itemTitle;
    /// What the plan check calls the item, and parts of it that have no item of their own; empty
    /// when it never speaks of it.
    std::function<std::vector<std::string>(const Plan&, std::size_t row)> subjects;
    /// Puts a new item in behind @p after, or at the end; says where it stands.
    std::function<std::size_t(Plan&, std::optional<std::size_t> after)> add;
    std::function<std::size_t(Plan&, std::size_t row)> duplicate;
    std::function<void(PlanRecord&, std::size_t row)> remove;
    /// Who would have to do without the item.
    std::function<std::vector<std::string>(const Plan&, std::size_t row)> uses;
    std::function<void(PlanRecord&, std::size_t from, std::size_t to)> move;
    /// The indicator that an item is, where a measure that has ended is to be succeeded; may be
    /// empty.
    std::function<IndicatorCode(const Plan&, std::size_t row)> indicator;
};

/// All of them, in the order of the navigator.
[[nodiscard]] std::vector<Section> planSections();

} // namespace outturn::app
