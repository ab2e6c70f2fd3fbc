#pragma once

#include <store/sql/cell.h>

#include <nlohmann/json.hpp>

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace outturn::store {

using AuditJson = nlohmann::ordered_json;

/// @p value on one line. Text that is not UTF-8 must not keep an entry from being recorded, so what
/// is wrong in it is replaced.
[[nodiscard]] inline std::string written(const AuditJson& value)
{
    return value.dump(-1, ' ', false, AuditJson::error_handler_t::replace);
}

/// What the audit trail keeps of one of the domain's single values: figures as text in full, the
/// rest as the file holds it. null when it is not given.
template <class T>
[[nodiscard]] AuditJson atomJson(const T& value)
{
    if constexpr (std::is_same_v<T, Decimal>) {
        return value.text();
    } else if constexpr (std::is_same_v<T, std::optional<Decimal>>) {
        return value ? AuditJson(value->text()) : AuditJson();
    } else if constexpr (std::is_same_v<T, bool>) {
        return value;
    } else {
        const Cell cell = toCell(value);
        if (const auto* integer = std::get_if<std::int64_t>(&cell))
            return *integer;
        if (const auto* text = std::get_if<std::string>(&cell))
            return *text;
        return {};
    }
}

/// A part of the plan as a JSON object, without what is not given, empty or false.
class PartJson
{
public:
    template <class T>
    PartJson& add(const char* key, const T& value)
    {
        return add(key, atomJson(value));
    }

    template <class T>
    PartJson& add(const char* key, const std::vector<T>& values)
    {
        return add(key, values, atomJson<T>);
    }

    template <class Values, class ToJson>
    PartJson& add(const char* key, const Values& values, const ToJson& toJson)
    {
        AuditJson list = AuditJson::array();
        for (const auto& value : values)
            list.push_back(toJson(value));
        return add(key, std::move(list));
    }

    PartJson& add(const char* key, AuditJson value)
    {
        const bool isNothing = value.is_null() || value == AuditJson("") || value == false ||
            (value.is_structured() && value.empty());
        if (!isNothing)
            m_object[key] = std::move(value);
        return *this;
    }

    [[nodiscard]] AuditJson take() { return std::move(m_object); }

private:
    AuditJson m_object = AuditJson::object();
};

} // namespace outturn::store
