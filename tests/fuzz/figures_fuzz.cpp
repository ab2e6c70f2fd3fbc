// Throws any bytes at one reader of the team's own figures, OUTTURN_FUZZ_READER. It must end in
// figures and remarks that hold together or in an Error with a sentence, never in anything else.
#include "sample_record.h"

#include <domain/error.h>
#include <import/benchmarks_csv.h>
#include <import/mapping/mapped_outturns.h>
#include <import/outturns_csv.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace outturn;

enum class Reader
{
    Outturns,
    Benchmarks,
    Mapped,   ///< the bytes up to the first NUL are the mapping, the others the table
    Workbook, ///< the bytes are an .xlsx
};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void requireSound(const imports::RowsRead& rows)
{
    for (const auto* remarks : {&rows.refused, &rows.warnings})
        for (const imports::RowRemark& remark : *remarks)
            require(remark.line > 0 && !remark.message.empty());
}

void requireSound(const imports::OutturnsFile& file, const PlanRecord& record)
{
    requireSound(file);
    for (const Outturn& outturn : file.outturns)
        require(
            findIndicator(record.plan, outturn.indicator) != nullptr && !outturn.source.empty());
}

void readAs(Reader reader, std::string_view bytes, const PlanRecord& record)
{
    switch (reader) {
    case Reader::Outturns:
        return requireSound(imports::readOutturnsCsv(bytes, record, "fuzz.csv"), record);
    case Reader::Benchmarks:
        return requireSound(imports::readBenchmarksCsv(bytes, record, "fuzz.csv"));
    case Reader::Workbook:
        return requireSound(imports::readOutturnsFile(bytes, record, "fuzz.xlsx"), record);
    case Reader::Mapped:
        break;
    }
    const std::size_t end = std::min(bytes.find('\0'), bytes.size());
    const auto mapping = imports::ColumnMapping::parse(bytes.substr(0, end), "mapping.csv");
    require(imports::ColumnMapping::parse(mapping.text(), "mapping.csv") == mapping);
    const std::string_view table = bytes.substr(std::min(end + 1, bytes.size()));
    requireSound(imports::readMappedOutturns(table, mapping, record, "fuzz.csv"), record);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const PlanRecord record = sampleRecord();
    try {
        // The bytes of a file are what text is made of.
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
        readAs(Reader::OUTTURN_FUZZ_READER, {reinterpret_cast<const char*>(data), size}, record);
    } catch (const Error& error) {
        require(!error.message().empty());
    }
    return 0;
}
