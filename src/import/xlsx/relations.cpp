#include <domain/error.h>
#include <import/xlsx/relations.h>

namespace outturn::imports {
namespace {

std::string folderOf(std::string_view part)
{
    const auto slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(part.substr(0, slash + 1));
}

/// The path that @p target names, seen from the folder of a part.
std::string resolved(std::string_view folder, std::string_view target)
{
    constexpr std::string_view upwards = "../";
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    while (target.starts_with(upwards)) {
        target.remove_prefix(upwards.size());
        folder = folder.substr(0, folder.empty() ? 0 : folder.size() - 1);
        const auto slash = folder.rfind('/');
        folder = slash == std::string_view::npos ? std::string_view() : folder.substr(0, slash + 1);
    }
    return std::string(folder) + std::string(target);
}

} // namespace

pugi::xml_document parsedPart(const Package& package, const std::string& part)
{
    pugi::xml_document document;
    const std::string bytes = package.read(part);
    constexpr unsigned options =
        pugi::parse_default | pugi::parse_doctype | pugi::parse_ws_pcdata_single;
    if (!document.load_buffer(bytes.data(), bytes.size(), options))
        throw Error(
            ErrorKind::Input,
            "the workbook is damaged: the part '" + part + "' is not well-formed XML",
            package.fileName());
    for (const pugi::xml_node& node : document)
        if (node.type() == pugi::node_doctype)
            throw Error(
                ErrorKind::Input,
                "the part '" + part + "' of the workbook declares a document type; it is not read",
                package.fileName());
    return document;
}

Relations relationsOf(const Package& package, const std::string& part)
{
    const std::string folder = folderOf(part);
    const std::string file = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    Relations relations;
    if (!package.has(file))
        return relations;
    const pugi::xml_document document = parsedPart(package, file);
    for (const pugi::xml_node& relation : document.document_element()) {
        if (std::string_view(relation.attribute("TargetMode").as_string()) == "External")
            continue;
        relations[relation.attribute("Id").as_string()] = {
            relation.attribute("Type").as_string(),
            resolved(folder, relation.attribute("Target").as_string())};
    }
    return relations;
}

std::string partOfType(const Relations& relations, std::string_view type)
{
    for (const auto& [id, relation] : relations)
        if (relation.type.ends_with(type))
            return relation.part;
    return {};
}

} // namespace outturn::imports
