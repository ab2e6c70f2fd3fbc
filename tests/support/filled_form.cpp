#include "support/filled_form.h"

#include <pugixml.hpp>
#include <zip.h>

#include <charconv>
#include <sstream>
#include <stdexcept>

namespace {

std::string contentOf(zip_source_t* source)
{
    zip_stat_t state;
    zip_source_stat(source, &state);
    std::string bytes(state.size, '\0');
    zip_source_open(source);
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    return bytes;
}

std::string partOf(zip_t* archive, const std::string& name)
{
    zip_stat_t state;
    if (zip_stat(archive, name.c_str(), 0, &state) != 0)
        throw std::runtime_error("no part " + name);
    std::string bytes(state.size, '\0');
    zip_file_t* file = zip_fopen(archive, name.c_str(), 0);
    zip_fread(file, bytes.data(), bytes.size());
    zip_fclose(file);
    return bytes;
}

bool isNumber(const std::string& text)
{
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    return fault == std::errc() && stop == end;
}

void fill(pugi::xml_node cell, const std::string& text)
{
    cell.remove_children();
    cell.remove_attribute("t");
    if (isNumber(text)) {
        cell.append_child("v").text().set(text.c_str());
    } else if (!text.empty()) {
        cell.append_attribute("t").set_value("inlineStr");
        cell.append_child("is").append_child("t").text().set(text.c_str());
    }
}

} // namespace

std::string filledIn(
    const std::string& bytes,
    const std::vector<std::pair<std::string, std::string>>& cells,
    int sheet)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_begin_write(source);
    zip_source_write(source, bytes.data(), bytes.size());
    zip_source_commit_write(source);
    zip_source_keep(source);
    zip_t* archive = zip_open_from_source(source, 0, &error);
    if (archive == nullptr)
        throw std::runtime_error("no archive");
    const std::string name = "xl/worksheets/sheet" + std::to_string(sheet) + ".xml";
    pugi::xml_document document;
    document.load_string(partOf(archive, name).c_str());
    for (const auto& [reference, text] : cells) {
        const auto cell = document.find_node([&, wanted = reference](const pugi::xml_node& node) {
            return std::string(node.name()) == "c" && wanted == node.attribute("r").as_string();
        });
        if (!cell)
            throw std::runtime_error("no cell " + reference);
        fill(cell, text);
    }
    std::ostringstream changed;
    document.save(changed, "", pugi::format_raw);
    const std::string xml = changed.str();
    zip_source_t* part = zip_source_buffer(archive, xml.data(), xml.size(), 0);
    if (zip_file_add(archive, name.c_str(), part, ZIP_FL_OVERWRITE) < 0 || zip_close(archive) != 0)
        throw std::runtime_error("not written");
    std::string result = contentOf(source);
    zip_source_free(source);
    return result;
}
