#include "dataset_files.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace outturn::imports::test {

std::optional<std::string> contentOf(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return std::nullopt;
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

DatasetFile
readExcerpt(const std::string& name, DatasetSource source, std::optional<AcademicYear> year)
{
    const auto text = contentOf(std::string(OUTTURN_IMPORT_DATA) + "/" + name);
    if (!text)
        throw std::runtime_error("there is no excerpt " + name);
    return readDataset(*text, {.source = source, .fileName = name, .year = year});
}

DatasetFile readText(const std::string& text, DatasetSource source)
{
    return readDataset(
        text, {.source = source, .fileName = "table.csv", .year = AcademicYear(2019)});
}

} // namespace outturn::imports::test
