#include "opened_docx.h"

#include <catch2/catch.hpp>
#include <zip.h>

namespace outturn::testing {

OpenedDocx::OpenedDocx(const std::string& bytes)
{
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    auto* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    REQUIRE(archive != nullptr);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t state;
        REQUIRE(zip_stat_index(archive, index, 0, &state) == 0);
        std::string content(state.size, '\0');
        auto* file = zip_fopen_index(archive, index, 0);
        REQUIRE(file != nullptr);
        CHECK(zip_fread(file, content.data(), state.size) == static_cast<zip_int64_t>(state.size));
        zip_fclose(file);
        m_parts[state.name] = content;
    }
    zip_discard(archive);
}

void OpenedDocx::parse(const std::string& name, pugi::xml_document& into) const
{
    INFO(name);
    REQUIRE(m_parts.count(name) == 1);
    const auto& bytes = m_parts.at(name);
    const auto result = into.load_buffer(bytes.data(), bytes.size());
    INFO(result.description());
    REQUIRE(result);
}

std::string textOf(const pugi::xml_node& node)
{
    std::string text;
    auto runs = node.select_nodes(".//w:t | .//w:br | .//w:noBreakHyphen | .//w:tab[parent::w:r]");
    runs.sort();
    for (const auto& found : runs) {
        const std::string_view name = found.node().name();
        text += name == "w:t"           ? found.node().text().get()
            : name == "w:br"            ? "\n"
            : name == "w:noBreakHyphen" ? "-"
                                        : "\t";
    }
    return text;
}

std::vector<pugi::xml_node> nodes(const pugi::xml_node& from, const char* path)
{
    std::vector<pugi::xml_node> found;
    for (const auto& hit : from.select_nodes(path))
        found.push_back(hit.node());
    return found;
}

} // namespace outturn::testing
