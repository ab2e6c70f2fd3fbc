#pragma once

#include <planfile/json/format.h>
#include <planfile/json/types.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace outturn::planfile {

template <class T>
[[nodiscard]] OrderedJson writeList(const std::vector<T>& values)
{
    OrderedJson result = OrderedJson::array();
    for (const T& value : values)
        result.push_back(Format<T>::write(value));
    return result;
}

/// Collects the keys of one object in the order in which they are to be written. What is empty is
/// left out, so that a person finds only what says something.
class ObjectWriter
{
public:
    template <class T>
    ObjectWriter& always(const char* key, const T& value)
    {
        m_json[key] = Format<T>::write(value);
        return *this;
    }

    template <class T>
    ObjectWriter& ifSet(const char* key, const std::optional<T>& value)
    {
        return value ? always(key, *value) : *this;
    }

    template <class T>
    ObjectWriter& unless(const char* key, const T& value, const T& usual)
    {
        return value == usual ? *this : always(key, value);
    }

    template <class T>
    ObjectWriter& ifAny(const char* key, const std::vector<T>& values)
    {
        if (!values.empty())
            m_json[key] = writeList(values);
        return *this;
    }

    ObjectWriter& ifAny(const char* key, const std::string& text)
    {
        if (!text.empty())
            m_json[key] = text;
        return *this;
    }

    [[nodiscard]] OrderedJson take() { return std::move(m_json); }

private:
    OrderedJson m_json = OrderedJson::object();
};

} // namespace outturn::planfile
