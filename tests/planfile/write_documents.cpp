#include "arbitrary_plan.h"

#include <planfile/plan_document.h>
#include <planfile/sample_plans.h>

#include <cstdint>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace {

constexpr std::uint64_t generatedPlans = 40;
constexpr int sizeOfGeneratedPlans = 30;

/// Writes the sample plans, and some generated ones that are the same every time, as the writer
/// writes them.
void writeDocuments(const std::filesystem::path& folder)
{
    using outturn::planfile::readPlanDocument;
    using outturn::planfile::writePlanDocument;
    std::filesystem::create_directories(folder);
    for (const auto& sample : outturn::planfile::samplePlans())
        std::ofstream(folder / (std::string{sample.name} + ".json"))
            << writePlanDocument(readPlanDocument(sample.json));
    const auto plans = outturn::test::arbitraryPlan();
    for (std::uint64_t seed = 1; seed <= generatedPlans; ++seed)
        std::ofstream(folder / ("z-generated-" + std::to_string(seed) + ".json"))
            << writePlanDocument(plans(rc::Random(seed), sizeOfGeneratedPlans).value());
}

} // namespace

int main(int argc, char** argv)
{
    try {
        if (argc != 2) {
            std::cerr << "Usage: planfile_write_documents FOLDER\n";
            return 2;
        }
        writeDocuments(argv[1]);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
