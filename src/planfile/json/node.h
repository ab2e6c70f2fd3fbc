#pragma once

#include <domain/error.h>
#include <planfile/json/types.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace outturn::planfile {

/// A value of a parsed document together with its place, so that whoever reads it can say where
/// something is wrong. It looks at the document and must not outlive it.
class Node
{
public:
    /// The whole document.
    explicit Node(const Json& document);

    /// Throws Error{Input} with @p message at this node's place.
    [[noreturn]] void refuse(const std::string& message) const;

    /// Throws Error{Input}: expected @p expectation, found what stands here.
    [[noreturn]] void refuseType(std::string_view expectation) const;

    [[nodiscard]] bool isText() const noexcept { return m_json->is_string(); }

    [[nodiscard]] bool isObject() const noexcept { return m_json->is_object(); }

    [[nodiscard]] bool isNumber() const noexcept { return m_json->is_number(); }

    /// The text here, which may be empty. Control characters other than line feed and tab are
    /// refused, since no report could print them.
    [[nodiscard]] const std::string& text() const;

    /// The text here that stands for something else, a figure or a day: of 100 bytes at most, so
    /// that it may be repeated in a message. Anything else is refused with @p expectation.
    [[nodiscard]] const std::string& shortText(std::string_view expectation) const;

    /// The whole number here, from @p least to @p most.
    [[nodiscard]] std::int64_t integer(std::int64_t least, std::int64_t most) const;

    [[nodiscard]] bool flag() const;

    /// The object or list here; anything else is refused.
    [[nodiscard]] const Json& object() const;
    [[nodiscard]] const Json& list() const;

    /// The values inside an object or a list. They must exist.
    [[nodiscard]] Node member(const std::string& key) const;
    [[nodiscard]] Node element(std::size_t index) const;

    /// Runs @p make, which builds a domain value; an Error that knows no place gets this one.
    template <class Make>
    [[nodiscard]] auto inPlace(Make&& make) const
    {
        try {
            return make();
        } catch (const Error& error) {
            if (!error.place().empty())
                throw;
            refuse(error.message());
        }
    }

private:
    Node(const Json& json, std::string place);

    const Json* m_json;
    std::string m_place;
};

} // namespace outturn::planfile
