// Throws any bytes at the reader of plan documents. What it takes it must write so that it reads
// the same again; everything else is an Error with a sentence.
#include <domain/error.h>
#include <planfile/plan_document.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace outturn;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        // The bytes of a file are what text is made of.
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
        const std::string_view text(reinterpret_cast<const char*>(data), size);
        const std::string written = planfile::writePlanDocument(planfile::readPlanDocument(text));
        if (planfile::writePlanDocument(planfile::readPlanDocument(written)) != written)
            std::abort();
    } catch (const Error& error) {
        if (error.message().empty())
            std::abort();
    }
    return 0;
}
