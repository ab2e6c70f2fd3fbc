// Throws any bytes at one reader of published tables, OUTTURN_FUZZ_SOURCE. It must end in a dataset
// that holds together or in an Error with a sentence, never in anything else.
#include <domain/error.h>
#include <import/dataset/dataset_file.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace outturn;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void requireSound(const imports::DatasetFile& file)
{
    for (const DatasetColumn& column : file.dataset.columns) {
        require(column.cells.size() == file.dataset.keys.size());
        for (std::size_t row = 0; row < column.cells.size(); ++row)
            static_cast<void>(column.text(row)); // throws for a word or day that is none
    }
    require(file.rowsTaken() <= static_cast<std::size_t>(file.rows.rowsRead));
    for (const imports::RowRemark& remark : file.rows.refused)
        require(remark.line > 0 && !remark.message.empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // The bytes of a file are what text is made of.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const imports::DatasetRequest request{
        .source = *fromCode<DatasetSource>(OUTTURN_FUZZ_SOURCE),
        .fileName = "fuzz.csv",
        .year = AcademicYear(2019)};
    try {
        requireSound(imports::readDataset(text, request));
    } catch (const Error& error) {
        require(!error.message().empty());
    }
    return 0;
}
