#include <domain/error.h>
#include <report/docx/opened_package.h>
#include <report/docx/zip_handles.h>

#include <zip.h>

#include <cstdint>
#include <memory>

namespace outturn::report::docx {

namespace {

constexpr zip_int64_t mostParts = 1'000;
constexpr std::uint64_t mostBytes = std::uint64_t{64} * 1024 * 1024;

[[noreturn]] void refuseStyles(const std::string& why)
{
    throw Error(ErrorKind::Input, "The Word document for styles cannot be used: " + why + ".");
}

Archive opened(const std::string& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr)
        refuseStyles("there is no room for it");
    Archive archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive) {
        zip_source_free(source);
        refuseStyles("it is no Word document");
    }
    return archive;
}

std::string bytesOf(zip_t* archive, zip_uint64_t index, std::uint64_t size)
{
    const OpenedFile file(zip_fopen_index(archive, index, 0));
    std::string bytes(size, '\0');
    if (!file || zip_fread(file.get(), bytes.data(), size) != static_cast<zip_int64_t>(size))
        refuseStyles("it is damaged");
    return bytes;
}

/// @p target as seen from the folder @p from, with "..", without a leading slash; empty where it
/// leads out of the package.
std::string resolved(std::string from, const std::string& target)
{
    if (!target.empty() && target.front() == '/')
        from.clear();
    std::vector<std::string> steps;
    const auto walk = [&](const std::string& path) {
        for (std::size_t at = 0; at <= path.size();) {
            const auto end = std::min(path.find('/', at), path.size());
            const auto step = path.substr(at, end - at);
            at = end + 1;
            if (step.empty() || step == ".")
                continue;
            if (step != "..")
                steps.push_back(step);
            else if (steps.empty())
                return false;
            else
                steps.pop_back();
        }
        return true;
    };
    if (!walk(from) || !walk(target))
        return {};
    std::string name;
    for (const auto& step : steps)
        name += (name.empty() ? "" : "/") + step;
    return name;
}

std::string folderOf(const std::string& part)
{
    const auto slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash);
}

std::string lastWord(const std::string& uri)
{
    return uri.substr(uri.rfind('/') + 1);
}

} // namespace

OpenedPackage::OpenedPackage(const std::string& bytes)
{
    const auto archive = opened(bytes);
    const auto count = zip_get_num_entries(archive.get(), 0);
    if (count > mostParts)
        refuseStyles("it has " + std::to_string(count) + " parts");
    std::uint64_t all = 0;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        zip_stat_t state;
        if (zip_stat_index(archive.get(), index, 0, &state) != 0 ||
            (state.valid & ZIP_STAT_SIZE) == 0)
            refuseStyles("it is damaged");
        all += state.size;
        if (all > mostBytes)
            refuseStyles("it is larger than 64 MB");
        const auto name = resolved({}, state.name);
        if (name.empty())
            refuseStyles("one of its parts lies outside it");
        m_parts.emplace(name, bytesOf(archive.get(), index, state.size));
    }
}

const std::string* OpenedPackage::find(const std::string& part) const
{
    const auto found = m_parts.find(part);
    return found == m_parts.end() ? nullptr : &found->second;
}

void OpenedPackage::parse(const std::string& part, pugi::xml_document& into) const
{
    const auto* bytes = find(part);
    if (bytes == nullptr)
        refuseStyles("it has no part " + part);
    if (!into.load_buffer(
            bytes->data(), bytes->size(), pugi::parse_default | pugi::parse_ws_pcdata))
        refuseStyles("its part " + part + " is damaged");
}

std::string OpenedPackage::relationshipsPart(const std::string& part)
{
    const auto folder = folderOf(part);
    return (folder.empty() ? "" : folder + "/") + "_rels/" + lastWord(part) + ".rels";
}

std::vector<Relationship> OpenedPackage::relationshipsOf(const std::string& part) const
{
    std::vector<Relationship> relationships;
    const auto name = relationshipsPart(part);
    if (find(name) == nullptr)
        return relationships;
    pugi::xml_document xml;
    parse(name, xml);
    for (const auto node : xml.child("Relationships").children("Relationship")) {
        const std::string target = node.attribute("Target").value();
        const bool isExternal =
            std::string_view(node.attribute("TargetMode").value()) == "External";
        relationships.push_back(
            {node.attribute("Id").value(),
             lastWord(node.attribute("Type").value()),
             isExternal ? target : resolved(folderOf(part), target),
             isExternal});
    }
    return relationships;
}

std::string OpenedPackage::contentTypeOf(const std::string& part) const
{
    pugi::xml_document xml;
    parse("[Content_Types].xml", xml);
    const auto types = xml.child("Types");
    for (const auto node : types.children("Override"))
        if (node.attribute("PartName").value() == "/" + part)
            return node.attribute("ContentType").value();
    const auto ending = part.substr(part.rfind('.') + 1);
    for (const auto node : types.children("Default"))
        if (node.attribute("Extension").value() == ending)
            return node.attribute("ContentType").value();
    return "application/octet-stream";
}

} // namespace outturn::report::docx
