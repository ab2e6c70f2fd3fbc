// Writes to a plan until it is killed, and prints the number of each edit once the store has
// acknowledged it: the id of an outturn, the revision of the plan, or how many reviews are signed
// off.
#include "review_desk.h"
#include "sample_record.h"

#include <store/digest.h>
#include <store/plan_store.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

using namespace outturn;

namespace {

void acknowledge(std::int64_t number)
{
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

[[noreturn]] void enterOutturns(store::PlanStore& plan)
{
    while (true) {
        const std::array outturns{store::test::sampleOutturn(2013, "78.5")};
        acknowledge(plan.enter(outturns).front().id);
    }
}

/// The plentiful plan and the sample take turns.
[[noreturn]] void revise(store::PlanStore& plan)
{
    const std::array plans{store::test::sampleRecord().plan, store::test::plentifulRecord().plan};
    std::int64_t revision = plan.load().planRevision;
    while (true) {
        revision = plan.revisePlan(plans.at(static_cast<std::size_t>(revision % 2)), {}, revision);
        acknowledge(revision);
    }
}

/// One review after the other is opened and signed off.
[[noreturn]] void signOff(store::PlanStore& plan)
{
    store::Reviews reviews(plan);
    for (std::int64_t number = 1;; ++number) {
        const std::string code = "review-" + std::to_string(number);
        reviews.open(store::test::midYear(code.c_str()));
        reviews.signOff(store::test::signingOff(plan, ReviewCode(code)), store::test::twoPapers);
        acknowledge(number);
    }
}

/// One published table after the other.
[[noreturn]] void importTables(store::PlanStore& plan)
{
    constexpr int rows = 3'000;
    for (int number = 1;; ++number) {
        Dataset table{
            {DatasetSource::KeyStage2, AcademicYear(2019), Stage::Validated, "936"},
            {"ks2.csv", store::sha256(std::to_string(number)).hex(), 1234, {}, {}, {}},
            {},
            std::vector<DatasetColumn>(30)};
        for (int row = 0; row < rows; ++row)
            table.keys.emplace_back(Urn(100'000 + row));
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            table.columns[i].heading.name = "PTM" + std::to_string(i) + "_EXP";
            table.columns[i].cells.assign(rows, number * 1000);
        }
        static_cast<void>(plan.importDataset(table, {}));
        acknowledge(number);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    try {
        store::PlanStore plan =
            store::PlanStore::open(argv[1], store::Access::ReadWrite, {"writer", "here"});
        if (argv[2] == std::string("revisions"))
            revise(plan);
        if (argv[2] == std::string("reviews"))
            signOff(plan);
        if (argv[2] == std::string("tables"))
            importTables(plan);
        enterOutturns(plan);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
