#pragma once

#include <domain/error.h>
#include <planfile/json/types.h>

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace outturn::planfile {

/// Walks through a document's text before anything is built from it, and stops at what the JSON
/// library would let pass or choke on: nesting beyond a limit (building and copying deep values
/// recurses), a key that an object has twice (the library keeps one of them and says nothing).
class StructureGuard : public nlohmann::json_sax<Json>
{
public:
    static constexpr std::size_t maxDepth = 64;

    /// Why the walk stopped; nothing when the document is sound.
    [[nodiscard]] const std::optional<Error>& fault() const noexcept { return m_fault; }

    bool null() override;
    bool boolean(bool value) override;
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t& text) override;
    bool string(string_t& value) override;
    bool binary(binary_t& value) override;
    bool start_object(std::size_t elements) override;
    bool key(string_t& value) override;
    bool end_object() override;
    bool start_array(std::size_t elements) override;
    bool end_array() override;
    bool parse_error(
        std::size_t position,
        const std::string& lastToken,
        const nlohmann::detail::exception& exception) override;

private:
    /// An object or list that is open, and where in it the walk stands.
    struct Level
    {
        bool isObject = false;
        std::set<std::string> keys;
        std::string key;
        std::size_t index = 0;
    };

    bool enter(bool isObject);
    bool leave();
    bool pass();
    bool refuse(const std::string& message);
    [[nodiscard]] std::string place() const;

    std::vector<Level> m_levels;
    std::optional<Error> m_fault;
};

} // namespace outturn::planfile
